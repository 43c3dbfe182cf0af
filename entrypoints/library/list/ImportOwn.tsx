import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import type { Library } from "../../../lib/store/library.ts";
import { counted } from "../../../lib/strings/words.ts";
import { type CorrectionsReport, type ImportReport, importOwn, type RefusedFile } from "./import-own.ts";

/** Brings back what was exported: files that are chosen, or dropped anywhere on the page. */
export function ImportOwn({ library }: { readonly library: Library }) {
  const [report, setReport] = useState<ImportReport | "reading" | null>(null);
  const take = async (files: readonly File[]) => {
    if (!files.length) return;
    setReport("reading");
    setReport(await importOwn(library, files));
  };
  useDrop(take);
  return (
    <div class="import-own">
      <label class="button">
        {i18n.t("import.choose")}
        <input
          class="unseen"
          type="file"
          multiple
          accept=".json,.jsonl,.ndjson,.md,.markdown,application/json,text/markdown"
          onChange={(event) => {
            const input = event.currentTarget;
            void take([...(input.files ?? [])]).then(() => {
              input.value = "";
            });
          }}
        />
      </label>
      <span class="soft">{i18n.t("import.how")}</span>
      <div role="status">{report !== null && <Report report={report} />}</div>
    </div>
  );
}

function Report({ report }: { readonly report: ImportReport | "reading" }) {
  if (report === "reading") return <p>{i18n.t("import.reading")}</p>;
  const { added, same, corrections, refused } = report;
  return (
    <>
      {added > 0 && <p>{counted("import.added", added)}</p>}
      {same > 0 && <p>{counted("import.same", same)}</p>}
      {CORRECTIONS.map(
        ([what, said]) => corrections[what] > 0 && <p key={what}>{counted(said, corrections[what])}</p>,
      )}
      {refused.length > 0 && (
        <ul class="alarm">
          {refused.map(({ name, why, at }) => (
            <li key={`${name} ${at}`}>
              <bdi>{name}</bdi>: {i18n.t(WHY[why])}
              {at !== null && <> {i18n.t("import.at", [at])}</>}
              {why === "a-backup" && <OpenOptions />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Backups are taken over there, after it was said what would change. */
function OpenOptions() {
  return (
    <>
      {" "}
      <button type="button" class="plain-button" onClick={() => void browser.runtime.openOptionsPage()}>
        {i18n.t("import.openOptions")}
      </button>
    </>
  );
}

const CORRECTIONS = [
  ["added", "import.corrections.added"],
  ["lost", "import.corrections.lost"],
  ["waiting", "import.corrections.waiting"],
  ["same", "import.corrections.same"],
] as const satisfies readonly (readonly [keyof CorrectionsReport, string])[];

const WHY = {
  "not-ours": "import.why.notOurs",
  newer: "import.why.newer",
  damaged: "import.why.damaged",
  empty: "import.why.empty",
  "a-backup": "import.why.aBackup",
  "too-large": "import.why.tooLarge",
  unreadable: "import.why.unreadable",
  "not-saved": "import.why.notSaved",
} as const satisfies Record<RefusedFile["why"], string>;

/** Files that are dropped on the page are taken; without this the browser would open them in its place. */
function useDrop(take: (files: readonly File[]) => Promise<void>): void {
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault(), { signal });
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      void take([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener("drop", drop, { signal });
    return () => end.abort();
  }, [take]);
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
