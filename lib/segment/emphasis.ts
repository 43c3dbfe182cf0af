import type { Block, Emphasis } from "../transcript/block.ts";

/** Returns whether a block is all set in one kind of type, but for a mark at its end. */
export function isAll(kind: Emphasis["kind"], { text, emphasis }: Block): boolean {
  const runs = emphasis.filter((run) => run.kind === kind);
  const covered = runs.map(({ start, end }) => text.slice(start, end)).join("");
  return runs.length > 0 && covered.replace(/\s/gu, "").length >= text.replace(/\s/gu, "").length - 1;
}
