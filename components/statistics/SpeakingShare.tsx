import "./speaking-share.css";
import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { huesOf } from "../../lib/transcript/palette.ts";
import { type SpeakingTime, speakingTimeOf } from "../../lib/transcript/speaking-time.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { exportPlot, exportTable, type SpeakingTimeTable } from "../export/speaking-time-files.ts";
import { PlotFigure } from "./PlotFigure.tsx";
import type { Plot } from "./plot.ts";
import { NARROWEST, type PlotParts, questionedPlot, sharePlot, timelinePlot, WIDEST } from "./plots.ts";
import { toSvg } from "./to-svg.ts";

interface SpeakingShareProps {
  readonly transcript: Transcript;
  /** Shown at once; else drawn when it is unfolded. */
  readonly open?: boolean;
}

/** Shows who spoke, how long, when, and who questioned whom. */
export function SpeakingShare({ transcript, open = false }: SpeakingShareProps) {
  const [unfolded, setUnfolded] = useState(false);
  if (open) {
    return (
      <section class="speaking-share" aria-label={i18n.t("floor.title")}>
        <h2>{i18n.t("floor.title")}</h2>
        <Plots transcript={transcript} />
      </section>
    );
  }
  return (
    <details class="speaking-share" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>{i18n.t("floor.title")}</summary>
      {unfolded && <Plots transcript={transcript} />}
    </details>
  );
}

function Plots({ transcript }: { readonly transcript: Transcript }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const parts = useMemo(
    (): PlotParts => ({ time: speakingTimeOf(transcript), hues: huesOf(transcript.speakers), width: WIDEST }),
    [transcript],
  );
  const kinds = width === null ? [] : KINDS.filter(({ has }) => has(parts.time));
  return (
    <div ref={box}>
      {kinds.map(({ name, plotOf }) => (
        <PlotFigure
          key={name}
          plot={plotOf({ ...parts, width: width ?? WIDEST })}
          // A file is of one size, whatever is shown.
          onSvg={() => exportPlot(transcript, name, toSvg(plotOf(parts)))}
          onCsv={() => exportTable(transcript, name, parts.time)}
        />
      ))}
    </div>
  );
}

/** How wide a plot can be within a box; `null` until it is laid out. Drawn to size, its words stay as large as all others. */
function useWidth(box: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    const measure = () =>
      setWidth(Math.min(WIDEST, Math.max(NARROWEST, Math.floor(box.current?.clientWidth ?? WIDEST))));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return width;
}

interface Kind {
  readonly name: SpeakingTimeTable;
  readonly has: (time: SpeakingTime) => boolean;
  readonly plotOf: (parts: PlotParts) => Plot;
}

const KINDS: readonly Kind[] = [
  { name: "words", has: ({ groups }) => groups.length > 0, plotOf: sharePlot },
  { name: "timeline", has: ({ stretches }) => stretches.length > 0, plotOf: timelinePlot },
  { name: "questions", has: ({ questioned }) => questioned.length > 0, plotOf: questionedPlot },
];
