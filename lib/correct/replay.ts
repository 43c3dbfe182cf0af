import { foldedWords } from "../ids/folded-words.ts";
import type { Block } from "../transcript/block.ts";
import type {
  CorrectedPart,
  CorrectionChange,
  CorrectionOutcome,
  SpeakerFacts,
} from "../transcript/correction.ts";
import { isAsker } from "../transcript/is-asker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import type { Draft, DraftItem, DraftSpeaker, DraftTurn } from "./draft.ts";
import { labelAsWords } from "./label-as-words.ts";
import { partTurn } from "./part-turn.ts";

/** What became of a correction in a draft. */
export interface Replayed {
  readonly outcome: CorrectionOutcome;
  /** Where it can be seen. */
  readonly item?: DraftItem;
  /** What the draft said instead. */
  readonly was?: string | null;
}

/** What a draft is made of. */
export interface Words {
  readonly blocks: readonly Block[];
  readonly verdict: Transcript["verdict"];
}

const LOST: Replayed = { outcome: "lost" };

/** Makes a change to a draft, where its words are still there. */
export function replay(draft: Draft, change: CorrectionChange, words: Words): Replayed {
  switch (change.kind) {
    case "speaker":
      return giveTurns(draft, change);
    case "merge":
      return mergeSpeaker(draft, change);
    case "facts":
      return describeSpeaker(draft, change);
    case "begin":
      return beginTurn(draft, change, words.blocks);
    case "join":
      return joinTurn(draft, change);
    case "no-label":
      return dropLabel(draft, change, words.blocks);
    case "answer":
      return linkAnswer(draft, change);
    case "gap":
      return nameGap(draft, change);
    case "verdict":
      return { outcome: words.verdict.kind === change.verdict ? "agrees" : "holds", was: words.verdict.kind };
  }
}

type Of<Kind extends CorrectionChange["kind"]> = Extract<CorrectionChange, { kind: Kind }>;

function giveTurns(draft: Draft, { turns, speaker }: Of<"speaker">): Replayed {
  const found = turns.map((turn) => draft.find(turn));
  const all = found.filter((turn) => turn !== null);
  // A split of which a part has gone would be another one.
  return all.length < found.length ? LOST : giveAll(draft, all, speaker, all[0]?.speaker.name);
}

function mergeSpeaker(draft: Draft, { speaker, into }: Of<"merge">): Replayed {
  const from = draft.findSpeaker(speaker);
  return from ? giveAll(draft, draft.turnsOf(from), into, from.name ?? from.role) : LOST;
}

/** Gives turns to whoever these facts are of. `was`: whose they were, for a person to read. */
function giveAll(
  draft: Draft,
  turns: readonly DraftTurn[],
  facts: SpeakerFacts,
  was: string | null = null,
): Replayed {
  const [first] = turns;
  if (!first) return LOST;
  if (turns.every((turn) => saysAlready(turn.speaker, facts)))
    return { outcome: agrees(turns, "speaker"), item: first, was };
  const whose = draft.speakerWith(facts);
  for (const turn of turns) setSpeaker(draft, turn, whose);
  return { outcome: "holds", item: first, was };
}

function describeSpeaker(draft: Draft, { speaker, facts }: Of<"facts">): Replayed {
  const found = draft.findSpeaker(speaker);
  const turns = found ? draft.turnsOf(found) : [];
  const [first] = turns;
  if (!found || !first) return LOST;
  const fields = (Object.keys(facts) as (keyof SpeakerFacts)[]).filter(
    (field) => found[field] !== facts[field],
  );
  if (fields.length === 0) {
    const isMade = Object.keys(facts).some((field) => found.corrected?.some((one) => one === field));
    return { outcome: isMade ? "holds" : "agrees", item: first };
  }
  const was = fields.map((field) => found[field] ?? "").join(", ") || null;
  const namesake = facts.name ? draft.known({ ...found, ...facts }) : undefined;
  // Called as somebody is who speaks here, it is them.
  if (namesake && namesake !== found) {
    for (const turn of turns) setSpeaker(draft, turn, namesake);
    return { outcome: "holds", item: first, was };
  }
  const asked = isAsker(found.kind);
  Object.assign(found, facts);
  found.corrected = [...new Set([...(found.corrected ?? []), ...fields])];
  if (isAsker(found.kind) !== asked)
    for (const turn of turns) draft.exchanges.settle(turn, isAsker(found.kind));
  return { outcome: "holds", item: first, was };
}

function beginTurn(draft: Draft, change: Of<"begin">, blocks: readonly Block[]): Replayed {
  const whole = draft.find(change.turn);
  if (whole && change.letter === 0) return beginPart(draft, whole, change);
  const parts = whole && partTurn(whole, blocks, change.letter);
  if (!whole || !parts) return alreadyBegun(draft, change);
  const speaker = draft.speakerWith(change.speaker);
  const { text, passages, unheard, rest } = parts;
  Object.assign(whole, { passages, ...(unheard && { unheard }) });
  const added = draft.split(whole, text, { ...rest, speaker, corrected: ["beginning", "speaker"] });
  draft.give(added, speaker);
  draft.exchanges.addAfter(whole, added, isAsker(speaker.kind));
  return { outcome: "holds", item: added };
}

