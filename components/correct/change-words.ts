import { i18n } from "#i18n";
import { callKept } from "../../lib/strings/speaker-name.ts";
import { counted, kindWord, shown } from "../../lib/strings/words.ts";
import type {
  CorrectionChange,
  ReplayedCorrection,
  SpeakerFacts,
  TurnSelector,
} from "../../lib/transcript/correction.ts";
import type { SpeakerKind } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/** What a correction says, in words: "All turns: ~~Ada Norling~~ → Mirek Halas". */
export interface ChangeWords {
  /** What it is about; `null` where the rest says it. */
  readonly about: string | null;
  /** What was read instead; `null` where nothing was replaced. */
  readonly was: string | null;
  /** What the reader says; `null` where what it is about says all. */
  readonly now: string | null;
}

/** Returns what a correction of a transcript says, in words. */
export function changeWords(transcript: Transcript, correction: ReplayedCorrection): ChangeWords {
  const words = allWords(transcript, correction);
  // What the page now says by itself replaces nothing.
  return words.was === words.now ? { ...words, was: null } : words;
}

function allWords(transcript: Transcript, { change, was }: ReplayedCorrection): ChangeWords {
  switch (change.kind) {
    case "speaker": {
      const about = change.turns.length > 1 ? counted("correct.change.turns", change.turns.length) : null;
      return { about, was: wasSpeaker(was), now: callFacts(change.speaker) };
    }
    case "merge":
      return {
        about: i18n.t("correct.change.allTurns"),
        was: wasSpeaker(was === undefined ? (change.speaker.name ?? change.speaker.role) : was),
        now: callFacts(change.into),
      };
    case "facts":
      return {
        about: change.speaker.name ?? (change.speaker.role && callKept(change.speaker.role)),
        was: wasFacts(was),
        now: factsWords(change.facts),
      };
    case "begin":
      return { about: i18n.t("correct.change.begin"), was: null, now: callFacts(change.speaker) };
    case "join":
      return { about: i18n.t("correct.change.join"), was: was ?? null, now: null };
    case "no-label":
      return { about: i18n.t("correct.change.noLabel"), was: null, now: change.label.trim() };
    case "answer":
      return {
        about: i18n.t("correct.change.answers"),
        was: was ?? null,
        now: change.question
          ? questionWords(transcript, change.question)
          : i18n.t("correct.change.noQuestion"),
      };
    case "gap":
      return {
        about: i18n.t("correct.change.gap"),
        was: was ?? null,
        now: change.lost ?? i18n.t("correct.change.gapForgotten"),
      };
    case "verdict":
      return {
        about: i18n.t("correct.change.page"),
        was: null,
        now: i18n.t(change.verdict === "transcript" ? "correct.change.transcript" : "correct.change.other"),
      };
  }
}

/** Returns the same in one line, for those who do not see what is struck out. */
export function changeLine({ about, was, now }: ChangeWords): string {
  const replaced = was === null ? [] : [`${i18n.t("correct.change.was")} ${was}`];
  const said = [now, ...replaced].filter((part) => part !== null).join(", ");
  return [about, said || null].filter((part) => part !== null).join(": ");
}

/** Returns the first words that a correction was made on; `null` for one of the whole page. */
export function beginningIn(change: CorrectionChange): string | null {
  switch (change.kind) {
    case "speaker":
      return change.turns[0]?.beginning ?? null;
    case "merge":
    case "facts":
      return change.speaker.first.beginning;
    case "begin":
      return change.beginning;
    case "join":
    case "no-label":
    case "answer":
      return change.turn.beginning;
    case "gap":
      return (change.gap.after ?? change.gap.before)?.beginning ?? null;
    case "verdict":
      return null;
  }
}

/** Returns what to call a speaker of whom these facts are known: the name, else the role, else that they are not known. */
export function callFacts({ name, role }: Pick<SpeakerFacts, "name" | "role">): string {
  return name ?? (role === null ? i18n.t("correct.notKnown") : callKept(role));
}

/** `undefined`: what was read is not known. */
function wasSpeaker(was: string | null | undefined): string | null {
  if (was === undefined) return null;
  return was ? callKept(was) : i18n.t("transcript.kind.unidentified");
}

/** What was said of a speaker, with the word for the kind, which comes last. */
function wasFacts(was: string | null | undefined): string | null {
  const parts = (was ?? "").split(", ").filter((part) => part !== "");
  const last = parts.at(-1);
  if (last !== undefined && isKind(last)) parts[parts.length - 1] = kindWord(last);
  return parts.join(", ") || null;
}

function factsWords({ name, role, outlet, kind }: Partial<SpeakerFacts>): string {
  const texts = [name, role, outlet].filter((text) => text !== undefined);
  const said = texts.map((text) => text ?? i18n.t("correct.change.none"));
  return [...said, ...(kind ? [kindWord(kind)] : [])].join(", ");
}

function isKind(word: string): word is SpeakerKind {
  return KINDS.has(word);
}

const KINDS: ReadonlySet<string> = new Set<SpeakerKind>([
  "principal",
  "moderator",
  "journalist",
  "audience",
  "interpreter",
  "group",
  "unidentified",
]);

function questionWords({ items, exchanges }: Transcript, { id, beginning }: TurnSelector): string {
  const number = exchanges.findIndex(({ question }) =>
    question.some((at) => {
      const turn = items[at];
      return turn?.type === "turn" && turn.id === id;
    }),
  );
  return number < 0 ? `“${beginning}”` : i18n.t("correct.change.question", [shown(number + 1)]);
}
