import type { Dialect } from "../dialects/dialect.ts";
import type { Label } from "../labels/label.ts";
import { isOmission, isRule, noteKind } from "../text/notes.ts";
import { patternUnion } from "../text/pattern-union.ts";
import { collapse } from "../text/words.ts";
import type { Block, Passage } from "../transcript/block.ts";
import type { Gap, Heading, Leftover, Note } from "../transcript/item.ts";
import { isTimeCode } from "../transcript/time-code.ts";
import { type Continuity, continuityBetween, isUnreliable, lostBeginnings } from "./continuity.ts";
import { isAll } from "./emphasis.ts";
import type { OpeningKind } from "./front-matter.ts";
import { interjectionsIn } from "./interjections.ts";
import type { PrintedTurn } from "./printed-item.ts";
import type { Unspoken } from "./unspoken.ts";

/** A line of nothing but bold print is a heading up to this length. */
const HEADING_WORDS = 16;

/** A turn while its words are gathered. */
export interface OpenTurn {
  readonly type: "turn";
  readonly label: Label | null;
  readonly unlabelled: PrintedTurn["unlabelled"];
  readonly times: Passage[];
  readonly passages: Passage[];
  readonly texts: string[];
}

/** An item while its words are gathered. */
export type OpenItem = OpenTurn | Note | Heading | Gap;

/** What is known of the blocks before they are gone through. */
interface Known {
  readonly opening: ReadonlyMap<number, OpeningKind>;
  readonly unspoken: ReadonlyMap<number, Unspoken>;
  readonly dialect: Dialect;
  /** Only questions are labelled: the paragraph after one is the answer. */
  readonly unlabelledAnswers: boolean;
  /** Of the words (BCP 47); `null` where it is unknown. */
  readonly language: string | null;
}

/** Goes through the blocks once, in order, and puts every character where it belongs. */
export class Segmenter {
  readonly items: OpenItem[] = [];
  readonly leftovers: Leftover[] = [];
  private readonly known: Known;
  private readonly labelsAt: ReadonlyMap<number, readonly Label[]>;
  private readonly paged: boolean;
  /** In a paged text, breaks show what was lost. */
  private readonly breaksTell: boolean;
  /** On a web page, the blocks whose beginnings were lost. */
  private readonly lost: ReadonlySet<number>;
  /** The paragraphs that somebody else throws in. */
  private readonly interjections: ReadonlySet<number>;
  private readonly last: number;
  /** Times in lines of their own, of the label that comes. */
  private readonly times: Passage[] = [];
  /** A page ended, and what followed was its head: the break is before the next words. */
  private pageTurned = false;
  /** The record says that it is over, until the next label. */
  private ended = false;
  /** Somebody has spoken. */
  private started = false;
  /** The record has matter inserted that nobody speaks, until the next label. */
  private inserted = false;
  /** The last block whose words were spoken, for judging breaks. */
  private spoken: Block | null = null;

  constructor(blocks: readonly Block[], labels: readonly Label[], known: Known) {
    this.known = known;
    this.labelsAt = Map.groupBy(labels, ({ block }) => block);
    this.paged = blocks.some(({ pageBreak }) => pageBreak);
    this.breaksTell = this.paged && !isUnreliable(blocks);
    this.lost = this.paged ? new Set() : lostBeginnings(blocks, known.unspoken, known.language);
    this.interjections = interjectionsIn(blocks, labels);
    this.last = blocks.findLastIndex(({ text }) => collapse(text) !== "");
  }

  push(block: Block, index: number): void {
    const labels = this.labelsAt.get(index);
    if (collapse(block.text) === "") {
      this.pushInvisible(block, index);
      return;
    }
    const unspoken = this.known.unspoken.get(index);
    if (unspoken) {
      this.pushUnspoken(block, index, unspoken);
      return;
    }
    if (this.isTimeOfLabel(block, index)) return;
    if ((block.pageBreak || this.pageTurned) && this.started) this.pageBreak(block, labels !== undefined);
    if (labels) this.pushLabelled(block, index, labels);
    else this.pushUnlabelled(block, index);
    this.pageTurned = false;
  }

  /** White space needs no place; marks that nobody sees are no words. */
  private pushInvisible(block: Block, index: number): void {
    if (block.text.trim() !== "") this.leftovers.push({ reason: "clutter", passage: whole(block, index) });
  }

