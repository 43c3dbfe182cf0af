import type { Item, Turn } from "../../transcript/item.ts";
import type { Speaker, SpeakerId } from "../../transcript/speaker.ts";
import type { Exchange } from "../../transcript/transcript.ts";
import { asks, contentWords, isCutOff } from "../behaviour.ts";
import { echoesTopic, isAsked, isNamed, takesUp } from "./addressed.ts";
import { answersTogether } from "./answerings.ts";
import { type Asked, labelNames, merged } from "./asked.ts";
import type { Moment, Move } from "./moment.ts";
import { moveOf } from "./moves.ts";
import { isAboutSound } from "./sound.ts";

/** The next turn stands within so many items: notes and headings may come between. */
const NEAR = 6;
/** No floor collects more questions than this before it answers; no platform seats more people. */
const MOST_OPEN = 12;
const MOST_ANSWERERS = 40;
/** Of a question put again and again so many letters are looked at. */
const MOST_ASKED = 4000;

/** What came before a turn. */
interface Before {
  readonly move: Move;
  readonly turn: Turn;
  readonly speaker: Speaker;
}

/** A talk as far as it is heard: the questions that are open, and all that were. */
export class Talk {
  private readonly items: readonly Item[];
  private readonly speakers: ReadonlyMap<SpeakerId, Speaker>;
  private readonly interviewers: ReadonlySet<SpeakerId>;
  private readonly unasked: boolean;
  /** Who of those who answer is called how, by label. */
  private readonly answerers: readonly { readonly speaker: Speaker; readonly label: string | null }[];
  /** Questions that are answered together or one after the other, in groups. */
  private readonly groups: Asked[][] = [];
  private open: Asked[] = [];
  /** Those whose answer was cut off by the question that is open now. */
  private interrupted: Asked[] = [];
  /** A beginning that was cut off before it asked anything: part of the question that takes it up with a dash. */
  private begun: number | null = null;
  private lastAnswer = -1;
  private before: Before | null = null;

  constructor(items: readonly Item[], speakers: readonly Speaker[]) {
    this.items = items;
    this.speakers = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    this.unasked = !speakers.some(({ kind }) => kind === "journalist" || kind === "audience");
    this.interviewers = interviewersOf(items, this.speakers, this.unasked);
    this.answerers = speakers
      .filter(({ kind }) => kind === "principal")
      .slice(0, MOST_ANSWERERS)
      .map((speaker) => ({ speaker, label: labelOf(items, speaker.id) }));
  }

  /** Hears a turn. */
  take(turn: Turn, at: number): void {
    const speaker = this.speakers.get(turn.speaker);
    if (!speaker) return;
    // What goes on after a note does what it did before.
    const move =
      turn.resumes && this.before ? this.before.move : moveOf(turn, speaker, this.momentOf(at, speaker));
    this.act(move, turn, at, speaker);
    const kept = move === "interprets" && this.before ? this.before.move : move;
    this.before = { move: kept, turn, speaker };
  }

  /** A heading or what a narrator tells begins another matter, unless somebody speaks on over it. */
  passBreak(at: number): void {
    if (this.isAnswered() && !this.turnAfter(at)?.resumes) this.close();
  }

  /** All exchanges so far, in the order of their questions. */
  exchanges(): Exchange[] {
    return this.groups.flatMap(merged).sort((a, b) => (a.question[0] ?? 0) - (b.question[0] ?? 0));
  }

  private act(move: Move, turn: Turn, at: number, speaker: Speaker): void {
    if (move === "answers" || move === "answers-and-asks") this.answer(turn, at, speaker);
    if (move === "asks" || move === "answers-and-asks") this.ask(turn, at, speaker);
    else if (move === "interprets") this.interpret(turn, at, speaker);
    else if (move === "remarks" && isCutOff(turn.text) && contentWords(turn.text)) this.begun = at;
    else if (move === "hands-over") this.close();
  }

  private ask(turn: Turn, at: number, speaker: Speaker): void {
    if (this.isAnswered()) {
      this.interrupted = this.before && isCutOff(this.before.turn.text) ? this.open : [];
      this.open = [];
    }
    const last = this.open.at(-1);
    const resumed = this.takenUp(turn) ?? (last && this.goesOn(turn, speaker, last) ? last : null);
    if (resumed) {
      resumed.turns.push(at);
      resumed.text = `${resumed.text} ${turn.text}`.slice(-MOST_ASKED);
      resumed.spokenOver = false;
      // Who spoke between was not heard.
      for (const asked of this.open.slice(this.open.indexOf(resumed) + 1)) asked.spokenOver = !asked.labelled;
    } else {
      if (last && this.isDropped(last)) this.open.pop();
      else if (last && !last.labelled && this.isSpokenOver(speaker)) last.spokenOver = true;
      if (this.groups.at(-1) !== this.open) this.groups.push(this.open);
      if (this.open.length >= MOST_OPEN) this.open.shift();
      const begun = this.begun !== null && startsWithDash(turn) ? [this.begun] : [];
      this.open.push({
        turns: [...begun, at],
        answers: [],
        by: speaker,
        text: turn.text,
        spokenOver: false,
        labelled: labelNames(turn, speaker),
      });
    }
    this.begun = null;
  }

  /** The question that was cut off and that this turn takes up with a dash, whoever spoke between. */
  private takenUp(turn: Turn): Asked | null {
    if (!startsWithDash(turn)) return null;
    return this.open.findLast(({ text }) => isCutOff(text)) ?? null;
  }

