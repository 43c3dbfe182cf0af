import "./search-box.css";
import type { Ref } from "preact";

interface SearchBoxProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** What is looked for; also shown in the empty box. */
  readonly label: string;
  readonly clearLabel: string;
  /** The id of the list box that the keys move in, and of its active line. */
  readonly list: string | undefined;
  readonly active: string | undefined;
  /** Hears each key first; true: done with. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly input?: Ref<HTMLInputElement>;
}

/** A text box that filters as one types, while the arrow keys move in the list below. */
export function SearchBox({
  words,
  onWords,
  label,
  clearLabel,
  list,
  active,
  onKey,
  input = null,
}: SearchBoxProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const heard = onKey(event);
    const clears = !heard && event.key === "Escape" && words !== "" && !event.isComposing;
    if (clears) onWords("");
    if (heard || clears) event.preventDefault();
  };
  return (
    <div class="search-box">
      <Lens />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={list !== undefined}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {words !== "" && (
        <button
          type="button"
          class="search-box-clear"
          aria-label={clearLabel}
          title={clearLabel}
          onClick={() => onWords("")}
        >
          <Cross />
        </button>
      )}
    </div>
  );
}

function Lens() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </svg>
  );
}

function Cross() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="m4 4 8 8m0-8-8 8" />
    </svg>
  );
}
