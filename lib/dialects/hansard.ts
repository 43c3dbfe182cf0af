import type { Dialect } from "./dialect.ts";
import { GENERAL } from "./general.ts";

/** The Official Report of the British parliament: members under their own headings, the Chair by its office. */
export const hansard: Dialect = {
  ...GENERAL,
  id: "hansard",
  hosts: ["hansard.parliament.uk"],
  bracketIs: "role",
  presided: true,
  labels: {
    "mr speaker": { role: "Speaker", part: "moderator" },
    "madam speaker": { role: "Speaker", part: "moderator" },
    "mr deputy speaker": { role: "Deputy Speaker", part: "moderator" },
    "madam deputy speaker": { role: "Deputy Speaker", part: "moderator" },
    "hon. members": { role: "Hon. Members", part: "group" },
  },
  examples: [
    { line: "Mr Speaker: Order.", label: "Mr Speaker:" },
    { line: "Dame Honor Pell (Saltmere): Will the Minister give way?", label: "Dame Honor Pell (Saltmere):" },
    { line: "Question put and agreed to.", label: null },
  ],
};
