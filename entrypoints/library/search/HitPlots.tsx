import { i18n } from "#i18n";
import { useMedia } from "../../../components/use-media.ts";
import { NO_HITS, type Tally } from "../../../lib/search/tally.ts";
import { counted } from "../../../lib/strings/words.ts";
import { SpeakerPlot } from "./SpeakerPlot.tsx";
import { YearPlot } from "./YearPlot.tsx";

interface HitPlotsProps {
  /** `null` before anything is counted. */
  readonly tally: Tally | null;
  readonly onYear: (year: number) => void;
  readonly onSpeaker: (speaker: string) => void;
}

/** Where the hits lie, by year and by speaker; a press on one narrows the search to it. */
export function HitPlots({ tally, onYear, onSpeaker }: HitPlotsProps) {
  const wide = useMedia("(width >= 40rem)");
  const { hits, transcripts, years, undated, speakers, unnamed } = tally ?? NO_HITS;
  const sum = `${counted("find.hits", hits)} ${counted("library.person.events", transcripts)}`;
  return (
    <details class="plots" open={wide}>
      <summary>{tally ? sum : i18n.t("library.search.counting")}</summary>
      <div class="plots-room">
        <YearPlot years={years} undated={undated} onYear={onYear} />
        <SpeakerPlot speakers={speakers} unnamed={unnamed} onSpeaker={onSpeaker} />
      </div>
    </details>
  );
}
