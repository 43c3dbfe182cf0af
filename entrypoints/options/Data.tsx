import { useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { makeBackup } from "../../components/backup/make-backup.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import type { Library } from "../../lib/store/library.ts";
import { readerLocale } from "../../lib/strings/reader-locale.ts";
import { showMoment } from "../../lib/strings/show-moment.ts";
import { counted } from "../../lib/strings/words.ts";
import { DeleteAll } from "./DeleteAll.tsx";
import { Flagged } from "./Flagged.tsx";
import { ImportBackup } from "./ImportBackup.tsx";
import { type StorageUse, showBytes, storageUse } from "./storage-use.ts";

interface DataProps {
  readonly library: Library;
  readonly settings: Settings;
}

/** What is kept, how it is kept safe, and how to be rid of it. */
export function Data({ library, settings }: DataProps) {
  const [making, setMaking] = useState<number | "failed" | null>(null);
  const backUp = async () => {
    setMaking(0);
    try {
      await makeBackup(library, setMaking);
      setMaking(null);
    } catch (error) {
      console.error(error);
      setMaking("failed");
    }
  };
  const { backedUpAt } = settings;
  return (
    <section aria-labelledby="data">
      <h2 id="data">{i18n.t("options.data")}</h2>
      <Storage />
      <div class="option">
        <span>
          {backedUpAt === null
            ? i18n.t("options.backup.never")
            : i18n.t("options.backup.last", [showMoment(backedUpAt)])}
        </span>
        <button
          type="button"
          class="button"
          disabled={typeof making === "number"}
          onClick={() => void backUp()}
        >
          {i18n.t("options.backup.make")}
        </button>
      </div>
      <p role="status">
        {typeof making === "number" && counted("options.backup.making", making)}
        {making === "failed" && <span class="alarm">{i18n.t("options.backup.failed")}</span>}
      </p>
      <Flagged name="autoBackup" settings={settings} label="options.backup.auto" />
      <ImportBackup library={library} />
      <DeleteAll library={library} />
    </section>
  );
}

/** How much is used and left, and whether the browser has promised to keep it: as it is, not as it should be. */
function Storage() {
  const [use, setUse] = useState<StorageUse | null>(null);
  useEffect(() => void storageUse().then(setUse), []);
  if (!use) return null;
  const ask = async () => {
    await navigator.storage.persist();
    setUse(await storageUse());
  };
  const locale = readerLocale();
  return (
    <div class="option">
      <span>
        {i18n.t("options.storage.used", [showBytes(use.used, locale), showBytes(use.left, locale)])}{" "}
        <span class="soft">{i18n.t(use.persistent ? "options.storage.kept" : "options.storage.mayGo")}</span>
      </span>
      {!use.persistent && (
        <button type="button" class="button" onClick={() => void ask()}>
          {i18n.t("options.storage.ask")}
        </button>
      )}
    </div>
  );
}
