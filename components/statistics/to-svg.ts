import { escapeHtml } from "../../lib/quote/escapes.ts";
import { coloursOf } from "../../lib/transcript/palette.ts";
import type { Plot } from "./plot.ts";

/** A plot as a file of its own, on white ground; its colours and its type need nothing from elsewhere. */
export function toSvg({ title, description, width, height, guides, bars, labels }: Plot): string {
  const lines = guides.map(
    (line) =>
      `<rect x="${round(line.x)}" y="${line.y}" width="${round(line.width)}" height="1" fill="#e2dfd6"/>`,
  );
  const shapes = bars.map(
    (bar) =>
      `<rect x="${round(bar.x)}" y="${bar.y}" width="${round(bar.width)}" height="${bar.height}" fill="${coloursOf(bar.hue).light.ink}"/>`,
  );
  const texts = labels.map(
    ({ x, y, text, anchor, on }) =>
      `<text x="${round(x)}" y="${y}" text-anchor="${anchor}" fill="${INK[on]}">${said(text)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${said(title)}</title><desc>${said(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...lines,
    ...shapes,
    ...texts,
    "</svg>\n",
  ].join("\n");
}

const INK = { ground: "#1c1b19", bar: "#ffffff", edge: "#5b5952" } as const;

/** XML has no form for most control characters, nor for two that are no characters. */
function said(text: string): string {
  return escapeHtml(text.toWellFormed().replace(/[^\t\n\r\P{Cc}]|[\ufffe\uffff]/gu, "\ufffd"));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
