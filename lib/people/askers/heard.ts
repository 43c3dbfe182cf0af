import type { Calls } from "./called-queue.ts";
import type { Said } from "./floor-holder.ts";
import type { Introduction, IntroductionFacts } from "./introduction.ts";
import type { Register } from "./register.ts";

/** What the turns of a document tell of those who ask: a list has an entry for each turn. */
export interface Heard {
  readonly turns: readonly Said[];
  /** Whom each turn calls. */
  readonly calls: readonly Calls[];
  /** How askers introduce themselves; `null` for a turn in which nobody does. */
  readonly selves: readonly (Introduction | null)[];
  /** Everybody who is called or introduces themselves. */
  readonly register: Register;
  readonly facts: IntroductionFacts;
}
