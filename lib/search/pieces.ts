import type { Context } from "./contexts.ts";

/** A run of a context's text, all of it looked for or none. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A context as it is shown, from its first character to its last. */
export function piecesOf({ text, start, marks }: Context): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const put = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    put(mark.start - start, false);
    put(Math.min(mark.end - start, text.length), true);
  }
  put(text.length, false);
  return pieces;
}
