import type { Dialect } from "./dialect.ts";

/** What every publisher is read with; a dialect adds to it. */
export const GENERAL: Dialect = {
  id: "general",
  hosts: [],
  title: null,
  stopEndsLabel: false,
  labels: {},
  heading: null,
  narratesFirst: false,
  presided: false,
  narration: null,
  bracketIs: "outlet",
  examples: [
    { line: "MR. CARNEY: Good afternoon.", label: "MR. CARNEY:" },
    { line: "Q  Thank you, Jay.", label: "Q" },
    { line: "Let me be clear: we will stay.", label: null },
    { line: "Article 5: an attack on one is an attack on all.", label: null },
  ],
};