  /** A line or a cell of nothing but a time, right under a label or above one, is a piece of it. */
  private isTimeOfLabel(block: Block, index: number): boolean {
    if (!isTimeCode(block.text)) return false;
    const before = this.items.at(-1);
    const under = before?.type === "turn" && before.label !== null && before.passages.length === 0;
    if (under) before.times.push(whole(block, index));
    else if (this.labelsAt.has(index + 1)) this.times.push(whole(block, index));
    else return false;
    return true;
  }

  private pushUnspoken(block: Block, index: number, why: Unspoken): void {
    const passage = whole(block, index);
    if (why === "clutter") {
      this.pageTurned ||= block.pageBreak;
      this.leftovers.push({ reason: "clutter", passage });
    } else {
      const kind = why === "end" ? "end" : this.started ? "document" : "front";
      this.note(kind, collapse(block.text), [passage]);
    }
  }

  private pushLabelled(block: Block, index: number, labels: readonly Label[]): void {
    const first = labels[0];
    if (first && collapse(block.text.slice(0, first.start))) this.speak(block, index, 0, first.start);
    labels.forEach((label, at) => {
      this.inserted = false;
      this.ended = false;
      const times = at === 0 ? this.times.splice(0) : [];
      const turn: OpenTurn = { type: "turn", label, unlabelled: null, times, passages: [], texts: [] };
      this.open(turn);
      this.addWords(turn, block, index, label.end, labels[at + 1]?.start ?? block.text.length);
    });
  }

  private pushUnlabelled(block: Block, index: number): void {
    const passages = [whole(block, index)];
    const text = collapse(block.text);
    if (isRule(text) && index !== this.last)
      this.leftovers.push({ reason: "rule", passage: whole(block, index) });
    // A heading of nothing else opens what the page folds away.
    else if (isOmission(text) && block.form !== "heading") this.gap("omission", passages);
    else if (isRule(text)) this.note("end", text, passages);
    else this.pushParagraph(block, index, text, passages);
  }

  private pushParagraph(block: Block, index: number, text: string, passages: readonly Passage[]): void {
    const kind = noteKind(text);
    if (kind) {
      this.ended ||= kind === "end" && this.started;
      const early = (kind === "scene" || kind === "end") && !this.started;
      this.note(early ? "front" : kind, text, passages);
    } else if (this.isHeading(block, text)) this.items.push({ type: "heading", text, passages });
    else if (this.known.dialect.narration?.test(text)) {
      this.inserted = /as follows:?$/iu.test(text);
      this.note("narration", text, passages);
    } else this.pushWords(block, index, text, passages);
  }

  /** Words that show nothing of their own: spoken, unless the record was opening, was inserting something, or was over. */
  private pushWords(block: Block, index: number, text: string, passages: readonly Passage[]): void {
    const opening = this.known.opening.get(index) ?? "speech";
    const kind = this.inserted ? "document" : this.ended ? "end" : opening;
    if (kind === "speech") this.speak(block, index, 0, block.text.length);
    else this.note(kind, text, passages);
  }

  /** Words of whoever is speaking; a break that shows a loss opens a gap first. */
  private speak(block: Block, index: number, start: number, end: number): void {
    const continuity = this.continuityAt(block, index);
    if (continuity !== "whole") this.gap("page-break", []);
    const before = this.items.at(-1);
    const begins = this.newVoiceAt(block, index);
    const turn =
      before?.type === "turn" && begins === null
        ? before
        : this.unlabelledTurn(begins ?? this.laterVoice(continuity));
    this.addWords(turn, block, index, start, end);
  }

  /** Why a paragraph that bears no label begins a turn; `null` where it goes on, or where what stands before it tells. */
  private newVoiceAt(block: Block, index: number): OpenTurn["unlabelled"] {
    const before = this.items.at(-1);
    if (this.interjections.has(index)) return "interjected";
    if (before?.type !== "turn") return null;
    if (before.unlabelled === "interjected") return "resumes";
    const asked = before.label?.person.part === "question" && before.passages.length > 0;
    return this.known.unlabelledAnswers && asked && block.break === "paragraph" ? "answer" : null;
  }

  /** Why a turn without a label begins after what is no turn. */
  private laterVoice(continuity: Continuity): OpenTurn["unlabelled"] {
    const before = this.items.at(-1);
    if (before?.type === "heading" && NEXT_SPEAKER.test(before.text)) return "headed";
    const isLost =
      before?.type === "gap" &&
      (continuity === "beginning-lost" || (before.reason === "omission" && continuity === "whole"));
    return isLost ? "lost" : "resumes";
  }

