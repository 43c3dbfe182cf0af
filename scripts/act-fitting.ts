import { ACTS, type ActBefore, type DecidedAct, mayFollow } from "../lib/exchanges/acts.ts";
import { type ActWeights, tiedName } from "../lib/exchanges/decode-acts.ts";
import { type SpokenTurn, spokenTurns } from "../lib/exchanges/spoken.ts";
import { turnFeatures } from "../lib/exchanges/turn-features.ts";
import type { Item } from "../lib/transcript/item.ts";
import type { Speaker } from "../lib/transcript/speaker.ts";
import { MADE_EXCHANGES } from "../tests/made-exchanges.ts";
import { makeTalk } from "../tests/make/talk.ts";
import { goldenDocuments, isMadeUp, turnKey } from "./careful-readings.ts";
import type { CorpusDocument } from "./corpus.ts";
import { readExtracted } from "./extract-file.ts";
import { fitLogistic } from "./logistic.ts";

const FITTING = { rounds: 150, rate: 0.15, penalty: 2 };
/** What is made up shows a rule by itself, and counts as often as this; a talk of a few lines shows nothing else. */
const MADE_WEIGHT = 3;
const TALK_WEIGHT = 6;
/** What is expected of cues that few documents show. */
const EXPECTED: Readonly<Record<string, Readonly<Partial<Record<DecidedAct, number>>>>> = {
  "any sound": { asks: -2, answers: -2, "asks-on": -1 },
  "any asksFloor": { asks: -2 },
  "any asksNothing": { asks: -2 },
  "any greets": { asks: -1 },
  "any unheard": { asks: -1 },
  "any courtesy": { asks: -1, answers: -1 },
  "any onlyCalls": { answers: -1 },
  "any onlyCloses": { asks: -2, answers: -3, waits: 2 },
  "any closesAndCalls": { asks: -2, answers: -3, waits: 2 },
  "any takesQuestion": { answers: 2 },
  "J p:closesAndCalls": { "asks-on": -2 },
  "J dash": { "asks-on": 1 },
  "J takesUp": { "asks-on": 2 },
  "any instructs": { asks: -1, answers: -2 },
  "any procedure": { asks: -2, answers: -2 },
};
/** A feature of fewer documents tells of these, and one that adds less to every act than this tells nothing. */
const FEWEST_DOCUMENTS = 2;
const TELLING = 0.15;

/** A turn whose act a careful reader gave, with the act of the one before. */
export interface KnownAct {
  /** The publisher; each made-up case is one of its own. */
  readonly site: string;
  readonly document: string;
  readonly features: readonly string[];
  readonly act: DecidedAct;
  readonly weight: number;
}

/** A careful reader's questions and answers: indices into the items. */
interface GoldExchange {
  readonly question: readonly number[];
  readonly answers: readonly number[];
}

/** What is used of a careful reader's reading. */
interface Gold {
  readonly isTranscript: boolean;
  readonly items: readonly { readonly type: string; readonly text: string }[];
  readonly exchanges?: readonly GoldExchange[];
  /** What comes after this item was not read for questions. */
  readonly exchangesThrough?: number;
}

/** Finds every turn whose act careful readers gave: in `documents`, on the golden pages, and in made-up talks. */
export function knownActsIn(documents: readonly CorpusDocument[]): readonly KnownAct[] {
  return [...[...documents, ...goldenDocuments()].flatMap(knownActs), ...knownInTalks()];
}

function knownActs({ name, site, gold, extracted }: CorpusDocument): readonly KnownAct[] {
  const { isTranscript, items, exchanges = [], exchangesThrough } = gold as Gold;
  // Of a corpus nobody says whether there are no questions, or nobody has read for them.
  if (!isTranscript || (exchanges.length === 0 && !name.startsWith("pages/"))) return [];
  const reading = readExtracted(extracted);
  const acts = goldActs(reading.items, items, exchanges, exchangesThrough);
  return isMadeUp(name)
    ? knownIn(reading, acts, name, name, MADE_WEIGHT)
    : knownIn(reading, acts, name, site, 1);
}

function knownInTalks(): readonly KnownAct[] {
  return Object.values(MADE_EXCHANGES)
    .flat()
    .flatMap(([what, lines, exchanges]) => {
      const talk = makeTalk(lines);
      const gold = exchanges.map((exchange) => {
        const [question = [], answers = []] = exchange
          .split(" > ")
          .map((part) => part.split(" ").map(Number));
        return { question, answers };
      });
      return knownIn(
        talk,
        goldActs(talk.items, talk.items, gold, undefined),
        what,
        `made/${what}`,
        TALK_WEIGHT,
      );
    });
}

/** What a careful reader's exchanges say of a turn. */
type GoldAct = Exclude<DecidedAct, "waits" | "nothing"> | "neither";

