import "./transcript-header.css";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { i18n } from "#i18n";
import { partWords } from "../../lib/strings/part-words.ts";
import { counted, showDay, speakerCountWords, type WordKey } from "../../lib/strings/words.ts";
import { countWords } from "../../lib/transcript/outline.ts";
import type { Delivery } from "../../lib/transcript/source.ts";
import { countSpeakers } from "../../lib/transcript/speaker-groups.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

interface TranscriptHeaderProps {
  readonly transcript: Transcript;
  /** Stands at the end of the title's line. */
  readonly children?: ComponentChildren;
}

/** Shows what event this is, on two lines: its title, and as many of the facts as there is room for. */
export function TranscriptHeader({ transcript, children }: TranscriptHeaderProps) {
  const { title, subtitle, date, publisher, delivery, part } = transcript.source;
  const facts = useMemo(() => factsOf(transcript), [transcript]);
  const called = title.trim() || i18n.t("transcript.untitled");
  return (
    <header class="transcript-header">
      <div class="transcript-title">
        <h1 dir="auto" title={[called, subtitle].filter(Boolean).join("\n")}>
          {called}
        </h1>
        {children}
      </div>
      <ul class="transcript-facts">
        {publisher !== null && (
          <li title={publisher}>
            <bdi>{publisher}</bdi>
          </li>
        )}
        {date !== null && (
          <li>
            <time dateTime={date}>{showDay(date)}</time>
          </li>
        )}
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {delivery !== null && <li>{i18n.t(DELIVERY[delivery])}</li>}
      </ul>
      {part && <p class="transcript-part">{partWords(part, "page")}</p>}
    </header>
  );
}

const DELIVERY = {
  "as delivered": "transcript.delivery.delivered",
  "as prepared": "transcript.delivery.prepared",
} as const satisfies Record<Delivery, WordKey>;

/** One speaker: how long it takes to read. Several: who takes part, and how much is asked. */
function factsOf({ items, speakers, exchanges }: Transcript): string[] {
  const count = countSpeakers({ items, speakers });
  const questions = exchanges.length > 0 ? [counted("transcript.questions", exchanges.length)] : [];
  if (count.speakers !== 1 || count.unnamed > 0) return [speakerCountWords(count), ...questions];
  const words = items.reduce((sum, item) => sum + (item.type === "turn" ? countWords(item.text) : 0), 0);
  return [
    speakerCountWords(count),
    counted("transcript.minutes", Math.max(1, Math.round(words / WORDS_A_MINUTE))),
  ];
}

/** Silent reading of English prose (Brysbaert 2019: 238). */
const WORDS_A_MINUTE = 238;
