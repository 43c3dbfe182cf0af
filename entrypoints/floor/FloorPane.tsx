import "./floor.css";
import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { fileName } from "../../lib/export/file-name.ts";
import { toQuestionedCsv, toTimelineCsv, toVoicesCsv } from "../../lib/export/floor-csv.ts";
import { type Floor, floorOf } from "../../lib/transcript/floor.ts";
import { huesOf } from "../../lib/transcript/palette.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { download } from "../library/download.ts";
import { PlotFigure } from "./PlotFigure.tsx";
import type { Plot } from "./plot.ts";
import { NARROWEST, type PlotParts, questionedPlot, sharePlot, timelinePlot, WIDEST } from "./plots.ts";
import { toSvg } from "./to-svg.ts";

/** Who had the floor, how long, when, and who questioned whom; drawn when it is opened. */
export function FloorPane({ transcript }: { readonly transcript: Transcript }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="floor" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t("floor.title")}</summary>
      {open && <Plots transcript={transcript} />}
    </details>
  );
}

function Plots({ transcript }: { readonly transcript: Transcript }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const parts = useMemo(
    (): PlotParts => ({ floor: floorOf(transcript), hues: huesOf(transcript.speakers), width: WIDEST }),
    [transcript],
  );
  const give = (extension: string, mediaType: string, content: string) =>
    download({ name: fileName(transcript, extension), mediaType, content });
  const kinds = width === null ? [] : KINDS.filter(({ has }) => has(parts.floor));
  return (
    <div ref={box}>
      {kinds.map(({ name, plotOf, csvOf }) => (
        <PlotFigure
          key={name}
          plot={plotOf({ ...parts, width: width ?? WIDEST })}
          // A file is of one size, whatever is shown.
          onSvg={() => give(`${name}.svg`, "image/svg+xml", toSvg(plotOf(parts)))}
          onCsv={() => give(`${name}.csv`, "text/csv", csvOf(parts.floor))}
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
  /** In the names of its files. */
  readonly name: string;
  readonly has: (floor: Floor) => boolean;
  readonly plotOf: (parts: PlotParts) => Plot;
  readonly csvOf: (floor: Floor) => string;
}

const KINDS: readonly Kind[] = [
  { name: "words", has: ({ voices }) => voices.length > 0, plotOf: sharePlot, csvOf: toVoicesCsv },
  {
    name: "timeline",
    has: ({ stretches }) => stretches.length > 0,
    plotOf: timelinePlot,
    csvOf: toTimelineCsv,
  },
  {
    name: "questions",
    has: ({ questioned }) => questioned.length > 0,
    plotOf: questionedPlot,
    csvOf: toQuestionedCsv,
  },
];
