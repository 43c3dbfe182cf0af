import type { Turn } from "../../transcript/item.ts";
import type { Speaker, SpeakerKind } from "../../transcript/speaker.ts";
import { asks, isCutOff } from "../behaviour.ts";

/** What a turn does in the talk between those who ask and those who answer. */
export type Move =
  | "asks"
  | "answers"
  /** Answers, and asks the next in the same breath. */
  | "answers-and-asks"
  /** Leaves the question open: a sign of listening, a question back, a passing on. */
  | "listens"
  /** An asker who says something, but asks nothing. */
  | "remarks"
  | "interprets"
  /** Gives the floor to the next: what was asked is done with. */
  | "hands-over"
  | "nothing";

/** What a turn's move is judged by besides its words. */
export interface Moment {
  /** Its speaker asks like a journalist all along. */
  readonly interviews: boolean;
  /** Nobody asks by trade but those who interview. */
  readonly unasked: boolean;
  /** Nobody asks by trade: whoever is at the table asks the others. */
  readonly table: boolean;
  /** The question that is open has an answer. */
  readonly answered: boolean;
  /** A question is open, and nobody has answered it. */
  readonly waiting: boolean;
  /** The question names this speaker, or all. */
  readonly asked: boolean;
  readonly before: { readonly move: Move; readonly turn: Turn; readonly speaker: Speaker } | null;
  /** Who speaks next, and what he says. */
  readonly next: Speaker | null;
  readonly reply: string;
}

/** Who asks by trade. */
export function isAskers(kind: SpeakerKind): boolean {
  return kind === "journalist" || kind === "audience" || kind === "group";
}

/** "There was going to be a spray." asks as well as "Will there be one?"; "Can we get —" does not yet. */
export function isWholeQuestion({ text }: Turn): boolean {
  return asks(text) || !isCutOff(text);
}

/** A reply up to this length may be a mere sign of listening, or a question back: "Yeah.", "Which poll is this?" */
export const LISTENING_WORDS = 12;

/** Thanks, wherever they stand. */
export const THANKS_IN = /\bthank|\bmerci\b|\bdanke\b|\bgracias\b|\bgrazie\b|дякую|спасибо/iu;
