import { foldedWords, wordsHashOf } from "../ids/folded-words.ts";
import { withLastingIds } from "../ids/lasting-ids.ts";
import type { GapSelector, SpeakerFacts, SpeakerSelector, TurnSelector } from "../transcript/correction.ts";
import type { Gap, Item, Turn } from "../transcript/item.ts";
import { beginningOf } from "../transcript/outline.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import type { Exchange, Transcript } from "../transcript/transcript.ts";
import { DraftExchanges } from "./draft-exchanges.ts";

type Mutable<Of> = { -readonly [Field in keyof Of]: Of[Field] };

/** A speaker while corrections are made: the object is who it is, whatever is said of it. */
export interface DraftSpeaker extends Mutable<Speaker> {
  /** How many turns it has. */
  turns: number;
}

/** A turn while corrections are made. */
export interface DraftTurn extends Omit<Mutable<Turn>, "speaker" | "likely"> {
  speaker: DraftSpeaker;
  likely?: DraftSpeaker | undefined;
  /** The hash of its words. */
  words: string;
  /** The turns around it; `null` at the ends. */
  before: DraftTurn | null;
  after: DraftTurn | null;
  /** Grows with the order of the document. */
  position: number;
  /** Begins where the reader says: it was part of another. */
  isAdded?: true;
}

/** An item while corrections are made. */
export type DraftItem = DraftTurn | Mutable<Gap> | Exclude<Item, Turn | Gap>;

/** A transcript while corrections are made: turns are found by their words, in time that does not grow with their number. */
export class Draft {
  readonly exchanges: DraftExchanges;
  readonly #of: Transcript;
  /** As they were read; turns that were added follow the turn that they were part of. */
  readonly #items: readonly DraftItem[];
  readonly #speakers: DraftSpeaker[];
  /** Names with their folded words. */
  readonly #names = new Map<string, string>();
  /** Turns by the hash of their words, in the order of the document. */
  readonly #byWords: Map<string, DraftTurn[]>;

  constructor(transcript: Transcript) {
    this.#of = transcript;
    const speakers = new Map<SpeakerId, DraftSpeaker>(
      transcript.speakers.map((one) => [one.id, { ...one, turns: 0 }]),
    );
    this.#speakers = [...speakers.values()];
    this.#items = transcript.items.map((item, at) => draftOf(item, at, speakers));
    const turns = this.#items.filter((item) => item.type === "turn");
    for (const [at, turn] of turns.entries()) {
      turn.before = turns[at - 1] ?? null;
      turn.after = turns[at + 1] ?? null;
      turn.speaker.turns++;
    }
    this.#byWords = Map.groupBy(turns, ({ words }) => words);
    this.exchanges = new DraftExchanges(transcript.exchanges, this.#items);
  }

  /** Finds the turn that a selector means; `null` where it is not there, or may be one of several. */
  find(selector: TurnSelector): DraftTurn | null {
    const alike = this.#byWords.get(selector.words) ?? [];
    const [only, ...others] = alike;
    if (!only) return null;
    if (others.length === 0 && selector.of === 1) return only;
    const scores = alike.map((turn) => neighboursAlike(turn, selector));
    const best = scores.reduce((most, score) => Math.max(most, score), 0);
    const closest = alike.filter((_, at) => scores[at] === best);
    if (closest.length === 1 && best > 0) return closest[0] ?? null;
    // They cannot be told apart by what stands around them: by their number, as long as they are as many as they were.
    return alike.length === selector.of ? (alike[selector.nth] ?? null) : null;
  }

  /** Finds a turn that begins so, and was part of the one that a selector means; `null` where there is none, or several. */
  findBegun({ beginning }: TurnSelector, begins: string): DraftTurn | null {
    const found = this.#turns().filter(
      (turn) => beginningOf(turn.text) === begins && turn.before && startsAlike(turn.before.text, beginning),
    );
    const [only, ...others] = found;
    return only && others.length === 0 ? only : null;
  }

  /** Finds the speaker that a selector means; `null` where nobody, or not one alone, is meant. */
  findSpeaker({ id, name, role, first }: SpeakerSelector): DraftSpeaker | null {
    const same = this.#speaking().find((one) => one.id === id && one.name === name);
    if (same) return same;
    const named = name === null ? [] : this.#speaking().filter((one) => one.name === name);
    const [only, ...others] = named;
    if (only && others.length === 0) return only;
    return named.find((one) => one.role === role) ?? this.find(first)?.speaker ?? null;
  }

