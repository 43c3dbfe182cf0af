import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { makeBackup } from "../../../components/backup/make-backup.ts";
import { keepSetting, readSettings } from "../../../lib/settings/keep-settings.ts";
import type { Settings } from "../../../lib/settings/settings.ts";
import type { Library } from "../../../lib/store/library.ts";
import { showMoment } from "../../../lib/strings/show-moment.ts";
import { backupDue } from "./backup-due.ts";

interface BackupReminderProps {
  readonly library: Library;
  /** How many transcripts are saved. */
  readonly saved: number;
}

/** The lock by which one window makes the backup and the others leave it alone. */
const LOCK = "as-delivered-backup";

/** Makes a backup by itself where the reader wants that, or reminds them that the last one is old; mostly nothing. */
export function BackupReminder({ library, saved }: BackupReminderProps) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [state, setState] = useState<"making" | "made" | "failed" | "later" | null>(null);
  useEffect(() => void readSettings().then(setSettings), []);
  const due =
    settings && !browser.extension.inIncognitoContext ? backupDue(settings, saved, Date.now()) : null;
  const make = () =>
    navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      setState("making");
      await makeBackup(library, () => {}).then(
        () => setState("made"),
        (error: unknown) => {
          console.error(error);
          setState("failed");
        },
      );
    });
  useEffect(() => {
    if (due === "auto") void make();
  }, [due]);
  const putOff = () => {
    setState("later");
    void keepSetting("putOffAt", new Date().toISOString());
  };
  if (state === "made") return <p class="notice">{i18n.t("library.backup.made")}</p>;
  if (state === "failed") return <p class="notice alarm">{i18n.t("options.backup.failed")}</p>;
  if (due !== "remind" || state === "later") return null;
  const at = settings?.backedUpAt ?? null;
  return (
    <div class="notice">
      <span>
        {at === null ? i18n.t("library.backup.never") : i18n.t("library.backup.old", [showMoment(at)])}
      </span>{" "}
      <button type="button" class="button" disabled={state === "making"} onClick={() => void make()}>
        {i18n.t("options.backup.make")}
      </button>{" "}
      <button type="button" class="plain-button" onClick={putOff}>
        {i18n.t("page.notNow")}
      </button>
    </div>
  );
}
