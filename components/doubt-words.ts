import { i18n } from "#i18n";
import type { Turn, TurnReason } from "../lib/transcript/item.ts";
import type { Speaker } from "../lib/transcript/speaker.ts";
import { readerLocale } from "../lib/wording/reader-locale.ts";
import type { WordKey } from "../lib/wording/words.ts";
import { doubtOf } from "./doubt.ts";

/** In words, what a reader should know of a turn's attribution; `null` where nothing is doubtful. */
export function doubtWords(turn: Turn, speaker: Speaker): string | null {
  const doubt = doubtOf(turn, speaker);
  if (!doubt) return null;
  const evidence = new Intl.ListFormat(readerLocale(), { type: "unit", style: "short" }).format(
    doubt.reasons.flatMap((reason) => (Object.hasOwn(REASON, reason) ? i18n.t(REASON[reason]) : [])),
  );
  return doubt.kind === "told" ? evidence : i18n.t("doubt.unsure", [evidence]);
}

const REASON = {
  bold: "doubt.reason.bold",
  capitals: "doubt.reason.capitals",
  colon: "doubt.reason.colon",
  "own-paragraph": "doubt.reason.ownParagraph",
  family: "doubt.reason.family",
  roster: "doubt.reason.roster",
  role: "doubt.reason.role",
  "anonymous-label": "doubt.reason.anonymousLabel",
  "called-by-moderator": "doubt.reason.calledByModerator",
  "self-introduction": "doubt.reason.selfIntroduction",
  subtitle: "doubt.reason.subtitle",
  byline: "doubt.reason.byline",
  title: "doubt.reason.title",
  "other-greeted": "doubt.reason.otherGreeted",
  unnamed: "doubt.reason.unnamed",
  resumes: "doubt.reason.resumes",
  "after-gap": "doubt.reason.afterGap",
} as const satisfies Record<TurnReason, WordKey>;
