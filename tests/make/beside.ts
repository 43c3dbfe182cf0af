import type { PageReading } from "../../lib/messages/protocol.ts";
import type { PageLeftover } from "../../lib/transcript/block.ts";
import { blockOf } from "./blocks.ts";

/** What stands on a page beside the event's words: why it is left out, and what it says. */
export type Beside = readonly (readonly [reason: PageLeftover, text: string])[];

/** A reading whose page has all this, too, below the event's words; what is `null` parts two that would be neighbours. */
export function withBeside(
  { transcript, blocks }: PageReading,
  beside: readonly (Beside[number] | null)[],
): PageReading {
  const more = beside.map((each) =>
    each ? blockOf(each[1], { leftover: each[0] }) : blockOf("—", { leftover: "header" }),
  );
  const leftovers = more.flatMap(({ text, leftover }, place) =>
    leftover
      ? [{ reason: leftover, passage: { block: blocks.length + place, start: 0, end: text.length } }]
      : [],
  );
  return {
    blocks: [...blocks, ...more],
    transcript: { ...transcript, leftovers: [...transcript.leftovers, ...leftovers] },
  };
}