  /** Finds the gap that a selector means, by the turns around it; `null` where it is not there, or may be one of several. */
  findGap({ reason, before, after }: GapSelector): Mutable<Gap> | null {
    const found = this.#items.flatMap((item, at) => {
      if (item.type !== "gap" || item.reason !== reason) return [];
      const [earlier, later] = [this.#turnNear(at, -1), this.#turnNear(at, 1)];
      return isMeant(earlier && lastAdded(earlier), before) && isMeant(later, after) ? item : [];
    });
    const [only, ...others] = found;
    return only && others.length === 0 ? only : null;
  }

  /** Returns somebody of whom these facts are true: who speaks here by that name or office, else somebody new. */
  speakerWith(facts: SpeakerFacts): DraftSpeaker {
    const known = this.known(facts);
    if (known) return known;
    const added: DraftSpeaker = { ...facts, id: "" as SpeakerId, corrected: ["name"], turns: 0 };
    this.#speakers.push(added);
    return added;
  }

  /** Finds who speaks here by that name or, without one, in that office; `undefined` for those whom nobody can tell apart. */
  known({ name, role, kind }: Pick<SpeakerFacts, "name" | "role" | "kind">): DraftSpeaker | undefined {
    if (name === null)
      return role === null
        ? undefined
        : this.#speakers.find((one) => one.name === null && one.role === role && one.kind === kind);
    const called = this.#folded(name);
    const named = this.#speakers.filter((one) => one.name !== null && this.#folded(one.name) === called);
    return named.find((one) => one.role === role) ?? named[0];
  }

  /** Gives a turn, with all that resumes it, to a speaker. */
  give(turn: DraftTurn, speaker: DraftSpeaker): void {
    for (const part of wholeTurn(turn)) {
      part.speaker.turns--;
      part.speaker = speaker;
      speaker.turns++;
    }
  }

  /** The turns of a speaker that begin, in the order of the document. */
  turnsOf(speaker: DraftSpeaker): readonly DraftTurn[] {
    return this.#turns().filter((turn) => turn.speaker === speaker && !turn.resumes);
  }

  /** Parts a turn in two. `rest`: what the second has of its own. */
  split(turn: DraftTurn, text: string, rest: AddedTurn): DraftTurn {
    const { after } = turn;
    const added: DraftTurn = {
      type: "turn",
      label: null,
      labelPassages: [],
      confidence: 1,
      reasons: ["by-reader"],
      ...rest,
      words: "",
      before: turn,
      after,
      position: between(turn.position, after?.position),
      isAdded: true,
    };
    turn.after = added;
    if (after) after.before = added;
    if (added.position <= turn.position) this.#renumber();
    rest.speaker.turns++;
    this.setText(turn, text);
    this.setText(added, rest.text);
    return added;
  }

  /** Gives a turn other words. */
  setText(turn: DraftTurn, text: string): void {
    const alike = this.#byWords.get(turn.words);
    if (alike)
      this.#byWords.set(
        turn.words,
        alike.filter((one) => one !== turn),
      );
    turn.text = text;
    turn.words = wordsHashOf(text);
    const others = this.#byWords.get(turn.words) ?? [];
    this.#byWords.set(
      turn.words,
      [...others, turn].sort((one, other) => one.position - other.position),
    );
  }

  /** The transcript as it has become: who no longer speaks is no speaker, ids and places are those of now. `places`: of its items. */
  finish(): { readonly transcript: Transcript; readonly places: ReadonlyMap<DraftItem, number> } {
    const items = this.#items.flatMap(withAdded);
    const places = new Map(items.map((item, at) => [item, at]));
    const speaking = [...new Set(items.flatMap((item) => (item.type === "turn" ? item.speaker : [])))];
    const ids = new Map(speaking.map((speaker, at) => [speaker, `s${at + 1}` as SpeakerId]));
    const movedPlaces = this.#items.map((item) => places.get(item) ?? 0);
    const corrected = {
      ...this.#of,
      speakers: speaking.map((speaker) => speakerFrom(speaker, ids, movedPlaces)),
      items: items.map((item) => (item.type === "turn" ? turnFrom(item, ids) : item)),
      exchanges: this.exchanges.finish((turn) => places.get(turn) ?? 0) satisfies readonly Exchange[],
    };
    const words = items.flatMap((item) => (item.type === "turn" ? item.words : []));
    return { transcript: withLastingIds(corrected, words), places };
  }

  #folded(name: string): string {
    const known = this.#names.get(name) ?? foldedWords(name);
    this.#names.set(name, known);
    return known;
  }

  #speaking(): readonly DraftSpeaker[] {
    return this.#speakers.filter(({ turns }) => turns > 0);
  }

  #turns(): readonly DraftTurn[] {
    return this.#items.flatMap((item) => withAdded(item).filter((one) => one.type === "turn"));
  }

  /** The first turn that was read on one side of an item. */
  #turnNear(at: number, side: 1 | -1): DraftTurn | null {
    for (let next = at + side; ; next += side) {
      const item = this.#items[next];
      if (!item) return null;
      if (item.type === "turn") return item;
    }
  }

  #renumber(): void {
    for (const [at, turn] of this.#turns().entries()) turn.position = at * ROOM;
  }
}

