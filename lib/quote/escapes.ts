/** Words within HTML, in text or in a quoted attribute. */
export function escapeHtml(words: string): string {
  return words.replaceAll("\0", "\ufffd").replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? mark);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Words within a line of Markdown, in which nothing is markup. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\\`*_[\]<>~#|]|&(?=#?\w+;)/gu, "\\$&")
    .replace(/^(\s*\d{1,9})(?=[.)])/u, "$1\\")
    .replace(/^\s*[-+=]/u, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
