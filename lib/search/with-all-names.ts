import { type JoinedNames, namesOfPerson } from "../transcript/joined-names.ts";
import { fieldTerm } from "./field-term.ts";
import { lexemesOf } from "./lexemes.ts";
import { LONGEST } from "./parse-query.ts";
import { keysOf } from "./tokens.ts";

/**
 * Returns a query that asks for a speaker of joined names by all of them: `speaker:"Jens S."` becomes
 * `(speaker:"Jens S." OR speaker:"Jens Stoltenberg")`. The rest stays as typed; a part of a name asks for no other name.
 */
export function withAllNames(typed: string, joined: readonly JoinedNames[]): string {
  if (joined.length === 0) return typed;
  let asked = "";
  let at = 0;
  for (const { kind, field, words, prefix, start, end } of lexemesOf(typed)) {
    const others = kind === "term" && field === "speaker" && !prefix ? otherNames(words, joined) : [];
    if (others.length === 0) continue;
    const terms = [words, ...others].map((name) => fieldTerm("speaker", name));
    asked += `${typed.slice(at, start)}(${terms.join(" OR ")})`;
    at = end;
  }
  asked += typed.slice(at);
  // Of a longer one the end would not be read.
  return asked.length > LONGEST ? typed : asked;
}

/** The other names of whoever is called so, in whatever letters and signs. */
function otherNames(words: string, joined: readonly JoinedNames[]): readonly string[] {
  const typed = keysOf(words).join(" ");
  const isTyped = (name: string) => keysOf(name).join(" ") === typed;
  if (typed === "") return [];
  const meant = joined.flatMap(({ names }) => names.filter(isTyped));
  const names = new Set(meant.flatMap((name) => namesOfPerson(name, joined)));
  return [...names].filter((name) => !isTyped(name));
}