/** What a turn has of its own that was part of another. */
type AddedTurn = Pick<DraftTurn, "text" | "passages" | "speaker" | "corrected"> &
  Partial<Pick<DraftTurn, "unheard" | "folded">>;

/** Between the positions of two turns, so that others fit in. */
const ROOM = 2 ** 20;

function between(before: number, after = before + 2 * ROOM): number {
  return Math.floor((before + after) / 2);
}

function draftOf(item: Item, at: number, speakers: ReadonlyMap<SpeakerId, DraftSpeaker>): DraftItem {
  if (item.type !== "turn") return { ...item };
  const { speaker, likely, ...rest } = item;
  const whose = speakers.get(speaker);
  if (!whose) throw new Error(`${speaker} speaks and is no speaker`);
  return {
    ...rest,
    speaker: whose,
    likely: likely === undefined ? undefined : speakers.get(likely),
    words: wordsHashOf(item.text),
    before: null,
    after: null,
    position: at * ROOM,
  };
}

/** A turn with all that resumes it. */
export function wholeTurn(turn: DraftTurn): readonly DraftTurn[] {
  const whole = [turn];
  for (let next = turn.after; next?.resumes; next = next.after) whole.push(next);
  return whole;
}

/** An item with the turns that were parted from it. */
function withAdded(item: DraftItem): readonly DraftItem[] {
  if (item.type !== "turn") return [item];
  const all = [item];
  for (let next = item.after; next?.isAdded; next = next.after) all.push(next);
  return all;
}

function lastAdded(turn: DraftTurn): DraftTurn {
  return turn.after?.isAdded ? lastAdded(turn.after) : turn;
}

/** Whether a text begins as another did, as far as both go. */
function startsAlike(text: string, beginning: string): boolean {
  const [one, other] = [foldedWords(beginningOf(text)), foldedWords(beginning)];
  return one.startsWith(other) || other.startsWith(one);
}

function isMeant(turn: DraftTurn | null, selector: TurnSelector | null): boolean {
  return (turn?.words ?? null) === (selector?.words ?? null);
}

function neighboursAlike(turn: DraftTurn, { before, after }: TurnSelector): number {
  const isSame = (one: DraftTurn | null, hash: string | null) => (one?.words ?? null) === hash;
  return Number(isSame(turn.before, before)) + Number(isSame(turn.after, after));
}

function speakerFrom(
  draft: DraftSpeaker,
  ids: ReadonlyMap<DraftSpeaker, SpeakerId>,
  places: readonly number[],
): Speaker {
  const { turns: _, reasons, ...speaker } = draft;
  const told = reasons && { ...reasons, told: reasons.told.map((at) => places[at] ?? at) };
  return { ...speaker, id: ids.get(draft) as SpeakerId, ...(told && { reasons: told }) };
}

function turnFrom(turn: DraftTurn, ids: ReadonlyMap<DraftSpeaker, SpeakerId>): Turn {
  const { speaker, likely, words: _, before: __, after: ___, position: ____, isAdded: _____, ...rest } = turn;
  const suggested = likely && ids.get(likely);
  return { ...rest, speaker: ids.get(speaker) as SpeakerId, ...(suggested && { likely: suggested }) };
}
