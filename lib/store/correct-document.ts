import { changeOf } from "../correct/change-of.ts";
import { correct } from "../correct/correct.ts";
import type { CorrectionAct, CorrectionResult } from "../correct/corrector.ts";
import type { Correction, CorrectionChange } from "../transcript/correction.ts";
import { type JoinedNames, withOtherNames } from "../transcript/joined-names.ts";
import type { Transcript } from "../transcript/transcript.ts";
import type { LibraryTransaction } from "./connection.ts";
import {
  addCorrection,
  correctionsOf,
  countingCorrections,
  redoCorrection,
  undoCorrection,
} from "./corrections.ts";
import { idsApart } from "./document-parts.ts";
import { renewRow } from "./document-row.ts";
import { allJoinedNames } from "./joined-names.ts";
import { type Placed, placedNow, type Reading, save } from "./save.ts";

type Reads = LibraryTransaction<"readonly" | "readwrite">;
type Writes = LibraryTransaction<"readwrite">;

/** What a reader adds to the readings of a page. */
export interface OwnWords {
  readonly corrections: readonly Correction[];
  readonly joined: readonly JoinedNames[];
}

/** Finds what the reader corrected on the page of a reading (`null`: of a page without corrections), and which names they joined. */
export async function ownWordsOf(transaction: Reads, placed: Placed | null): Promise<OwnWords> {
  const joined = await allJoinedNames(transaction);
  if (!placed) return { corrections: [], joined };
  const { document } = await placedNow(transaction, placed);
  return { corrections: await countingCorrections(transaction, document), joined };
}

/** Returns a transcript as its reader corrected it, who are called as the reader joined their names. */
export function withOwnWords(reading: Reading, { corrections, joined }: OwnWords): Transcript {
  return withOtherNames(correct(reading, corrections), joined);
}

/**
 * Does something to the corrections of a page, whose reading the reader sees corrected as `seen`. What is corrected is saved with it; of
 * the verdict alone nothing is.
 */
export async function correctPage(
  transaction: Writes,
  placed: Placed,
  seen: Transcript,
  act: CorrectionAct,
): Promise<CorrectionResult> {
  const now = await placedNow(transaction, placed);
  const counting = await countingCorrections(transaction, now.document);
  if (act.kind !== "make") return takeBack(transaction, now.document, counting, act);
  const change = changeOf(seen, act.request);
  if (!change) return { kind: "failed", why: "gone" };
  // Only what has an effect is worth saving the page for.
  const why = effectOf(now, counting, change);
  if (why !== null) return { kind: "failed", why };
  if (change.kind === "verdict") return put(transaction, now.document, change);
  const saved = await save(transaction, placed);
  const result = await put(transaction, saved.id, change);
  return result.kind === "done" ? { ...result, saved: !saved.again } : result;
}

/** Does something to the corrections of a document, deleted or not; `reading`: of it, as it is stored, which the reader sees corrected. */
export async function correctDocument(
  transaction: Writes,
  document: string,
  reading: Reading,
  act: CorrectionAct,
): Promise<CorrectionResult> {
  const all = await correctionsOf(transaction, document);
  if (act.kind !== "make") return takeBack(transaction, document, all, act);
  const change = changeOf(correct(reading, all), act.request);
  const why = change ? effectOf(reading, all, change) : "gone";
  return change && why === null ? put(transaction, document, change) : { kind: "failed", why: why ?? "gone" };
}

/** Says of a page that need not be read whether it is a transcript. `document`: the id of its address. */
export function judgeDocument(
  transaction: Writes,
  document: string,
  verdict: "transcript" | "other",
): Promise<CorrectionResult> {
  return put(transaction, document, { kind: "verdict", verdict });
}

async function put(
  transaction: Writes,
  document: string,
  change: CorrectionChange,
): Promise<CorrectionResult> {
  const { id } = await addCorrection(transaction, document, change);
  await renewRow(transaction, document);
  return { kind: "done", id, document, saved: false };
}

async function takeBack(
  transaction: Writes,
  document: string,
  all: readonly Correction[],
  act: Exclude<CorrectionAct, { kind: "make" }>,
): Promise<CorrectionResult> {
  const change = act.kind === "undo" ? undoCorrection : redoCorrection;
  const id = await change(transaction, document, all, act.id);
  if (id === null) return { kind: "nothing" };
  await renewRow(transaction, document);
  return { kind: "done", id, document, saved: false };
}

/** Why a change would do nothing after those made before; `null` where it does something. */
function effectOf(
  reading: Reading,
  before: readonly Correction[],
  change: CorrectionChange,
): "gone" | "no-change" | null {
  const last = { id: "￿", madeAt: "￿", undoneAt: null, change };
  const outcome = correct(reading, [...before, last]).corrections?.at(-1)?.outcome;
  if (outcome === "lost") return "gone";
  return outcome === "agrees" ? "no-change" : null;
}

/** Returns whether anything was corrected of a document at this address. */
export async function hasCorrections(transaction: Reads, document: string): Promise<boolean> {
  const byDocument = transaction.objectStore("corrections").index("document");
  return (
    (await byDocument.getKey(document)) !== undefined ||
    (await byDocument.getKey(idsApart(document))) !== undefined
  );
}