  /** Whether a question goes on with the one that is open: put again after a question back, or taken up where it was cut off. */
  private goesOn(turn: Turn, speaker: Speaker, last: Asked): boolean {
    if (turn.resumes) return true;
    if (speaker === last.by && speaker.name !== null) return true;
    const { before } = this;
    if (!before) return false;
    if (this.isDropped(last)) return false;
    // After a moderator's call another asks.
    if (before.speaker.kind === "moderator" && before.move === "listens") return false;
    return before.move === "listens" || before.move === "remarks" || before.move === "nothing";
  }

  /** "Is it —", and then begun anew: what was cut off before it asked is dropped. */
  private isDropped(last: Asked): boolean {
    const { before } = this;
    return (
      before?.move === "listens" &&
      !asks(last.text) &&
      (isCutOff(last.text) || isAboutSound(before.turn.text))
    );
  }

  /** Somebody without a name asks straight after somebody else: only one of them is heard. */
  private isSpokenOver({ name }: Speaker): boolean {
    return this.before?.move === "asks" && name === null;
  }

  private answer(turn: Turn, at: number, speaker: Speaker): void {
    for (const asked of this.answeredBy(turn, speaker)) asked.answers.push(at);
    this.lastAnswer = at;
    if (startsWithDash(turn)) for (const asked of this.interrupted) asked.answers.push(at);
  }

  /** Which of the open questions an answer is for: those it names; else those that are not for somebody else. */
  private answeredBy(turn: Turn, speaker: Speaker): readonly Asked[] {
    if (this.open.length < 2 || answersTogether(turn.text)) return this.open;
    const named = this.open.filter(({ text, by }) => takesUp(turn.text, text, by));
    if (named.length) return named;
    // Of questions shouted one over the other the answer's own words may tell which was heard.
    const echoed = this.open.filter(({ text }) => echoesTopic(turn.text, text));
    const [only, ...others] = echoed;
    if (only?.spokenOver && !others.length && !this.isAnswered()) return echoed;
    // Who adds to an answer adds to the same question.
    const same = this.open.filter(({ answers }) => answers.at(-1) === this.lastAnswer);
    if (
      this.before?.move === "answers" &&
      same.length &&
      !this.open.some(({ text }) => isNamed(text, speaker, turn.label))
    )
      return same;
    const heard = this.open.filter(({ spokenOver }) => !spokenOver);
    const own = heard.filter(
      ({ text }) => isNamed(text, speaker, turn.label) || !this.isForAnother(text, speaker),
    );
    return own.length ? own : heard;
  }

  private isForAnother(asked: string, answering: Speaker): boolean {
    return this.answerers.some(
      ({ speaker, label }) => speaker !== answering && isNamed(asked, speaker, label),
    );
  }

  private interpret(turn: Turn, at: number, speaker: Speaker): void {
    if (this.before?.move === "asks") {
      const last = this.open.at(-1);
      last?.turns.push(at);
      if (last) last.text = `${last.text} ${turn.text}`.slice(-MOST_ASKED);
    } else if (this.before?.move === "answers") this.answer(turn, at, speaker);
  }

  private close(): void {
    this.open = [];
    this.interrupted = [];
    this.begun = null;
  }

  private isAnswered(): boolean {
    return this.open.some(({ answers }) => answers.length > 0);
  }

  private momentOf(at: number, speaker: Speaker): Moment {
    const turn = this.turnAfter(at);
    const next = turn && this.speakers.get(turn.speaker);
    const answered = this.isAnswered();
    return {
      interviews: this.interviewers.has(speaker.id),
      unasked: this.unasked,
      table: this.unasked && this.interviewers.size === 0,
      answered,
      waiting: this.open.length > 0 && !answered,
      asked: answered && isAsked(this.open.map(({ text }) => text).join(" "), speaker),
      before: this.before,
      next: next ?? null,
      reply: turn?.text ?? "",
    };
  }

  private turnAfter(at: number): Turn | null {
    return this.items.slice(at + 1, at + NEAR).find((item) => item.type === "turn") ?? null;
  }
}

function startsWithDash({ text }: Turn): boolean {
  return /^(?:[^.?!]{0,30}[.?!])?\s*(?:[—–-]|\.\.\.|…)/u.test(text);
}

function labelOf(items: readonly Item[], id: SpeakerId): string | null {
  const turn = items.find((item) => item.type === "turn" && item.speaker === id && item.label !== null);
  return turn?.type === "turn" ? turn.label : null;
}

/**
 * Moderators who ask like journalists all along: the one who asks most; where nobody else asks (`unasked`), whoever asks beside him.
 */
function interviewersOf(
  items: readonly Item[],
  kinds: ReadonlyMap<SpeakerId, Speaker>,
  unasked: boolean,
): ReadonlySet<SpeakerId> {
  const asking = new Map<SpeakerId, number>();
  for (const item of items) {
    if (item.type !== "turn" || kinds.get(item.speaker)?.kind !== "moderator" || !asks(item.text)) continue;
    asking.set(item.speaker, (asking.get(item.speaker) ?? 0) + 1);
  }
  const [best, ...others] = [...asking].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 2) return new Set();
  return new Set([best[0], ...(unasked ? others.map(([id]) => id) : [])]);
}
