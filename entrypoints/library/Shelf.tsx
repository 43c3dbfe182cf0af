import { useEffect, useMemo, useRef } from "preact/hooks";
import { i18n } from "#i18n";
import type { Library } from "../../lib/store/library.ts";
import type { SavedTranscript } from "../../lib/store/saved.ts";
import { counted } from "../../lib/wording/words.ts";
import { type Arrangement, arrange, isEverything, NONE_CHOSEN, ORDERS, titleOf } from "./arrange.ts";
import { Facets } from "./Facets.tsx";
import { facetsOf } from "./facets.ts";
import { ListRow } from "./ListRow.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { ShelfList } from "./ShelfList.tsx";
import type { Deletion } from "./Toast.tsx";
import { useMedia } from "./use-media.ts";
import { useSelection } from "./use-selection.ts";

interface ShelfProps {
  readonly library: Library;
  readonly saved: readonly SavedTranscript[];
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onDeleted: (deletion: Deletion) => void;
  /** What was just taken back from deletion: the focus goes to it. */
  readonly restored: string | null;
}

/** The list of what is saved, with the tools that narrow, sort and change it. */
export function Shelf({ library, saved, arrangement, onArrange, onDeleted, restored }: ShelfProps) {
  const shown = useMemo(() => arrange(saved, arrangement), [saved, arrangement]);
  const facets = useMemo(() => facetsOf(saved, arrangement.chosen), [saved, arrangement.chosen]);
  const [selected, selection] = useSelection(shown);
  const shelf = useRef<HTMLDivElement>(null);
  const wide = useMedia("(width >= 60rem)");
  const isBack = shown.some(({ id }) => id === restored);
  useEffect(() => {
    const row = isBack && restored ? `[data-document="${CSS.escape(restored)}"] a` : null;
    if (row) shelf.current?.querySelector<HTMLElement>(row)?.focus();
  }, [isBack, restored]);
  const remove = async (lines: readonly SavedTranscript[]) => {
    const ids = lines.map(({ id }) => id);
    const done = await Promise.all(ids.map((id) => library.remove(id)));
    selection.clear();
    const [first] = lines;
    if (first && done.some(Boolean))
      onDeleted({ ids, title: titleOf(first) || i18n.t("transcript.untitled") });
  };
  return (
    <>
      <Tools arrangement={arrangement} onArrange={onArrange} found={shown.length} />
      <details class="facets" open={wide}>
        <summary>{i18n.t("library.facet.title")}</summary>
        <Facets
          facets={facets}
          chosen={arrangement.chosen}
          onChoose={(chosen) => onArrange({ ...arrangement, chosen })}
        />
      </details>
      <div class="shelf-place" ref={shelf}>
        {selected.length > 0 && (
          <SelectionBar
            library={library}
            selected={selected}
            tags={facets.tag.map(({ value }) => value)}
            onDelete={() => void remove(selected)}
            onSelectAll={selection.all}
            onClear={selection.clear}
          />
        )}
        <ShelfList
          lines={shown}
          row={(line, place) => (
            <ListRow
              key={line.id}
              line={line}
              place={place}
              selected={selected.includes(line)}
              onSelect={(on, through) => selection.choose(line, on, through)}
              onDelete={() => void remove([line])}
            />
          )}
        />
      </div>
    </>
  );
}

interface ToolsProps {
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly found: number;
}

function Tools({ arrangement, onArrange, found }: ToolsProps) {
  const { filter, order } = arrangement;
  const narrowed = !isEverything(arrangement);
  return (
    <search class="library-tools">
      <label class="library-filter">
        <span class="unseen">{i18n.t("library.filter")}</span>
        <input
          type="search"
          placeholder={i18n.t("library.filter")}
          value={filter}
          onInput={(event) => onArrange({ ...arrangement, filter: event.currentTarget.value })}
        />
      </label>
      <label class="library-order">
        <span>{i18n.t("library.order.label")}</span>
        <select
          value={order}
          onChange={({ currentTarget: { value } }) =>
            onArrange({ ...arrangement, order: ORDERS.find((one) => one === value) ?? "saved" })
          }
        >
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(ORDER[one])}
            </option>
          ))}
        </select>
      </label>
      <p class="library-found soft" role="status">
        {narrowed && counted("library.found", found)}
      </p>
      {narrowed && (
        <button
          type="button"
          class="plain-button"
          onClick={() => onArrange({ ...arrangement, filter: "", chosen: NONE_CHOSEN })}
        >
          {i18n.t("library.everything")}
        </button>
      )}
    </search>
  );
}

const ORDER = {
  saved: "library.order.saved",
  spoken: "library.order.spoken",
  title: "library.order.title",
  words: "library.order.words",
} as const;
