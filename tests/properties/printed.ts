import type { Event, Piece } from "./events.ts";

/** The event as a page: labels in bold where the style has it, a paragraph each. */
export function asPage({ title, subtitle, style, pieces }: Event): string {
  const label = (text: string) => (style.bold ? `<b>${escaped(text)}</b>` : escaped(text));
  const body = pieces.map((piece) => {
    if (piece.type === "heading") return `<h3>${escaped(piece.text)}</h3>`;
    if (piece.type === "note") return `<p>${escaped(piece.text)}</p>`;
    const [first = "", ...others] = piece.paragraphs.map(escaped);
    return [`<p>${label(piece.label)} ${first}</p>`, ...others.map((one) => `<p>${one}</p>`)].join("\n");
  });
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>
<h2>${escaped(subtitle)}</h2><p>4 March 2031</p>
${body.join("\n")}
</main></body></html>`;
}

/** The event as a text file, wrapped at `width` columns, blank lines between paragraphs. */
export function asText({ title, subtitle, pieces }: Event, width: number): string {
  const paragraphs = [title, subtitle, "March 4, 2031", ...pieces.flatMap(paragraphsOf)];
  return paragraphs.map((paragraph) => wrapped(paragraph, width)).join("\n\n");
}

function paragraphsOf(piece: Piece): readonly string[] {
  if (piece.type !== "turn") return [piece.text];
  const [first = "", ...others] = piece.paragraphs;
  return [`${piece.label} ${first}`, ...others];
}

function wrapped(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
