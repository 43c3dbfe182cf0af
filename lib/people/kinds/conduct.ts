import { handsOver } from "../../cues/handing-over.ts";
import { asks } from "../../cues/sentence-ends.ts";
import type { PrintedItem } from "../../segment/printed-item.ts";
import { folded } from "../../text/words.ts";
import { countWords } from "../../transcript/outline.ts";
import type { Attribution } from "../attributions.ts";
import type { Person } from "../person.ts";

/** How somebody speaks throughout the document, in turns: what tells who runs the floor, who asks and who answers. */
export interface Conduct {
  readonly turns: number;
  readonly words: number;
  /** Turns whose last sentences ask something. */
  readonly asking: number;
  /** Turns that give the floor to somebody else. */
  readonly handing: number;
  /** Turns that do so and say little else. */
  readonly calling: number;
  /** Turns right after an asker's. */
  readonly afterAsker: number;
  /** Turns right before an asker's. */
  readonly beforeAsker: number;
  /** Turns after a question of another that neither ask nor give the floor on. */
  readonly replying: number;
  /** Turns to which another replies with more words. */
  readonly repliedTo: number;
  /** Turns of anonymous askers that say one of their names. */
  readonly addressed: number;
}

/** The conduct of somebody who does not speak. */
export const SILENT: Conduct = {
  turns: 0,
  words: 0,
  asking: 0,
  handing: 0,
  calling: 0,
  afterAsker: 0,
  beforeAsker: 0,
  replying: 0,
  repliedTo: 0,
  addressed: 0,
};

/** A turn of somebody, with what of it is counted. */
export interface CountedTurn {
  readonly attribution: Attribution;
  readonly words: number;
  readonly asks: boolean;
  /** It gives the floor to another. */
  readonly hands: boolean;
  /** The capitalised words of an anonymous asker, folded; of others none. */
  readonly said: ReadonlySet<string>;
}

/** Who only calls the next says fewer words. */
const CALL_WORDS = 40;
/** Shorter words of a name address nobody: "De", "Li". */
const NAME_LETTERS = 3;

/** Lists the turns of a document with what of them is counted. */
export function countedTurns(
  printed: readonly PrintedItem[],
  attributions: readonly (Attribution | null)[],
): readonly CountedTurn[] {
  return printed.flatMap((item, at): CountedTurn[] => {
    const attribution = attributions[at];
    if (item.type !== "turn" || !attribution) return [];
    const { text } = item;
    const said = new Set(attribution.kind === "asker" ? nameWords(text) : []);
    return [{ attribution, words: countWords(text), asks: asks(text), hands: handsOver(text), said }];
  });
}

/** Returns how each of the cast speaks, by index. `askers`: those of the cast who are known to ask. */
export function conductOf(
  people: readonly Person[],
  spoken: readonly CountedTurn[],
  askers: ReadonlySet<number>,
): ReadonlyMap<number, Conduct> {
  const counted = new Map<number, Conduct>();
  spoken.forEach((turn, at) => {
    if (turn.attribution.kind !== "person") return;
    const before = counted.get(turn.attribution.person) ?? SILENT;
    counted.set(turn.attribution.person, withTurn(before, turn, spoken[at - 1], spoken[at + 1], askers));
  });
  const addressed = addressedIn(spoken);
  return new Map(
    [...counted].map(([at, conduct]) => {
      const names = new Set((people[at]?.names ?? []).flatMap(nameWords));
      const turns = [...names].reduce((most, name) => Math.max(most, addressed.get(name) ?? 0), 0);
      return [at, { ...conduct, addressed: turns }];
    }),
  );
}

function withTurn(
  conduct: Conduct,
  turn: CountedTurn,
  before: CountedTurn | undefined,
  after: CountedTurn | undefined,
  askers: ReadonlySet<number>,
): Conduct {
  const previous = before && !isSame(before.attribution, turn.attribution) ? before : null;
  const next = after && !isSame(after.attribution, turn.attribution) ? after : null;
  const { hands } = turn;
  return {
    turns: conduct.turns + 1,
    words: conduct.words + turn.words,
    asking: conduct.asking + Number(turn.asks),
    handing: conduct.handing + Number(hands),
    calling: conduct.calling + Number(hands && turn.words < CALL_WORDS),
    afterAsker: conduct.afterAsker + Number(previous !== null && isAsker(previous.attribution, askers)),
    beforeAsker: conduct.beforeAsker + Number(next !== null && isAsker(next.attribution, askers)),
    replying: conduct.replying + Number(previous?.asks === true && !turn.asks && !hands),
    repliedTo: conduct.repliedTo + Number(next !== null && next.words > turn.words),
    addressed: 0,
  };
}

function isSame(one: Attribution, other: Attribution): boolean {
  return one.kind === "person" && other.kind === "person" && one.person === other.person;
}

function isAsker(attribution: Attribution, askers: ReadonlySet<number>): boolean {
  return attribution.kind === "asker" || (attribution.kind === "person" && askers.has(attribution.person));
}

/** In how many turns of anonymous askers each capitalised word stands. */
function addressedIn(spoken: readonly CountedTurn[]): ReadonlyMap<string, number> {
  const turns = new Map<string, number>();
  for (const { said } of spoken) for (const word of said) turns.set(word, (turns.get(word) ?? 0) + 1);
  return turns;
}

function nameWords(text: string): readonly string[] {
  const capitalised = text.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? [];
  return capitalised.filter((word) => word.length >= NAME_LETTERS).map(folded);
}
