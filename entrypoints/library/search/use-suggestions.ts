import type { RefObject } from "preact";
import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Known } from "../../../lib/search/known.ts";
import { type Suggestion, suggest } from "../../../lib/search/suggest.ts";
import { takeSuggestion } from "../../../lib/search/take-suggestion.ts";

/** What may be typed next, as the list box of a combobox. */
export interface Suggestions {
  readonly listId: string;
  readonly idOf: (at: number) => string;
  readonly offered: readonly Suggestion[];
  /** Which of them the arrow keys stand on, `null` for none. */
  readonly active: number | null;
  /** The reader typed: offers what fits at the cursor. */
  readonly offer: () => void;
  readonly take: (suggestion: Suggestion) => void;
  readonly close: () => void;
  /** Whether the key was one of the list's and is done with. */
  readonly press: (event: KeyboardEvent) => boolean;
}

/** The suggestions at the cursor of a text box; nothing is offered before somebody types. */
export function useSuggestions(
  input: RefObject<HTMLInputElement | null>,
  typed: string,
  known: Known,
  onTyped: (typed: string) => void,
): Suggestions {
  const listId = useId();
  const [cursor, setCursor] = useState<number | null>(null);
  const [active, setActive] = useState<number | null>(null);
  const offered = useMemo(
    () => (cursor === null ? [] : suggest(typed, cursor, known)),
    [typed, cursor, known],
  );
  const close = () => {
    setCursor(null);
    setActive(null);
  };
  const put = usePlacedCursor(input, typed);
  const take = (suggestion: Suggestion) => {
    const taken = takeSuggestion(typed, suggestion);
    put(taken.cursor);
    setCursor(taken.cursor);
    setActive(null);
    onTyped(taken.typed);
  };
  const press = (event: KeyboardEvent): boolean => {
    if (offered.length === 0 || event.isComposing) return false;
    const step = STEPS[event.key];
    const chosen = active === null ? undefined : offered[active];
    if (step) setActive(((active ?? (step > 0 ? -1 : 0)) + step + offered.length) % offered.length);
    else if (chosen && TAKES.has(event.key)) take(chosen);
    else if (MOVES.has(event.key)) close();
    return step !== undefined || event.key === "Escape" || (chosen !== undefined && TAKES.has(event.key));
  };
  const offer = () => {
    setCursor(input.current?.selectionStart ?? null);
    setActive(null);
  };
  return { listId, idOf: (at) => `${listId}-${at}`, offered, active, offer, take, close, press };
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const TAKES: ReadonlySet<string> = new Set(["Enter", "Tab"]);

/** With them the cursor, or the reader, goes elsewhere. */
const MOVES: ReadonlySet<string> = new Set(["Escape", "Enter", "ArrowLeft", "ArrowRight", "Home", "End"]);

/** Puts the cursor where it belongs once the text that was taken stands in the box. */
function usePlacedCursor(input: RefObject<HTMLInputElement | null>, typed: string): (cursor: number) => void {
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    input.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  }, [typed]);
  return (cursor) => {
    wanted.current = cursor;
  };
}
