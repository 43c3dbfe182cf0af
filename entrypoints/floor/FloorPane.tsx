import "./floor.css";
import { useMemo, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { fileName } from "../../lib/export/file-name.ts";
import { toQuestionedCsv, toTimelineCsv, toVoicesCsv } from "../../lib/export/floor-csv.ts";
import { type Floor, floorOf } from "../../lib/transcript/floor.ts";
import { huesOf } from "../../lib/transcript/palette.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { download } from "../library/download.ts";
import { PlotFigure } from "./PlotFigure.tsx";
import type { Plot } from "./plot.ts";
import { type PlotParts, questionedPlot, sharePlot, timelinePlot } from "./plots.ts";
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
  const parts = useMemo(
    (): PlotParts => ({ floor: floorOf(transcript), hues: huesOf(transcript.speakers) }),
    [transcript],
  );
  const give = (extension: string, mediaType: string, content: string) =>
    download({ name: fileName(transcript, extension), mediaType, content });
  return KINDS.filter(({ has }) => has(parts.floor)).map(({ name, plotOf, csvOf }) => {
    const plot = plotOf(parts);
    return (
      <PlotFigure
        key={name}
        plot={plot}
        onSvg={() => give(`${name}.svg`, "image/svg+xml", toSvg(plot))}
        onCsv={() => give(`${name}.csv`, "text/csv", csvOf(parts.floor))}
      />
    );
  });
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
