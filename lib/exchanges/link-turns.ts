import { answersTogether } from "../cues/answering.ts";
import { isCutOff } from "../cues/sentence-ends.ts";
import type { Speaker } from "../transcript/speaker.ts";
import type { Exchange } from "../transcript/transcript.ts";
import type { DecidedAct } from "./acts.ts";
import { echoesTopic, isNamed, takesUp } from "./addressed.ts";
import { exchangesAmong, labelNames, type OpenQuestion } from "./open-question.ts";
import type { SpokenTurn } from "./spoken.ts";
import { beginsWithDash } from "./turn-cues.ts";

/** No moderator collects more questions than this before they are answered; no platform seats more people. */
const MOST_OPEN = 12;
const MOST_ANSWERERS = 40;
/** Of a question put again and again so many letters are looked at. */
const MOST_ASKED = 4000;

/** Links questions and answers by what each turn does: an answer is to the question that waits, and of several to the one it takes up. */
export function linkTurns(turns: readonly SpokenTurn[], acts: readonly DecidedAct[]): Exchange[] {
  const linker = new TurnLinker(turns);
  turns.forEach((turn, at) => {
    linker.take(turn, acts[at] ?? "nothing");
  });
  return linker.exchanges();
}

/** The questions of a transcript as far as it is read: those that are open, and all that were. */
class TurnLinker {
  /** Those who answer, each with a label as it is printed. */
  private readonly answerers: readonly { readonly speaker: Speaker; readonly label: string | null }[];
  /** Questions that were open together. */
  private readonly groups: OpenQuestion[][] = [];
  private open: OpenQuestion[] = [];
  /** Those whose answer was cut off by the question that is open now. */
  private interrupted: readonly OpenQuestion[] = [];
  private before: { readonly turn: SpokenTurn; readonly act: DecidedAct } | null = null;

  constructor(turns: readonly SpokenTurn[]) {
    const answerers = new Map(
      turns
        .filter(({ speaker }) => speaker.kind === "principal")
        .map(({ speaker, turn }) => [speaker, turn.label]),
    );
    this.answerers = [...answerers].slice(0, MOST_ANSWERERS).map(([speaker, label]) => ({ speaker, label }));
  }

  take(turn: SpokenTurn, act: DecidedAct): void {
    if (act === "answers" || act === "answers-and-asks") this.answer(turn);
    if (act === "asks" || act === "answers-and-asks") this.ask(turn);
    if (act === "asks-on") this.askOn(turn);
    // "Thank you. Next.": the question is waved away.
    if (act === "waits" && turn.cues.has("closesAndCalls")) this.open = [];
    this.before = { turn, act };
  }

  /** All exchanges, in the order of their questions. */
  exchanges(): Exchange[] {
    return this.groups.flatMap(exchangesAmong).sort((a, b) => (a.question[0] ?? 0) - (b.question[0] ?? 0));
  }

  private ask({ turn, item, speaker }: SpokenTurn): void {
    if (this.open.some(({ answers }) => answers.length > 0)) {
      this.interrupted = this.before && isCutOff(this.before.turn.turn.text) ? this.open : [];
      this.open = [];
    }
    const last = this.open.at(-1);
    // Somebody without a name asks straight after somebody else: only one of them is heard.
    if (last && !last.labelled && this.before?.act === "asks" && speaker.name === null)
      last.spokenOver = true;
    if (this.groups.at(-1) !== this.open) this.groups.push(this.open);
    if (this.open.length >= MOST_OPEN) this.open.shift();
    this.open.push({
      turns: [item],
      answers: [],
      by: speaker,
      text: turn.text,
      spokenOver: false,
      labelled: labelNames(turn, speaker),
    });
  }

  /** Goes on with the question that was cut off and is taken up with a dash, else with the last. */
  private askOn(turn: SpokenTurn): void {
    const { text } = turn.turn;
    const cutOff = beginsWithDash(text) ? this.open.findLast((each) => isCutOff(each.text)) : undefined;
    const question = cutOff ?? this.open.at(-1);
    if (!question) {
      this.ask(turn);
      return;
    }
    question.turns.push(turn.item);
    question.text = `${question.text} ${text}`.slice(-MOST_ASKED);
    question.spokenOver = false;
    // Who spoke between was not heard.
    for (const each of this.open.slice(this.open.indexOf(question) + 1)) each.spokenOver = !each.labelled;
  }

  private answer(turn: SpokenTurn): void {
    for (const question of this.answeredBy(turn)) question.answers.push(turn.item);
    if (beginsWithDash(turn.turn.text))
      for (const question of this.interrupted) question.answers.push(turn.item);
  }

  /** Which of the open questions an answer is for: those it names; else those that are not for somebody else. */
  private answeredBy({ turn: { text, label }, speaker }: SpokenTurn): readonly OpenQuestion[] {
    if (this.open.length < 2 || answersTogether(text)) return this.open;
    const named = this.open.filter((question) => takesUp(text, question.text, question.by));
    if (named.length) return named;
    // Of questions shouted one over the other the answer's own words may tell which was heard.
    const echoed = this.open.filter((question) => echoesTopic(text, question.text));
    const answered = this.open.filter(({ answers }) => answers.length > 0);
    if (echoed.length === 1 && echoed[0]?.spokenOver && !answered.length) return echoed;
    const own = this.open.filter((question) => isNamed(question.text, speaker, label));
    // Who adds to an answer adds to the same question.
    const same = answered.filter(({ answers }) => answers.at(-1) === this.before?.turn.item);
    if (!own.length && same.length) return same;
    const heard = this.open.filter(({ spokenOver }) => !spokenOver);
    const open = heard.filter(
      (question) => own.includes(question) || !this.isForAnother(question.text, speaker),
    );
    return open.length ? open : heard;
  }

  private isForAnother(asked: string, answering: Speaker): boolean {
    return this.answerers.some(
      ({ speaker, label }) => speaker !== answering && isNamed(asked, speaker, label),
    );
  }
}
