import type { Figures } from "./corpus.ts";

/** Says which figures fall short of what is asked of them, a sentence each. */
export function fallsShort(asked: Figures, reached: Figures): readonly string[] {
  return Object.entries(asked).flatMap(([name, value]) => {
    const figure = reached[name];
    if (figure !== undefined && (isLessBetter(name) ? figure <= value : figure >= value)) return [];
    return `${name} ${figure?.toFixed(4) ?? "is no figure"} (asked: ${value})`;
  });
}

/** Finds the figures that are worse than they were, with both values. */
export function lower(before: Figures, now: Figures): readonly string[] {
  return Object.entries(before).flatMap(([name, value]) =>
    fallsShort({ [name]: value }, now).length ? `${name} ${shown(value)} → ${shown(now[name] ?? 0)}` : [],
  );
}

/** Tells whether less is better: counts of what is wrong. */
export function isLessBetter(name: string): boolean {
  return name.endsWith("PerMille") || name === "falseMerges";
}

/** Puts figures in a line; those of `others` in brackets, where they differ. */
export function figureLine(name: string, figures: Figures, others: Figures = figures): string {
  const words = Object.entries(figures).map(([each, value]) => {
    const [one, other] = [shown(value), shown(others[each] ?? value)];
    return one === other ? `${each} ${one}` : `${each} ${one} (${other})`;
  });
  return `${name.padEnd(22)} ${words.join("  ")}`;
}

function shown(figure: number): string {
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(4);
}
