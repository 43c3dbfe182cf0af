import { useRef } from "preact/hooks";
import { i18n } from "#i18n";
import { SearchBox } from "../../../components/SearchBox.tsx";
import type { Known } from "../../../lib/search/known.ts";
import type { Problem } from "../../../lib/search/problem.ts";
import { focusHit } from "./focus-hit.ts";
import { QueryProblems } from "./QueryProblems.tsx";
import { SuggestionList } from "./SuggestionList.tsx";
import { useSuggestions } from "./use-suggestions.ts";

interface QueryBoxProps {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly known: Known;
}

/** The one box for all that is looked for: it suggests while one types and says what it did not understand. */
export function QueryBox({ typed, onTyped, known }: QueryBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const suggestions = useSuggestions(input, typed, known, onTyped);
  const { offered, active, listId, idOf } = suggestions;
  const open = offered.length > 0;
  const onKey = (event: KeyboardEvent): boolean => {
    const plain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing);
    if (!plain) return false;
    return suggestions.press(event) || (event.key === "ArrowDown" && focusHit(null, 1));
  };
  const showPlace = ({ start, end }: Problem) => {
    input.current?.focus();
    input.current?.setSelectionRange(start, end);
  };
  return (
    <div class="query-box">
      <div class="query-line" onFocusOut={suggestions.close}>
        <SearchBox
          words={typed}
          onWords={(words) => {
            suggestions.offer();
            onTyped(words);
          }}
          label={i18n.t("library.filter")}
          clearLabel={i18n.t("library.search.clear")}
          list={open ? listId : undefined}
          active={active === null ? undefined : idOf(active)}
          onKey={onKey}
          input={input}
        />
        {open && <SuggestionList {...{ suggestions }} />}
      </div>
      <QueryProblems typed={typed} onShow={showPlace} />
    </div>
  );
}
