// @vitest-environment jsdom
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { huesOf } from "../../lib/transcript/palette.ts";
import { speakingTimeOf } from "../../lib/transcript/speaking-time.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { NARROWEST, questionedPlot, sharePlot, timelinePlot, WIDEST } from "./plots.ts";
import { toSvg } from "./to-svg.ts";

vi.mock("#i18n", () => ({ i18n: { t: (key: string) => (key === "locale" ? "en-GB" : key) } }));
vi.mock("../../lib/strings/reader-locale.ts", () => ({ readerLocale: () => "en-GB" }));

const { transcript } = makeReading();
const parts = { time: speakingTimeOf(transcript), hues: huesOf(transcript.speakers), width: WIDEST };
const read = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;

it.each([sharePlot, timelinePlot, questionedPlot])(
  "%o draws within its own size, a bar for each row of its table",
  (plotOf) => {
    for (const width of [WIDEST, NARROWEST]) {
      const plot = plotOf({ ...parts, width });
      expect(plot.width).toBe(width);
      expect(plot.bars).toHaveLength(plot.table.rows.length);
      const guides = plot.guides.map((guide) => ({ ...guide, height: 1 }));
      for (const { x, y, width, height } of [...plot.bars, ...guides]) {
        expect(x >= 0 && y >= 0 && x + width <= plot.width + 0.01 && y + height <= plot.height).toBe(true);
      }
      for (const { x, y } of plot.labels) expect(x <= plot.width && y <= plot.height).toBe(true);
      const svg = read(toSvg(plot));
      expect(svg.querySelectorAll("rect")).toHaveLength(plot.bars.length + guides.length + 1);
      expect(svg.querySelector("title")?.textContent).toBe(plot.title);
    }
  },
);

it("keeps any text as text", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const svg = read(toSvg({ ...sharePlot(parts), title: `${text}<script>`, bars: [] }));
      expect(svg.localName).toBe("svg");
      expect(svg.querySelector("script, parsererror")).toBe(null);
    }),
  );
});