  private unlabelledTurn(why: OpenTurn["unlabelled"]): OpenTurn {
    const unlabelled = this.started ? why : "opening";
    const turn: OpenTurn = { type: "turn", label: null, unlabelled, times: [], passages: [], texts: [] };
    this.open(turn);
    return turn;
  }

  private continuityAt(block: Block, index: number): Continuity {
    const before = this.items.at(-1);
    if (!this.spoken || before?.type !== "turn" || before.passages.length === 0) return "whole";
    if (!this.paged) return this.lost.has(index) ? "beginning-lost" : "whole";
    if (!this.breaksTell) return "whole";
    const continuity = continuityBetween(this.spoken, block);
    // Over the end of a page a sentence may go on.
    return (block.pageBreak && continuity === "sentence-goes-on" && BEGUN.test(this.spoken.text)) ||
      this.goesOver()
      ? "whole"
      : continuity;
  }

  /** A page of the source ends here; whether words were lost, the words on both sides tell. */
  private pageBreak(block: Block, labelled: boolean): void {
    const before = this.items.at(-1);
    const continuity =
      this.spoken && !labelled ? continuityBetween(this.spoken, { ...block, break: "paragraph" }) : "whole";
    if (continuity !== "beginning-lost" || this.goesOver()) return;
    this.gap("page-break", []);
    if (before?.type !== "turn") return;
    this.open({ type: "turn", label: null, unlabelled: "lost", times: [], passages: [], texts: [] });
    this.spoken = null;
  }

  /** Where head and foot of the page are there too, nothing is lost, and a sentence that has no end goes on. */
  private goesOver(): boolean {
    return this.pageTurned && !ENDED.test(this.spoken?.text ?? "");
  }

  private open(turn: OpenTurn): void {
    this.started = true;
    this.items.push(turn);
  }

  private note(kind: Note["kind"], text: string, passages: readonly Passage[]): void {
    this.items.push({ type: "note", kind, text, passages });
  }

  private gap(reason: Gap["reason"], passages: readonly Passage[]): void {
    this.items.push({ type: "gap", reason, passages });
  }

  private addWords(turn: OpenTurn, block: Block, index: number, start: number, end: number): void {
    const passage = trimmed(block, index, start, end);
    if (!passage) return;
    turn.passages.push(passage);
    turn.texts.push(collapse(block.text.slice(passage.start, passage.end)));
    this.spoken = block;
  }

  private isHeading(block: Block, text: string): boolean {
    if (block.form === "heading" || this.known.dialect.heading?.test(text)) return true;
    if (text.split(" ").length > HEADING_WORDS || /[.?!…,;]["”»)]*$/u.test(text)) return false;
    return block.break === "paragraph" && isAll("bold", block);
  }
}

/** The end of a sentence, its closing marks included. */
const ENDED = /[.?!…][\p{Pe}\p{Pf}"'*\s]*$/u;

/** "**Briefing by the Spokesperson for the President of the Assembly": says who speaks under it. */
const NEXT_SPEAKER = patternUnion(
  [
    /briefing|remarks|statement|presentation|address|intervention/iu,
    /declaration|déclaration/iu,
    /erklärung/iu,
    /выступление/iu,
    /виступ/iu,
  ],
  "iu",
  String.raw`^[*\s]*…\s+(?:by|of|de|von)\s`,
);

/** Three words and more of a sentence without its end: "…, and I hope that the ferry". After "… on time. But" all may be missing. */
const BEGUN = /(?:^|[.?!…]\s+|\s)[^\s.?!…]+\s+[^\s.?!…]+\s+[^\s.?!…]+\s*$/u;

function whole(block: Block, index: number): Passage {
  return trimmed(block, index, 0, block.text.length) ?? { block: index, start: 0, end: block.text.length };
}

/** The passage without the blanks at its ends; `null` where it is all blank. */
function trimmed({ text }: Block, block: number, start: number, end: number): Passage | null {
  const inside = text.slice(start, end);
  if (!inside.trim()) return null;
  return {
    block,
    start: start + inside.length - inside.trimStart().length,
    end: end - (inside.length - inside.trimEnd().length),
  };
}
