import type { Ref } from "preact";
import { SearchFrame } from "./SearchFrame.tsx";

interface SearchBoxProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** What is looked for. */
  readonly label: string;
  /** The same in short, shown in the empty box. */
  readonly hint?: string;
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
  hint = label,
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
    <SearchFrame words={words} clearLabel={clearLabel} onClear={() => onWords("")}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={list !== undefined}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active}
        placeholder={hint}
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </SearchFrame>
  );
}
