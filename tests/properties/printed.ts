import { wrapped } from "../make/wrapped.ts";
import type { Event, Piece } from "./events.ts";

/** The event as a page: labels in bold where the style has it. */
export function asPage({ language, title, subtitle, style, pieces }: Event): string {
  const label = (text: string) => (style.bold ? `<b>${escaped(text)}</b>` : escaped(text));
  const paragraphs = (piece: Piece): readonly string[] => {
    if (piece.type !== "turn") return [escaped(piece.text)];
    const [first = "", ...others] = piece.paragraphs.map(escaped);
    if (piece.label === null) return [first, ...others];
    return style.alone
      ? [label(piece.label), first, ...others]
      : [`${label(piece.label)} ${first}`, ...others];
  };
  const body = pieces.map((piece) => {
    const all = paragraphs(piece);
    if (piece.type === "heading") return `<h3>${all.join("")}</h3>`;
    return style.breaks ? `<p>${all.join("<br><br>")}</p>` : all.map((one) => `<p>${one}</p>`).join("\n");
  });
  return `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><main>
<h1>${title}</h1><h2>${escaped(subtitle)}</h2><p>4.3.2031</p>
${body.join("\n")}
</main></body></html>`;
}

/** The event as a text file, wrapped at `width` columns, blank lines between paragraphs. */
export function asText({ title, subtitle, style, pieces }: Event, width: number): string {
  const ofPiece = (piece: Piece): readonly string[] => {
    if (piece.type !== "turn") return [piece.text];
    const [first = "", ...others] = piece.paragraphs;
    if (piece.label === null) return piece.paragraphs;
    return style.alone ? [piece.label, first, ...others] : [`${piece.label} ${first}`, ...others];
  };
  const paragraphs = [title, subtitle, "4.3.2031", ...pieces.flatMap(ofPiece)];
  return paragraphs.map((paragraph) => wrapped(paragraph, width).join("\n")).join("\n\n");
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
