import "./search-box.css";
import type { ComponentChildren } from "preact";

interface SearchFrameProps {
  /** What stands in the text box. */
  readonly words: string;
  readonly clearLabel: string;
  readonly onClear: () => void;
  /** The text box. */
  readonly children: ComponentChildren;
}

/** What is around a text box that looks for something: a lens, and where it holds words, a press that empties it. */
export function SearchFrame({ words, clearLabel, onClear, children }: SearchFrameProps) {
  return (
    <div class="search-box">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="m10.5 10.5 3.5 3.5" />
      </svg>
      {children}
      {words !== "" && (
        <button
          type="button"
          class="search-box-clear"
          aria-label={clearLabel}
          title={clearLabel}
          onClick={onClear}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      )}
    </div>
  );
}
