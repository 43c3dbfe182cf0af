import { checkTurnRow, type TurnRow } from "../schema/turn-row.ts";
import { type Imported, importedFrom, isRecord, parseJson, refused } from "./imported.ts";
import { transcriptFromRows } from "./transcript-from-rows.ts";

/**
 * Reads JSON Lines: what `toJsonLines` wrote, a turn a line, or a whole transcript a line, as `npm run read` prints them. Turns,
 * their speakers, exchanges and the event's facts come back; notes, headings and places in the page are not in the lines.
 */
export function readJsonLines(text: string): Imported {
  const lines = text.replace(/^\ufeff/u, "").split("\n");
  const values = lines.flatMap((line, at) =>
    line.trim() === "" ? [] : [{ value: parseJson(line), line: at + 1 }],
  );
  const [first] = values;
  if (!first) return refused("empty");
  if (!isRecord(first.value)) return refused("not-ours");
  if ("items" in first.value)
    return importedFrom(
      values.map(({ value }) => value),
      (index) => `line ${values[index]?.line}`,
    );
  return "speaker_id" in first.value ? fromRows(values) : refused("not-ours");
}

function fromRows(values: readonly { readonly value: unknown; readonly line: number }[]): Imported {
  const events: { readonly line: number; readonly rows: TurnRow[] }[] = [];
  for (const { value, line } of values) {
    const checked = checkTurnRow(value);
    if (checked.kind === "damaged") return refused("damaged", `line ${line}.${checked.at}`);
    const open = events.at(-1);
    if (open && goesOn(open.rows.at(-1), checked.row)) open.rows.push(checked.row);
    else events.push({ line, rows: [checked.row] });
  }
  return importedFrom(
    events.map(({ rows }) => transcriptFromRows(rows)),
    (index) => `from line ${events[index]?.line}`,
  );
}

/** The same event, and a later turn of it. */
function goesOn(before: TurnRow | undefined, row: TurnRow): boolean {
  return (
    before !== undefined && row.turn > before.turn && CONTEXT.every((field) => before[field] === row[field])
  );
}

const CONTEXT = [
  "url",
  "title",
  "subtitle",
  "date",
  "updated",
  "publisher",
  "language",
  "delivery",
  "grammar",
] as const;
