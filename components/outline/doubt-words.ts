import { i18n } from "#i18n";
import { readerLocale } from "../../lib/strings/reader-locale.ts";
import type { Turn } from "../../lib/transcript/item.ts";
import type { Speaker } from "../../lib/transcript/speaker.ts";
import { doubtOf } from "./doubt.ts";
import { reasonWords, TURN_WORDS } from "./reason-words.ts";

/** In words, what a reader should know of a turn's attribution; `null` where nothing is doubtful. */
export function doubtWords(turn: Turn, speaker: Speaker): string | null {
  const doubt = doubtOf(turn, speaker);
  if (!doubt) return null;
  const evidence = new Intl.ListFormat(readerLocale(), { type: "unit", style: "short" }).format(
    reasonWords(TURN_WORDS, doubt.reasons),
  );
  return doubt.kind === "told" ? evidence : i18n.t("doubt.unsure", [evidence]);
}
