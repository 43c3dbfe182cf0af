import type { Dialect } from "../dialects/dialect.ts";
import type { Roster } from "../header/roster.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PrintedItem } from "../segment/printed-item.ts";
import { isAsker } from "../transcript/is-asker.ts";
import type { Source } from "../transcript/source.ts";
import { introductionFacts } from "./askers/introduction-facts.ts";
import { nameAskers } from "./askers/name-askers.ts";
import { type Attribution, attributionsOf, firstSpeaker } from "./attributions.ts";
import { type Cast, castOf } from "./cast.ts";
import { eventOf } from "./event.ts";
import { withInterviewer } from "./interviewer.ts";
import { conductOf, countedTurns } from "./kinds/conduct.ts";
import { decideKinds } from "./kinds/decide.ts";
import { type CastEvidence, castEvidence } from "./kinds/evidence.ts";
import type { KindWeights } from "./kinds/weights.ts";
import { withOfficesBeside, withOutletsBeside } from "./offices-beside.ts";
import { type OpeningSpeaker, openingSpeaker } from "./opening-speaker.ts";
import { withSelfStatedOutlets } from "./self-stated-outlets.ts";
import { withoutUnknownParts } from "./unknown-part.ts";

/** A document before it is known who its speakers are. */
export interface Printed {
  readonly items: readonly PrintedItem[];
  readonly roster: Roster;
  readonly lexicon: Lexicon;
  readonly dialect: Dialect;
  readonly kindWeights?: KindWeights | undefined;
}

/** The people of a document, whose each turn is, and what tells in what capacity they speak. */
export interface Gathered {
  readonly cast: Cast;
  readonly attributions: readonly (Attribution | null)[];
  readonly opening: OpeningSpeaker;
  readonly evidence: CastEvidence;
}

/** Gathers the people of a document and gives every turn its attribution. */
export function gatherPeople(
  { items, roster, lexicon, dialect, kindWeights }: Printed,
  source: Source,
): Gathered {
  const labels = items.flatMap((item) => (item.type === "turn" && item.label ? [item.label] : []));
  const event = eventOf(source, labels, lexicon);
  const header = [source.title, source.subtitle ?? "", ...source.credits];
  const lines = [...header, ...notesBefore(items)];
  const placed = withOfficesBeside(castOf(roster, labels), lines, lexicon);
  const named = event.interview ? withOutletsBeside(placed, lines) : placed;
  const gathered = withInterviewer(named, roster, labels, event);
  const facts = introductionFacts(items, gathered, lexicon, event.crowd === "journalist", header.join("\n"));
  const cast = withoutUnknownParts(withSelfStatedOutlets(gathered, items, facts), items, event, facts);
  const opening = openingSpeaker(items, cast, roster, source, lexicon);
  const attributions = nameAskers(items, attributionsOf(items, cast, opening), cast, facts);
  const { people } = cast;
  const first = firstSpeaker(attributions);
  const counted = countedTurns(items, attributions);
  const evidenceWith = (askers: ReadonlySet<number>) =>
    castEvidence({
      people,
      conducts: conductOf(people, counted, askers),
      first,
      event,
      lexicon,
      dialect,
    });
  // Who asks by name is known by what follows it: those found first tell whom the others follow.
  const askers = decideKinds(evidenceWith(new Set()), kindWeights).flatMap(({ kind }, at) =>
    isAsker(kind) ? [at] : [],
  );
  return { cast, attributions, opening, evidence: evidenceWith(new Set(askers)) };
}

/** The notes that stand before the first turn: lines of the header that the page prints among its words. */
function notesBefore(items: readonly PrintedItem[]): readonly string[] {
  const first = items.findIndex(({ type }) => type === "turn");
  return items
    .slice(0, Math.max(0, first))
    .flatMap((item) => (item.type === "note" ? item.text.split("\n") : []));
}
