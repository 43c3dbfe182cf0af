import type { Dialect } from "./dialect.ts";
import { un } from "./un.ts";

/** Verbatim records of United Nations meetings: members with their countries, and a President who gives the floor. */
export const unRecords: Dialect = {
  ...un,
  id: "un-records",
  hosts: ["undocs.org"],
  title: /(?:^|[\s(])[SAE]\/(?:[\w.-]+\/)?PV\.\d+/u,
  labels: {
    "the president": { role: "President", part: "moderator" },
    "the acting president": { role: "Acting President", part: "moderator" },
    "the temporary president": { role: "Temporary President", part: "moderator" },
    "the chair": { role: "Chair", part: "moderator" },
  },
  heading: null,
  narratesFirst: true,
  presided: true,
  narration:
    /^\s*(?:The meeting (?:was (?:called to order|suspended|resumed)|rose)|The agenda was adopted|A vote was taken|The draft resolution|(?:In favour|Against|Abstaining|Absent)\s*:)/u,
  examples: [
    {
      line: "Mr. Vega (Tarvia) (spoke in Spanish): We thank the Envoy.",
      label: "Mr. Vega (Tarvia) (spoke in Spanish):",
    },
    { line: "The President: I give the floor to the Envoy.", label: "The President:" },
    { line: "The meeting rose at 11.20 a.m.", label: null },
  ],
};
