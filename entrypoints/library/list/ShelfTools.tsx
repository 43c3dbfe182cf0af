import { useMemo } from "preact/hooks";
import { i18n } from "#i18n";
import { hashOf } from "../../../lib/library-routes.ts";
import { isPlain } from "../../../lib/search/is-plain.ts";
import { knownIn } from "../../../lib/search/known.ts";
import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { counted } from "../../../lib/strings/words.ts";
import { QueryBox } from "../search/QueryBox.tsx";
import { QueryHelp } from "../search/QueryHelp.tsx";
import { type Arrangement, isEverything, NONE_CHOSEN, ORDERS } from "./arrange.ts";

interface ShelfToolsProps {
  readonly saved: readonly SavedTranscript[];
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  /** How many lines match. */
  readonly found: number;
}

/** What narrows and sorts the list: the box for all that is looked for, how many lines match, their order. */
export function ShelfTools({ saved, arrangement, onArrange, found }: ShelfToolsProps) {
  const known = useMemo(() => knownIn(saved.filter((line) => line.kind === "sound")), [saved]);
  const { filter } = arrangement;
  const narrowed = !isEverything(arrangement);
  const [person, another] = arrangement.chosen.speaker;
  return (
    <search class="library-tools">
      <QueryBox
        typed={filter}
        onTyped={(typed) => onArrange({ ...arrangement, filter: typed })}
        known={known}
      />
      <QueryHelp />
      <div class="library-line">
        <p class="library-found soft" role="status">
          {narrowed && isPlain(filter) && saysOf(filter, found)}
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
        {person !== undefined && another === undefined && (
          <a href={hashOf({ view: "person", name: person })}>{i18n.t("library.person.all", [person])}</a>
        )}
        {isPlain(filter) && <Order arrangement={arrangement} onArrange={onArrange} />}
      </div>
    </search>
  );
}

function saysOf(filter: string, found: number): string {
  return counted(filter.trim() === "" ? "library.found" : "library.foundByTitle", found);
}

function Order({ arrangement, onArrange }: Pick<ShelfToolsProps, "arrangement" | "onArrange">) {
  return (
    <label class="library-order">
      <span>{i18n.t("library.order.label")}</span>
      <select
        value={arrangement.order}
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
  );
}

const ORDER = {
  saved: "library.order.saved",
  spoken: "library.order.spoken",
  title: "library.order.title",
  words: "library.order.words",
} as const;
