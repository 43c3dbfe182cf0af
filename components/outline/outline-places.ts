import type { Item } from "../../lib/transcript/item.ts";
import type { Outline, OutlineSection } from "../../lib/transcript/outline.ts";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";

/**
 * What a section is in the course of its event. `speech`: one speaker is all there is; `continued`: it stands under a
 * heading that says what it is.
 */
export type Place =
  | "opening"
  | "statements"
  | "speech"
  | "continued"
  | "between"
  | "closing"
  | "question"
  | "heading";

/** A section of the outline with its place. */
export type PlacedSection = OutlineSection & {
  readonly place: Place;
  /** Who asked; `null` outside an exchange. */
  readonly asker: SpeakerId | null;
};

/** The sections of an outline, each with its place in the course of the event. */
export function placeSections({ sections, speakers }: Outline): PlacedSection[] {
  const first = sections.findIndex(({ kind }) => kind === "exchange");
  const last = sections.findLastIndex(({ kind }) => kind === "exchange");
  return sections.map((section, index) => {
    if (section.kind === "heading") return { ...section, place: "heading", asker: null };
    const turns = section.turns;
    if (section.kind === "exchange") {
      return {
        ...section,
        place: "question",
        asker: turns.find(({ part }) => part === "question")?.speaker ?? null,
      };
    }
    const place = (): Place => {
      if (sections[index - 1]?.kind === "heading") return "continued";
      if (first < 0) return speakers.length === 1 ? "speech" : "statements";
      if (index < first) return "opening";
      return index > last ? "closing" : "between";
    };
    return { ...section, place: place(), asker: null };
  });
}

/** Where the source lost text: just before the turn's first word, or further on within the turn. */
export type Loss = "before" | "within";

/** The turns of the outline around which text was lost, by item. */
export function lossesOf(items: readonly Item[]): ReadonlyMap<number, Loss> {
  const losses = new Map<number, Loss>();
  let begun = -1;
  let lost = false;
  items.forEach((item, index) => {
    if (item.type === "gap") lost = true;
    if (item.type !== "turn") return;
    if (!item.resumes) begun = index;
    if (lost && begun >= 0) losses.set(begun, losses.get(begun) ?? (item.resumes ? "within" : "before"));
    lost = false;
  });
  return losses;
}

/** What the source lost around a turn, as the reader says, by item: what several gaps lost stands in a row. */
export function lostWordsOf(items: readonly Item[]): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  let begun = -1;
  let lost: string[] = [];
  items.forEach((item, index) => {
    if (item.type === "gap" && item.lost !== undefined) lost.push(item.lost);
    if (item.type !== "turn") return;
    if (!item.resumes) begun = index;
    if (lost.length > 0 && begun >= 0) words.set(begun, [words.get(begun) ?? [], lost].flat().join(" … "));
    lost = [];
  });
  return words;
}

/** The turns of which the page folds some words away, by item: what resumes a turn counts with it. */
export function foldedTurns(items: readonly Item[]): ReadonlySet<number> {
  const folded = new Set<number>();
  let begun = -1;
  items.forEach((item, index) => {
    if (item.type !== "turn") return;
    if (!item.resumes) begun = index;
    if (item.folded) folded.add(begun);
  });
  return folded;
}