/** What goes on with a turn after a note begins one of its own. */
function beginPart(draft: Draft, part: DraftTurn, { speaker }: Of<"begin">): Replayed {
  if (!part.resumes) return saysAlready(part.speaker, speaker) ? { outcome: "agrees", item: part } : LOST;
  const was = part.speaker.name;
  const whose = draft.speakerWith(speaker);
  setSpeaker(draft, part, whose);
  mark(part, "beginning");
  return { outcome: "holds", item: part, was };
}

/** The words may have been parted there by a better grammar, or by the page itself. */
function alreadyBegun(draft: Draft, { beginning, speaker, turn }: Of<"begin">): Replayed {
  const begun = draft.findBegun(turn, beginning);
  return begun && saysAlready(begun.speaker, speaker) ? { outcome: "agrees", item: begun } : LOST;
}

function joinTurn(draft: Draft, { turn }: Of<"join">): Replayed {
  const found = draft.find(turn);
  const before = found?.before;
  if (!found || !before) return LOST;
  if (found.resumes) return { outcome: agrees([found], "beginning"), item: found };
  const was = found.speaker.name;
  goOn(draft, found, before);
  return { outcome: "holds", item: found, was };
}

function dropLabel(draft: Draft, { turn, label }: Of<"no-label">, blocks: readonly Block[]): Replayed {
  const found = draft.find(turn);
  if (!found?.before) return LOST;
  if (found.label === null) return { outcome: agrees([found], "beginning"), item: found, was: label };
  const { text, passages } = labelAsWords(found, blocks);
  found.label = null;
  found.labelPassages = [];
  found.passages = passages;
  draft.setText(found, text);
  goOn(draft, found, found.before);
  return { outcome: "holds", item: found, was: label };
}

function linkAnswer(draft: Draft, { turn, question }: Of<"answer">): Replayed {
  const answer = draft.find(turn);
  const asked = question && draft.find(question);
  if (!answer || (question && !asked) || answer === asked) return LOST;
  const before = draft.exchanges.questionsOf(answer);
  const was = before[0]?.speaker.name ?? null;
  const isSaid = asked ? before.includes(asked) : !draft.exchanges.has(answer);
  if (isSaid) return { outcome: agrees([answer], "exchange"), item: answer };
  if (asked) draft.exchanges.link(answer, asked);
  else draft.exchanges.unlink(answer);
  answer.act = { does: asked ? "answers" : "neither", reasons: ["by-reader"] };
  mark(answer, "exchange");
  return { outcome: "holds", item: answer, was };
}

function nameGap(draft: Draft, { gap, lost }: Of<"gap">): Replayed {
  const found = draft.findGap(gap);
  if (!found) return LOST;
  const was = found.lost ?? null;
  if (lost === null) delete found.lost;
  else found.lost = lost;
  return { outcome: "holds", item: found, was };
}

/** The turn is the next part of the one before. */
function goOn(draft: Draft, turn: DraftTurn, before: DraftTurn): void {
  draft.give(turn, before.speaker);
  turn.resumes = true;
  turn.confidence = 1;
  turn.reasons = ["by-reader"];
  delete turn.likely;
  delete turn.inferred;
  draft.exchanges.unlink(turn);
  mark(turn, "beginning");
}

function setSpeaker(draft: Draft, turn: DraftTurn, speaker: DraftSpeaker): void {
  const asked = isAsker(turn.speaker.kind);
  draft.give(turn, speaker);
  // It may have been a part of another's: now it begins.
  delete turn.resumes;
  turn.confidence = 1;
  turn.reasons = ["by-reader"];
  delete turn.likely;
  delete turn.inferred;
  mark(turn, "speaker");
  if (isAsker(speaker.kind) !== asked) draft.exchanges.settle(turn, isAsker(speaker.kind));
}

function mark(turn: DraftTurn, part: CorrectedPart): void {
  turn.corrected = [...new Set([...(turn.corrected ?? []), part])];
}

/** What is said already is said by the reading itself, unless an earlier correction says it. */
function agrees(turns: readonly DraftTurn[], part: CorrectedPart): CorrectionOutcome {
  return turns.some(({ corrected }) => corrected?.includes(part)) ? "holds" : "agrees";
}

/** Whether somebody is known by this name; without one, by this office. Those who have neither are never the same. */
function saysAlready(speaker: DraftSpeaker, { name, role, kind }: SpeakerFacts): boolean {
  if (name !== null)
    return (
      speaker.name === name || (speaker.name !== null && foldedWords(speaker.name) === foldedWords(name))
    );
  return role !== null && speaker.name === null && speaker.role === role && speaker.kind === kind;
}
