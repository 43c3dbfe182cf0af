import { useEffect, useMemo, useRef } from "preact/hooks";
import { i18n } from "#i18n";
import { exportStored } from "../../../components/export/export-stored.ts";
import type { Library } from "../../../lib/store/library.ts";
import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { counted } from "../../../lib/strings/words.ts";
import type { JoinedNames } from "../../../lib/transcript/joined-names.ts";
import type { Finder } from "../search/finder.ts";
import { useFindings } from "../search/use-findings.ts";
import { WordsFound } from "../search/WordsFound.tsx";
import type { Deletion } from "../Toast.tsx";
import { type Deletable, useDeleting } from "../use-deleting.tsx";
import { type Arrangement, arrange, titleOf } from "./arrange.ts";
import { Facets } from "./Facets.tsx";
import { chosenIds, facetsOf } from "./facets.ts";
import { chosenPeople, mainNames, withMainNames } from "./joined-people.ts";
import { ListRow } from "./ListRow.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { ShelfList } from "./ShelfList.tsx";
import { ShelfTools } from "./ShelfTools.tsx";
import { useGlance } from "./use-glance.ts";
import { useSelection } from "./use-selection.ts";

interface ShelfProps {
  readonly library: Library;
  readonly finder: Finder;
  readonly saved: readonly SavedTranscript[];
  /** The names that the reader joined; `null` while that is not known. */
  readonly joined: readonly JoinedNames[] | null;
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onDeleted: (deletion: Deletion) => void;
  /** What was just taken back from deletion: the focus goes to it. */
  readonly restored: string | null;
}

/** The list of what is saved, with the tools that narrow, sort and change it. */
export function Shelf({ library, finder, arrangement: asked, onArrange, onDeleted, ...props }: ShelfProps) {
  const { restored } = props;
  const joined = props.joined ?? NONE_JOINED;
  const names = useMemo(() => mainNames(props.saved, joined), [props.saved, joined]);
  const saved = useMemo(() => withMainNames(props.saved, names), [props.saved, names]);
  const arrangement = useMemo(
    () => ({ ...asked, chosen: chosenPeople(asked.chosen, names) }),
    [asked, names],
  );
  const { filter, chosen } = arrangement;
  const matching = useMemo(() => arrange(saved, arrangement), [saved, arrangement]);
  const facets = useMemo(() => facetsOf(saved, chosen), [saved, chosen]);
  const within = useMemo(() => chosenIds(saved, chosen), [saved, chosen]);
  const findings = useFindings(finder, filter, within, joined);
  const [shown, showAll] = useGlance(matching, filter);
  const [selected, selection] = useSelection(shown);
  const shelf = useRef<HTMLDivElement>(null);
  const isBack = shown.some(({ id }) => id === restored);
  useEffect(() => {
    const row = isBack && restored ? `[data-document="${CSS.escape(restored)}"] a` : null;
    if (row) shelf.current?.querySelector<HTMLElement>(row)?.focus();
  }, [isBack, restored]);
  const [remove, question] = useDeleting(library, (deletion) => {
    selection.clear();
    onDeleted(deletion);
  });
  return (
    <>
      <ShelfTools saved={saved} arrangement={arrangement} onArrange={onArrange} found={matching.length} />
      <Facets
        total={saved.length}
        facets={facets}
        chosen={chosen}
        onChoose={(next) => onArrange({ ...arrangement, chosen: next })}
      />
      <div class="shelf-place" ref={shelf}>
        {selected.length > 0 && (
          <SelectionBar
            library={library}
            selected={selected}
            tags={facets.tag.map(({ value }) => value)}
            onDelete={() => remove(selected.map(deletable))}
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
              onDelete={() => remove([deletable(line)])}
              onExport={() => void exportStored(library, line.id, titleOf(line))}
            />
          )}
        />
        {shown.length < matching.length && (
          <button type="button" class="plain-button" onClick={showAll}>
            {counted("library.foundAll", matching.length)}
          </button>
        )}
      </div>
      <WordsFound
        finder={finder}
        findings={findings}
        saved={saved}
        within={within?.size ?? null}
        onTyped={(typed) => onArrange({ ...arrangement, filter: typed })}
      />
      {question}
    </>
  );
}

const NONE_JOINED: readonly JoinedNames[] = [];

function deletable(line: SavedTranscript): Deletable {
  const corrections = line.kind === "sound" ? (line.corrections ?? 0) : 0;
  return { id: line.id, title: titleOf(line) || i18n.t("transcript.untitled"), corrections };
}