/** What a careful reader says that each turn does, by its item; nothing of those that were not read for questions. */
function goldActs(
  ours: readonly Item[],
  theirs: Gold["items"],
  exchanges: readonly GoldExchange[],
  through = Number.POSITIVE_INFINITY,
): ReadonlyMap<number, GoldAct> {
  const asked = new Map<number, readonly number[]>();
  const answers = new Set(exchanges.flatMap((exchange) => exchange.answers));
  exchanges.forEach(({ question }, n) => {
    for (const item of question) asked.set(item, [...(asked.get(item) ?? []), n]);
  });
  const acts = new Map<number, GoldAct>();
  let last: readonly number[] = [];
  let next = 0;
  ours.forEach((item, at) => {
    if (item.type !== "turn") return;
    const key = turnKey(item.text);
    const found = theirs.findIndex(
      (their, place) => place >= next && their.type === "turn" && turnKey(their.text) === key,
    );
    if (found < 0 || found > through) return;
    next = found + 1;
    const mine = asked.get(found);
    if (mine) {
      const goesOn = mine.some((one) => last.includes(one));
      acts.set(at, answers.has(found) ? "answers-and-asks" : goesOn ? "asks-on" : "asks");
      last = mine;
    } else acts.set(at, answers.has(found) ? "answers" : "neither");
  });
  return acts;
}

function knownIn(
  { items, speakers }: { readonly items: readonly Item[]; readonly speakers: readonly Speaker[] },
  acts: ReadonlyMap<number, GoldAct>,
  document: string,
  site: string,
  weight: number,
): readonly KnownAct[] {
  const turns = spokenTurns(items, speakers);
  const known = withUnanswered(turns, acts);
  return turns.flatMap((_, at): KnownAct[] => {
    const act = known[at];
    const before = at === 0 ? "start" : known[at - 1];
    if (!act || !before) return [];
    const features = turnFeatures(turns, at).flatMap(({ name, tied }) =>
      tied ? [name, tiedName(before, name)] : [name],
    );
    return [{ site, document, features, act, weight }];
  });
}

/** The acts of turns, in order: a question that nobody answers is in no exchange, and asks all the same. */
function withUnanswered(
  turns: readonly SpokenTurn[],
  gold: ReadonlyMap<number, GoldAct>,
): readonly (DecidedAct | null)[] {
  let before: ActBefore | null = "start";
  return turns.map((turn) => {
    const act = gold.get(turn.item) ?? null;
    before = act === "neither" ? unlinked(turn, before) : act;
    return before;
  });
}

/** What a turn does that is in no exchange; `null` where it is not known what the one before does. */
function unlinked(turn: SpokenTurn, before: ActBefore | null): DecidedAct | null {
  if (before === null) return null;
  if (isUnanswered(turn)) return "asks";
  return mayFollow(before, "nothing") ? "nothing" : "waits";
}

/** Whether a turn asks by its words alone. */
function isUnanswered({ capacity, cues }: SpokenTurn): boolean {
  return capacity === "J" && cues.has("asks") && !NO_QUESTION.some((cue) => cues.has(cue));
}

const NO_QUESTION = ["cutOff", "courtesy", "sound", "asksFloor", "greets", "unheard"] as const;

/** Fits what each feature adds to the score of each act. One digit is enough: more would tell of single documents. */
export function fitActs(known: readonly KnownAct[]): ActWeights {
  const documents = new Map<string, Set<string>>();
  for (const { features, document } of known)
    for (const feature of features)
      documents.set(feature, (documents.get(feature) ?? new Set()).add(document));
  const names = [...documents].filter(([, { size }]) => size >= FEWEST_DOCUMENTS).map(([name]) => name);
  const places = new Map(names.map((name, at) => [name, at]));
  const examples = known.map(({ features, act, weight }) => ({
    features: features.flatMap((feature) => places.get(feature) ?? []),
    label: ACTS.indexOf(act),
    weight,
  }));
  const expected = new Map(
    names.flatMap((name, at) => {
      const row = EXPECTED[name];
      return row ? [[at, ACTS.map((act) => row[act] ?? 0)] as const] : [];
    }),
  );
  const fitted = fitLogistic(examples, names.length, ACTS.length, { ...FITTING, expected });
  return new Map(
    names
      .map(
        (name, at) => [name, (fitted[at] ?? []).map((weight) => Math.round(weight * 10) / 10 + 0)] as const,
      )
      .filter(([, row]) => row.some((weight) => Math.abs(weight) >= TELLING))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Returns whether weights give a turn the act that a careful reader gave, the act before it known. */
export function isActRight(weights: ActWeights, { features, act }: KnownAct): boolean {
  const scores = ACTS.map((_, at) =>
    features.reduce((sum, feature) => sum + (weights.get(feature)?.[at] ?? 0), 0),
  );
  return ACTS[scores.indexOf(Math.max(...scores))] === act;
}
