import "./transcript-header.css";
import { useMemo } from "preact/hooks";
import { i18n } from "#i18n";
import { countWords } from "../../lib/transcript/outline.ts";
import type { Delivery } from "../../lib/transcript/source.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { countVoices } from "../../lib/transcript/voices.ts";
import { partWords } from "../../lib/wording/part-words.ts";
import { callVoices, counted, showDay, type WordKey } from "../../lib/wording/words.ts";

interface TranscriptHeaderProps {
  readonly transcript: Transcript;
}

/** What event this is, and how much of it there is. */
export function TranscriptHeader({ transcript }: TranscriptHeaderProps) {
  const { title, subtitle, date, publisher, delivery, part } = transcript.source;
  const counts = useMemo(() => countsOf(transcript), [transcript]);
  return (
    <header class="transcript-header">
      <p class="transcript-origin">
        {publisher !== null && <bdi>{publisher}</bdi>}
        {date !== null && <time dateTime={date}>{showDay(date)}</time>}
        {delivery !== null && <span>{i18n.t(DELIVERY[delivery])}</span>}
      </p>
      <h1 dir="auto" data-long={title.length > LONG || undefined}>
        {title.trim() || i18n.t("transcript.untitled")}
      </h1>
      {subtitle !== null && (
        <p class="transcript-subtitle" dir="auto">
          {subtitle}
        </p>
      )}
      <ul class="transcript-counts">
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      {part && <p class="transcript-part">{partWords(part, "page")}</p>}
    </header>
  );
}

/** Characters beyond which a title is set smaller: three lines of the popup. */
const LONG = 80;

const DELIVERY = {
  "as delivered": "transcript.delivery.delivered",
  "as prepared": "transcript.delivery.prepared",
} as const satisfies Record<Delivery, WordKey>;

/** One voice: how long it speaks. Several: who takes part, and how often. */
function countsOf({ items, speakers, exchanges }: Transcript): string[] {
  const voices = countVoices({ items, speakers });
  const turns = items.filter((item) => item.type === "turn");
  const begun = turns.filter(({ resumes }) => !resumes).length;
  if (voices.speakers !== 1 || voices.askers) {
    const questions = exchanges.length > 0 ? [counted("transcript.questions", exchanges.length)] : [];
    return [callVoices(voices), counted("transcript.turns", begun), ...questions];
  }
  const words = turns.reduce((sum, { text }) => sum + countWords(text), 0);
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
  return [callVoices(voices), counted("transcript.words", words), counted("transcript.minutes", minutes)];
}

/** Silent reading of English prose (Brysbaert 2019: 238). */
const WORDS_A_MINUTE = 238;
