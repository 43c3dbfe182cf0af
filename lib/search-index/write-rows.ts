import type { Database } from "@sqlite.org/sqlite-wasm";
import { fieldText } from "../search/field-text.ts";
import { FIELDS } from "../search/query.ts";
import { firstRow, numbersFor, TRANSCRIPTS } from "../search/row-number.ts";
import { type Searchable, turnsOf } from "../search/searchable.ts";
import { keysOf } from "../search/tokens.ts";
import { writeVoices } from "./voices.ts";

/** Adds the turns of a transcript. @throws where the numbers are used up: then the index is built anew. */
export function addTranscript(database: Database, searchable: Searchable): void {
  const { source, items } = searchable.transcript;
  const number = nextNumber(database);
  if (number + numbersFor(items.length) > TRANSCRIPTS) throw new Error("The numbers are used up");
  const first = firstRow(source.date, number);
  const { id, revision } = searchable;
  database.exec("INSERT INTO transcripts VALUES (?, ?, ?, ?, ?, ?, ?)", {
    bind: [number, id, revision, first, items.length, source.date, writeVoices(searchable)],
  });
  const insert = database.prepare(INSERT);
  try {
    for (const turn of turnsOf(searchable)) {
      const fields = FIELDS.map((field) => keysOf(fieldText(field, turn, source)).join(" "));
      insert.bind([first + turn.item, ...fields]).stepReset();
    }
  } finally {
    insert.finalize();
  }
}

/** Takes out the turns of all transcripts of a document. */
export function removeTranscripts(database: Database, id: string): void {
  for (const [first, items] of database.selectArrays("SELECT first, items FROM transcripts WHERE id = ?", [
    id,
  ])) {
    database.exec("DELETE FROM turns WHERE rowid >= ? AND rowid < ?", {
      bind: [Number(first), Number(first) + Number(items)],
    });
  }
  database.exec("DELETE FROM transcripts WHERE id = ?", { bind: [id] });
}

const INSERT = `INSERT INTO turns (rowid, ${FIELDS.map((field) => `"${field}"`).join(", ")})
  VALUES (?, ${FIELDS.map(() => "?").join(", ")})`;

/** Behind the last; the last may take several. */
function nextNumber(database: Database): number {
  const [number, items] =
    database.selectArray("SELECT number, items FROM transcripts ORDER BY number DESC LIMIT 1") ?? [];
  return number === undefined ? 0 : Number(number) + numbersFor(Number(items));
}
