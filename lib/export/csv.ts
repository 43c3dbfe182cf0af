import type { Cell, Row } from "./row.ts";
import { visible } from "./visible.ts";

/**
 * A table as RFC 4180 has it, with a byte order mark by which spreadsheets know UTF-8. Lists are joined by "; ". A text that
 * a spreadsheet would take for a formula gets an apostrophe before it (`readCell` takes it away). Excel cuts cells at 32,767
 * characters; the file is whole.
 */
export function toCsv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return `\ufeff${lines.map((line) => `${line.map(cellOf).join(",")}\r\n`).join("")}`;
}

/** The text of a cell that `toCsv` wrote: without the apostrophe that made it harmless. */
export function readCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/**
 * What a spreadsheet may calculate (OWASP, "CSV injection"): `=`, `+`, `-`, `@`, also in full width, behind blanks, or behind
 * apostrophes of its own, so that taking one away gives the text back.
 */
const FORMULA = /^['\s\p{Cf}]*[=+\-@＝＋－＠]|^'*[\t\r]/u;

function cellOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const text = visible(typeof cell === "string" ? cell : cell.join("; "));
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
