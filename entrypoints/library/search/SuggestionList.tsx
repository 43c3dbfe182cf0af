import { i18n } from "#i18n";
import type { Suggestion } from "../../../lib/search/suggest.ts";
import type { WordKey } from "../../../lib/strings/words.ts";
import type { Suggestions } from "./use-suggestions.ts";

/** What may be typed next, below the box. The focus stays in the box. */
export function SuggestionList({ suggestions }: { readonly suggestions: Suggestions }) {
  const { listId, idOf, offered, active, take } = suggestions;
  return (
    <div class="suggestions" role="listbox" id={listId} aria-label={i18n.t("library.search.suggestions")}>
      {offered.map((suggestion, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box holds the focus and hears the keys for all of them
        <div
          key={suggestion.text}
          id={idOf(at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          // The box keeps the focus, and with it the list.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(suggestion)}
        >
          <bdi>{suggestion.text.trim()}</bdi>
          <Meaning suggestion={suggestion} />
        </div>
      ))}
    </div>
  );
}

function Meaning({ suggestion }: { readonly suggestion: Suggestion }) {
  const key = suggestion.kind === "field" ? FIELD[suggestion.text] : undefined;
  return key ? <span class="soft"> {i18n.t(key)}</span> : null;
}

const FIELD: Readonly<Record<string, FieldKey>> = {
  "speaker:": "library.search.field.speaker",
  "title:": "library.search.field.title",
  "in:": "library.search.field.in",
  "outlet:": "library.search.field.outlet",
  "after:": "library.search.field.after",
  "before:": "library.search.field.before",
  "role:": "library.search.field.role",
  "publisher:": "library.search.field.publisher",
  "lang:": "library.search.field.lang",
};

type FieldKey = Extract<WordKey, `library.search.field.${string}`>;
