import { useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { type ForEachList, LIST_NAMES } from "../../lib/backup/backup-lists.ts";
import type { Library } from "../../lib/store/library.ts";
import { whyFailed } from "../../lib/store/why-failed.ts";
import { counted, percent } from "../../lib/strings/words.ts";
import { placeWords } from "./place-words.ts";
import { lookInto, type RefusedFile, type Tally, takeOver } from "./read-into.ts";

interface ImportBackupProps {
  readonly library: Library;
}

/** Where taking over a backup stands. */
type Step =
  | { readonly kind: "choosing" }
  | { readonly kind: "looking" | "taking"; readonly read: number }
  | { readonly kind: "looked" | "taken"; readonly tally: Tally }
  | { readonly kind: "failed"; readonly full: boolean };

/** Takes over a backup: first it says what would change, then it does it. */
export function ImportBackup({ library }: ImportBackupProps) {
  const [step, setStep] = useState<Step>({ kind: "choosing" });
  const chosen = useRef<File | null>(null);
  const running = useRef<AbortController | null>(null);
  const run = async (
    busy: "looking" | "taking",
    done: "looked" | "taken",
    work: (progress: (tally: Tally) => void, signal: AbortSignal) => Promise<Tally>,
  ) => {
    running.current = new AbortController();
    setStep({ kind: busy, read: 0 });
    try {
      const tally = await work(({ read }) => setStep({ kind: busy, read }), running.current.signal);
      setStep({ kind: done, tally });
    } catch (error) {
      console.error(error);
      setStep({ kind: "failed", full: whyFailed(error) === "full" });
    }
  };
  const look = (file: File) => {
    chosen.current = file;
    void run("looking", "looked", (progress, signal) => lookInto(library, file, progress, signal));
  };
  const take = (looked: Tally) => {
    const file = chosen.current;
    if (file)
      void run("taking", "taken", (progress, signal) => takeOver(library, file, looked, progress, signal));
  };
  const busy = step.kind === "looking" || step.kind === "taking";
  return (
    <div class="import">
      <label class="option">
        {i18n.t("options.import.label")}
        <input
          type="file"
          accept=".zip,application/zip"
          disabled={busy}
          // The same file may be looked through again: it was stopped, or the disk has room now.
          onClick={({ currentTarget }) => {
            currentTarget.value = "";
          }}
          onChange={({ currentTarget: { files } }) => files?.[0] && look(files[0])}
        />
      </label>
      <div role="status">
        {busy && (
          <p>
            {i18n.t(step.kind === "looking" ? "options.import.looking" : "options.import.taking", [
              percent(step.read),
            ])}{" "}
            <button type="button" class="plain-button" onClick={() => running.current?.abort()}>
              {i18n.t("options.import.stop")}
            </button>
          </p>
        )}
        {step.kind === "failed" && (
          <p class="alarm">{i18n.t(step.full ? "options.import.full" : "options.import.failed")}</p>
        )}
        {(step.kind === "looked" || step.kind === "taken") && (
          <Told tally={step.tally} taken={step.kind === "taken"} />
        )}
      </div>
      {step.kind === "looked" && canTake(step.tally) && (
        <button type="button" class="button" data-kind="primary" onClick={() => take(step.tally)}>
          {i18n.t("options.import.take")}
        </button>
      )}
    </div>
  );
}

function canTake({ counts, lists }: Tally): boolean {
  const { quotes, corrections, people } = lists;
  return counts.new + counts.more + counts.back + quotes + corrections + people > 0;
}

/** What a backup would do, or did, in words. */
function Told({
  tally: { counts, lists, refused, verdict },
  taken,
}: {
  readonly tally: Tally;
  readonly taken: boolean;
}) {
  const lines = [
    counts.new > 0 && counted(taken ? "options.import.wasNew" : "options.import.new", counts.new),
    counts.more > 0 && counted(taken ? "options.import.wasMore" : "options.import.more", counts.more),
    counts.back > 0 && counted(taken ? "options.import.wasBack" : "options.import.back", counts.back),
    ...LIST_NAMES.map((name) => lists[name] > 0 && counted(LISTS[name][taken ? 1 : 0], lists[name])),
    counts.same > 0 && counted("options.import.same", counts.same),
    refused.length > 0 && counted("options.import.refused", refused.length),
  ].filter((line) => line !== false);
  return (
    <>
      {verdict && verdict.kind !== "whole" && <p class="alarm">{i18n.t(VERDICT[verdict.kind])}</p>}
      {!verdict && <p>{i18n.t("options.import.stopped")}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {refused.length > 0 && (
        <details>
          <summary>{i18n.t("options.import.which")}</summary>
          <ul>
            {refused.slice(0, MOST_TOLD).map(({ file, why, at, title }, place) => (
              <li key={place}>
                <bdi>{title === null ? file : `${file} (${title})`}</bdi>: {i18n.t(WHY[why])}
                {at !== null && <>. {i18n.t("options.import.at", [placeWords(at)])}</>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {!taken && <p class="soft">{i18n.t("options.import.safe")}</p>}
    </>
  );
}

const MOST_TOLD = 100;

/** What is said of each list: before it is taken over, and after. */
const LISTS = {
  quotes: ["options.import.quotes", "options.import.wasQuotes"],
  corrections: ["options.import.corrections", "options.import.wasCorrections"],
  people: ["options.import.people", "options.import.wasPeople"],
} as const satisfies ForEachList<readonly [string, string]>;

const VERDICT = {
  damaged: "options.import.damaged",
  "no-manifest": "options.import.cut",
  newer: "options.import.newer",
  "no-backup": "options.import.noBackup",
} as const;

const WHY = {
  "no-json": "options.import.why.noJson",
  "not-ours": "options.import.why.notOurs",
  "words-changed": "options.import.why.wordsChanged",
  "too-large": "options.import.why.tooLarge",
  "not-as-written": "options.import.why.notAsWritten",
  missing: "options.import.why.missing",
  broken: "options.import.why.broken",
  "not-saved": "options.import.why.notSaved",
} as const satisfies Record<RefusedFile["why"], string>;
