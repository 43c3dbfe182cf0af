import type { TurnRow } from "../schema/turn-row.ts";

/** The transcript that the rows of one event tell of, still to be checked. @throws where there are none. */
export function transcriptFromRows(rows: readonly TurnRow[]): unknown {
  const [first] = rows;
  if (!first) throw new Error("no event is without rows");
  const place =
    first.place === null ? [] : [{ type: "note", kind: "front", text: first.place, passages: [] }];
  return {
    // Whoever brings the file says that it is one.
    verdict: { kind: "transcript", score: 1, reasons: ["asked"] },
    source: sourceOf(first),
    speakers: speakersOf(rows),
    items: [...place, ...rows.map(turnOf)],
    exchanges: exchangesOf(rows, place.length),
    leftovers: [],
    grammar: first.grammar,
  };
}

function sourceOf({ url, title, subtitle, date, updated, language, delivery, publisher }: TurnRow) {
  return { url, title, subtitle, date, updated, language, delivery, publisher, credits: [] };
}

/** Everybody as often as the rows describe them differently: the check refuses two of one id. */
function speakersOf(rows: readonly TurnRow[]) {
  const speakers = rows.map(({ speaker_id: id, speaker: name, role, outlet, kind, speaker_corrected }) => ({
    ...{ id, name, role, outlet, kind },
    ...(speaker_corrected.length > 0 && { corrected: speaker_corrected }),
  }));
  return [...new Map(speakers.map((speaker) => [JSON.stringify(speaker), speaker])).values()];
}

function turnOf(row: TurnRow) {
  const { turn_id: id, speaker_id: speaker, label, text, inferred, resumes, confidence, reasons } = row;
  return {
    type: "turn",
    ...(id !== null && { id }),
    speaker,
    label,
    text,
    labelPassages: [],
    passages: [],
    ...(inferred && { inferred }),
    ...(resumes && { resumes }),
    confidence,
    reasons,
    ...(row.corrected.length > 0 && { corrected: row.corrected }),
  };
}

/** Exchanges in the order of their numbers; those of which one speaker's rows say nothing are not there. */
function exchangesOf(rows: readonly TurnRow[], offset: number) {
  const numbers = new Set(rows.flatMap(({ asks_in, answers_in }) => [...asks_in, ...answers_in]));
  const turnsWith = (field: "asks_in" | "answers_in", number: number) =>
    rows.flatMap((row, at) => (row[field].includes(number) ? [at + offset] : []));
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => ({ question: turnsWith("asks_in", number), answers: turnsWith("answers_in", number) }));
}
