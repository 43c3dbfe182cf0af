import { readRevision } from "./records.ts";

/** The oldest grammar by which one of these records is read; damaged ones aside. `undefined` where all are. */
export function oldestGrammar(records: readonly unknown[]): number | undefined {
  const grammars = records.flatMap((record) => readRevision(record)?.transcript.grammar ?? []);
  return grammars.length > 0 ? Math.min(...grammars) : undefined;
}
