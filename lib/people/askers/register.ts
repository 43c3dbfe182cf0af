import { handsOver } from "../../cues/handing-over.ts";
import { type Calls, callsIn, NO_CALLS } from "./called-queue.ts";
import type { Said } from "./floor-holder.ts";
import { type Introduction, type IntroductionFacts, nameWords } from "./introduction.ts";

/** Those who ask in a document, as far as they are called by name or say who they are. */
export class Register {
  /** The words of all names, folded. */
  readonly words: ReadonlySet<string>;
  /** Of those with a full name, who has a word of it. */
  private readonly byWord = new Map<string, Map<string, Introduction>>();

  constructor(all: readonly Introduction[]) {
    this.words = new Set(all.flatMap(nameWords));
    for (const each of all) {
      const words = nameWords(each);
      if (words.length > 1) for (const word of words) this.note(word, each);
    }
  }

  /** Returns somebody with the full name where one word of it was said, and only one of the register has it. */
  completed(introduction: Introduction): Introduction {
    const { name, outlet } = introduction;
    if (name === null) return introduction;
    const [full, other] = this.byWord.get(nameWords(introduction).at(-1) ?? "")?.values() ?? [];
    if (full === undefined || other !== undefined) return introduction;
    if (name.includes(" ") && full.name !== name) return introduction;
    return { ...introduction, name: full.name, outlet: outlet ?? full.outlet };
  }

  private note(word: string, full: Introduction): void {
    const known = this.byWord.get(word) ?? new Map<string, Introduction>();
    const before = known.get(full.name ?? "");
    known.set(full.name ?? "", before?.outlet ? before : full);
    this.byWord.set(word, known);
  }
}

/** Makes the register of everybody who is called or introduces themselves. Of several paragraphs of a turn that calls, each may call. */
export function registerOf(
  turns: readonly Said[],
  calls: readonly Calls[],
  selves: readonly (Introduction | null)[],
  facts: IntroductionFacts,
): Register {
  const called = turns.flatMap(({ text, attribution }, at) => {
    const { first, next } = calls[at] ?? NO_CALLS;
    if (attribution.kind !== "person" || (!first && !next.length)) return [];
    const lines = text.split("\n").slice(0, -1).filter(handsOver);
    return [...lines.map((line) => callsIn({ text: line, asked: null }, facts).first), first, ...next];
  });
  return new Register([...selves, ...called].flatMap((each) => each ?? []));
}
