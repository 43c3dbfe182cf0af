import type { Citation } from "../citation/citation.ts";

/** The facts of an event in one line: "2021-05-17 · Brussels · NATO · as delivered"; empty where none is known. */
export function eventLine({ date, place, publisher, delivery }: Citation): string {
  return [date, place, publisher, delivery].filter((fact) => fact !== null && fact !== "").join(" · ");
}
