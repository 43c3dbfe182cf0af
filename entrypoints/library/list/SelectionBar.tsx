import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { ExportMenu } from "../../../components/export/ExportMenu.tsx";
import { type ExportFormat, exportTranscripts } from "../../../components/export/export-transcript.ts";
import type { Library } from "../../../lib/store/library.ts";
import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { counted } from "../../../lib/strings/words.ts";
import { newestTranscripts } from "../newest-transcripts.ts";
import { TagBox } from "./TagBox.tsx";

interface SelectionBarProps {
  readonly library: Library;
  readonly selected: readonly SavedTranscript[];
  /** All tags in the library, to choose from. */
  readonly tags: readonly string[];
  readonly onDelete: () => void;
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
}

/** What can be done with several transcripts at once. */
export function SelectionBar({ library, selected, tags, onDelete, onSelectAll, onClear }: SelectionBarProps) {
  const [tagging, setTagging] = useState(false);
  const ids = selected.map(({ id }) => id);
  const add = (tag: string) => {
    void library.mark(ids, (mark) => ({ ...mark, tags: [...mark.tags, tag] }));
    setTagging(false);
  };
  const save = async (format: ExportFormat) => {
    await exportTranscripts(await newestTranscripts(library, ids), format, null);
  };
  return (
    <section class="selection" aria-label={i18n.t("library.selection.title")}>
      <p role="status">{counted("library.selection.count", selected.length)}</p>
      <button type="button" class="plain-button" onClick={onSelectAll}>
        {i18n.t("library.selection.all")}
      </button>
      <button type="button" class="plain-button" onClick={onClear}>
        {i18n.t("library.selection.clear")}
      </button>
      <button type="button" class="button" aria-expanded={tagging} onClick={() => setTagging(!tagging)}>
        {i18n.t("library.selection.tag")}
      </button>
      <ExportMenu speakers={[]} onExport={save} />
      <button type="button" class="button" onClick={onDelete}>
        {i18n.t("library.delete")}
      </button>
      {tagging && <TagBox known={tags} onAdd={add} />}
    </section>
  );
}
