import type { Dialect } from "./dialect.ts";
import { GENERAL } from "./general.ts";

/** The Congressional Record: a full stop ends the label. */
export const congress: Dialect = {
  ...GENERAL,
  id: "congress",
  hosts: ["congress.gov", "govinfo.gov"],
  title: /^\[?Congressional Record\b/u,
  stopEndsLabel: true,
  presided: true,
  narration:
    /^\s*(?:So (?:\(.{1,80}\) )?the .{1,80} (?:was|were) (?:passed|agreed to|rejected|adopted)|The result of the vote was announced|There being no objection, .{0,80}ordered to be printed|The (?:assistant |senior assistant )?(?:legislative|bill) clerk (?:proceeded|read|called)|Thereupon, |The (?:motion|resolution|amendment|bill|nomination)\b.{0,60} was (?:agreed to|passed|rejected|confirmed))/u,
  examples: [
    { line: "  Mr. LEAHY. Mr. President, I thank the Senator.", label: "Mr. LEAHY." },
    {
      line: "  The PRESIDING OFFICER (Mr. Talent). Without objection, it is so ordered.",
      label: "The PRESIDING OFFICER (Mr. Talent).",
    },
    { line: "  Mr. President, I suggest the absence of a quorum.", label: null },
  ],
};
