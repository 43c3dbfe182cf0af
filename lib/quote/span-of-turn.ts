import type { Span } from "../transcript/span.ts";
import type { Transcript } from "../transcript/transcript.ts";

/** The span of the whole turn at this index, with what resumes it; `null` for what is no turn with words. */
export function spanOfTurn({ items }: Pick<Transcript, "items">, index: number): Span | null {
  const passages = items.slice(index).flatMap((item, at, all) => {
    const goesOn = all.slice(1, at + 1).every((one) => one.type !== "turn" || one.resumes);
    return item.type === "turn" && goesOn ? item.passages : [];
  });
  const [first, last] = [passages[0], passages.at(-1)];
  if (items[index]?.type !== "turn" || !first || !last) return null;
  return { from: { block: first.block, at: first.start }, to: { block: last.block, at: last.end } };
}
