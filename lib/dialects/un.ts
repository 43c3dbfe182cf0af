import type { Dialect } from "./dialect.ts";
import { GENERAL } from "./general.ts";

/** United Nations noon briefings: topics under two asterisks, read without a label. */
export const un: Dialect = {
  ...GENERAL,
  id: "un",
  hosts: ["un.org"],
  bracketIs: "role",
  labels: { "the president": { role: "President", part: "moderator" } },
  heading: /^\s*\*\*?\s*\p{Lu}/u,
  examples: [
    { line: "**Guest", label: null },
    { line: "Question:  Thank you, Stéphane.", label: "Question:" },
    { line: "Spokesman:  I have nothing for you on that.", label: "Spokesman:" },
  ],
};
