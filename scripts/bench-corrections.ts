import { JSDOM } from "jsdom";
import { changeOf } from "../lib/correct/change-of.ts";
import { correct } from "../lib/correct/correct.ts";
import { readDocument } from "../lib/read-document.ts";
import type { Correction, CorrectionRequest } from "../lib/transcript/correction.ts";
import type { Turn } from "../lib/transcript/item.ts";
import { bigPage } from "../tests/bench/big-page.ts";
import { median, type Row } from "./bench-row.ts";

const ROUNDS = 25;
/** What readers correct, the commonest first. */
const KINDS = ["speaker", "speaker", "speaker", "facts", "begin", "answer", "join"] as const;

/** Measures how long `count` corrections of all kinds take to be replayed on made pages of so many words. */
export function correctionRows(sizes: readonly number[], count: number): readonly Row[] {
  const figures = sizes.map((words) => {
    const { transcript, blocks } = readDocument(new JSDOM(bigPage(words)).window.document);
    const turns = transcript.items.flatMap((item) => (item.type === "turn" ? item : []));
    const corrections = Array.from({ length: count }, (_, at): Correction | null => {
      const change = changeOf(transcript, requestAt(turns, at));
      const number = String(at).padStart(6, "0");
      return change && { id: number, madeAt: number, undoneAt: null, change };
    }).filter((one) => one !== null);
    return median(
      Array.from({ length: ROUNDS }, () => timeOf(() => correct({ transcript, blocks }, corrections))),
    );
  });
  return [{ what: `${count} corrections replayed`, figures, unit: "ms", limit: 10 }];
}

function requestAt(turns: readonly Turn[], at: number): CorrectionRequest {
  const turn = turns[at % turns.length];
  const before = turns[(at + turns.length - 1) % turns.length];
  if (turn?.id === undefined || before?.id === undefined) throw new Error("The made page has no turns");
  const speaker = { name: `Person ${at % 40}`, role: null, outlet: null, kind: "principal" } as const;
  const kind = KINDS[at % KINDS.length] ?? "speaker";
  switch (kind) {
    case "speaker":
      return { kind, turns: [turn.id], speaker };
    case "facts":
      return { kind, speaker: turn.speaker, facts: { role: `Office ${at}` } };
    case "begin":
      return { kind, turn: turn.id, letter: 10 + (at % 20), speaker };
    case "answer":
      return { kind, turn: turn.id, question: before.id };
    case "join":
      return { kind, turn: turn.id };
  }
}

function timeOf(act: () => unknown): number {
  const begun = performance.now();
  act();
  return performance.now() - begun;
}
