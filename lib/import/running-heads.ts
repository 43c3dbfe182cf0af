/**
 * The text of a PDF without what its pages print again and again: the line at the head of each page and the number at its head
 * or foot. The lines are blanked, the page breaks (form feeds) stay, and so does the head of the first page.
 */
export function withoutRunningHeads(text: string): string {
  if (!text.includes("\f")) return text;
  const pages = text.split("\f").map((page) => withoutNumbers(page.split("\n")));
  const heads = new Map<string, number>();
  for (const page of pages) {
    const head = headOf(page);
    if (head) heads.set(head, (heads.get(head) ?? 0) + 1);
  }
  return pages
    .map((page, at) => (at > 0 && (heads.get(headOf(page)) ?? 0) > 1 ? withoutFirst(page) : page).join("\n"))
    .join("\f");
}

/** "2", "- 3 -", "Page 4 of 9", "5/9": the first or last line of a page. */
const NUMBER =
  /^\s*[-–—]?\s*(?:(?:page|seite|p\.)\s*)?\d{1,4}(?:\s*(?:of|\/|von|sur|de)\s*\d{1,4})?\s*[-–—]?\s*$/iu;

function withoutNumbers(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex(isPrinted);
  const last = lines.findLastIndex(isPrinted);
  return lines.map((line, at) => ((at === first || at === last) && NUMBER.test(line) ? "" : line));
}

/** The first line of a page, its numbers aside. */
function headOf(lines: readonly string[]): string {
  return (lines.find(isPrinted) ?? "").replace(/\d+/gu, "#").replace(/\s+/gu, " ").trim();
}

function withoutFirst(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex(isPrinted);
  return lines.map((line, at) => (at === first ? "" : line));
}

function isPrinted(line: string): boolean {
  return line.trim() !== "";
}
