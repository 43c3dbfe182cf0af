import { folded } from "../text/words.ts";
import type { Introduction } from "./introduction.ts";

/** Those who ask in a document, as far as they are called by name or say who they are. */
export class Register {
  /** The words of all names, folded. */
  readonly words: ReadonlySet<string>;
  /** Of those with a full name, who has a word of it. */
  private readonly byWord = new Map<string, Map<string, Introduction>>();

  constructor(all: readonly Introduction[]) {
    this.words = new Set(all.flatMap(({ name }) => wordsOf(name)));
    for (const each of all) {
      const words = wordsOf(each.name);
      if (words.length > 1) for (const word of words) this.note(word, each);
    }
  }

  /** Returns somebody with the full name where one word of it was said, and only one of the register has it. */
  completed(introduction: Introduction): Introduction {
    const { name, outlet } = introduction;
    if (name === null) return introduction;
    const [full, other] = this.byWord.get(wordsOf(name).at(-1) ?? "")?.values() ?? [];
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

function wordsOf(name: string | null): readonly string[] {
  return name === null ? [] : folded(name).split(" ");
}
