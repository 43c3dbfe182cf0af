import { type Clause, PARTS, type Phrase } from "./query.ts";

/**
 * A clause as SQLite's FTS5 is asked for it: the right side of `MATCH`, always bound as a parameter. It holds keys of
 * tokens in quotes, names of columns and operators, and nothing that a reader typed as it was typed.
 */
export function fts5Expression(clause: Clause | null): string {
  if (!clause) return EVERY_TURN;
  switch (clause.kind) {
    case "phrase":
      return `${clause.field} : ${quoted(clause)}`;
    case "near":
      return `words : NEAR(${clause.phrases.map(quoted).join(" ")}, ${clause.within})`;
    case "any":
      return joined(clause.of, " OR ");
    case "not":
      return `(${EVERY_TURN} NOT ${fts5Expression(clause.clause)})`;
    case "all":
      return all(clause.of);
  }
}

/** FTS5 knows only "this and not that", never "not that": every turn is one of these. */
const EVERY_TURN = `in : ("${PARTS.join('" OR "')}")`;

function all(of: readonly Clause[]): string {
  const wanted = of.filter(({ kind }) => kind !== "not");
  const unwanted = of.flatMap((clause) => (clause.kind === "not" ? clause.clause : []));
  const yes = wanted.length > 0 ? joined(wanted, " AND ") : EVERY_TURN;
  return unwanted.length > 0 ? `(${yes} NOT ${joined(unwanted, " OR ")})` : yes;
}

function joined(of: readonly Clause[], operator: " AND " | " OR "): string {
  const said = of.map(fts5Expression).join(operator);
  return of.length > 1 ? `(${said})` : said;
}

function quoted({ keys, prefix }: Phrase): string {
  return `"${keys.join(" ")}"${prefix ? " *" : ""}`;
}
