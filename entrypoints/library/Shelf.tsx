import { useEffect, useMemo, useRef } from "preact/hooks";
import { i18n } from "#i18n";
import type { Library } from "../../lib/store/library.ts";
import type { SavedTranscript } from "../../lib/store/saved.ts";
import { counted } from "../../lib/wording/words.ts";
import { type Arrangement, arrange } from "./arrange.ts";
import { ListRow } from "./ListRow.tsx";
import type { Deletion } from "./Toast.tsx";

interface ShelfProps {
  readonly library: Library;
  readonly saved: readonly SavedTranscript[];
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onDeleted: (deletion: Deletion) => void;
  /** What was just taken back from deletion: the focus goes to it. */
  readonly restored: string | null;
}

/** The list of what is saved, with the tools that narrow and sort it. */
export function Shelf({ library, saved, arrangement, onArrange, onDeleted, restored }: ShelfProps) {
  const shown = useMemo(() => arrange(saved, arrangement), [saved, arrangement]);
  const shelf = useRef<HTMLUListElement>(null);
  const isBack = shown.some(({ id }) => id === restored);
  useEffect(() => {
    const row = isBack && restored ? `[data-document="${CSS.escape(restored)}"] a` : null;
    if (row) shelf.current?.querySelector<HTMLElement>(row)?.focus();
  }, [isBack, restored]);
  const { filter, order } = arrangement;
  return (
    <>
      <search class="library-tools">
        <label class="library-filter">
          <span class="unseen">{i18n.t("library.filter")}</span>
          <input
            type="search"
            placeholder={i18n.t("library.filter")}
            value={filter}
            onInput={(event) => onArrange({ order, filter: event.currentTarget.value })}
          />
        </label>
        <label class="library-order">
          <span>{i18n.t("library.order.label")}</span>
          <select
            value={order}
            onChange={({ currentTarget: { value } }) =>
              onArrange({ filter, order: value === "spoken" ? "spoken" : "saved" })
            }
          >
            <option value="saved">{i18n.t("library.order.saved")}</option>
            <option value="spoken">{i18n.t("library.order.spoken")}</option>
          </select>
        </label>
        <p class="library-found soft" role="status">
          {filter.trim() !== "" && counted("library.found", shown.length)}
        </p>
      </search>
      <ul class="shelf" ref={shelf}>
        {shown.map((line) => (
          <ListRow key={line.id} library={library} line={line} onDeleted={onDeleted} />
        ))}
      </ul>
    </>
  );
}
