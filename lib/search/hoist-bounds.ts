import type { Bound } from "./bound.ts";
import type { Problem } from "./problem.ts";
import type { Clause, Near, Phrase, Query } from "./query.ts";

/** A clause as read, with dates still standing where they were typed. */
export type Draft =
  | Phrase
  | Near
  | Bound
  | { readonly kind: "all" | "any"; readonly of: readonly Draft[] }
  | { readonly kind: "not"; readonly draft: Draft };

/** Takes the dates out of a draft: they bound the whole search. `null` where nothing is left. Adds to `problems`. */
export function hoistBounds(draft: Draft, problems: Problem[]): Query | null {
  const bounds: Bound[] = [];
  const clause = clauseOf(draft, bounds, (bound) => {
    problems.push({ kind: "date-inside", start: bound.start, end: bound.end });
  });
  if (!clause && bounds.length === 0) return null;
  const days = (side: Bound["side"]) =>
    bounds.flatMap((bound) => (bound.side === side ? bound.day : [])).sort();
  return { clause, from: days("from").at(-1) ?? null, until: days("until")[0] ?? null };
}

/** `bounds`: where dates go that stand at the top; `null` inside of choices and negations. */
function clauseOf(draft: Draft, bounds: Bound[] | null, onInside: (bound: Bound) => void): Clause | null {
  switch (draft.kind) {
    case "bound":
      if (bounds) bounds.push(draft);
      else onInside(draft);
      return null;
    case "not": {
      const clause = clauseOf(draft.draft, null, onInside);
      return clause && { kind: "not", clause };
    }
    case "all":
    case "any": {
      const inner = draft.kind === "all" ? bounds : null;
      const of = draft.of.flatMap((each) => clauseOf(each, inner, onInside) ?? []);
      return joined(draft.kind, of);
    }
    default:
      return draft;
  }
}

/** One of one kind within another of that kind is part of it; one alone is itself. */
function joined(kind: "all" | "any", of: readonly Clause[]): Clause | null {
  const flat = of.flatMap((clause) => (clause.kind === kind ? clause.of : [clause]));
  return flat.length > 1 ? { kind, of: flat } : (flat[0] ?? null);
}
