import type { PrintedItem, PrintedTurn } from "../segment/printed-item.ts";
import type { Item, Turn, TurnReason } from "../transcript/item.ts";
import { isSpokenOrigin, type KindReason } from "../transcript/reasons.ts";
import type { Source } from "../transcript/source.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import type { Attribution } from "./attributions.ts";
import type { Cast } from "./cast.ts";
import { gatherPeople, type Printed } from "./gather-people.ts";
import { PLACES } from "./header-places.ts";
import { decideKinds, type KindDecision } from "./kinds/decide.ts";
import type { OpeningSpeaker } from "./opening-speaker.ts";
import { speakerOf } from "./speaker-of.ts";
import { speakerReasons } from "./speaker-reasons.ts";
import { withSuggestions } from "./suggest-speaker.ts";
import { toldIn } from "./told-in.ts";

/** Everybody who speaks, and the items with their speakers. */
export interface Resolved {
  readonly speakers: readonly Speaker[];
  readonly items: readonly Item[];
}

/** How sure an unlabelled turn can be, and why it begins. */
const CONFIDENCE = { opening: 0.7, answer: 0.6, headed: 0.6, resumes: 0.9, interjected: 0, lost: 0 } as const;

/** Gives every turn its speaker. Anonymous labels are many people; what nobody tells stays unidentified. */
export function resolvePeople(printed: Printed, source: Source): Resolved {
  const { cast, attributions, opening, evidence } = gatherPeople(printed, source);
  const { items, dialect } = printed;
  const decisions = decideKinds(evidence, printed.kindWeights).map(
    (decision, at): KindDecision =>
      at === cast.interviewer ? { kind: "moderator", reasons: ["interviewer"] } : decision,
  );
  const kinds = decisions.map(({ kind }) => kind);
  const described = numbered(items, attributions, cast, opening, (attribution, at) => {
    const speaker = speakerOf(attribution, cast, kinds, evidence.event, dialect);
    const kind =
      attribution.kind === "person" ? decisions[attribution.person]?.reasons : KIND_TOLD[attribution.kind];
    const reasons = speakerReasons(attribution, speaker, cast, kind ?? []);
    const told = [
      reasons.name.some(isSpokenOrigin) ? speaker.name : null,
      reasons.outlet.some(isSpokenOrigin) ? speaker.outlet : null,
    ];
    return {
      ...speaker,
      reasons: { ...reasons, told: toldIn(items, at, told, reasons.name.includes("addressed-in-reply")) },
    };
  });
  return { ...described, items: withSuggestions(described.items, described.speakers) };
}

/** What tells the kind of whoever is none of the cast. */
const KIND_TOLD = {
  asker: ["asker-label"],
  office: ["answer-label"],
  lost: ["nobody-told"],
} as const satisfies Readonly<Record<Exclude<Attribution["kind"], "person">, readonly KindReason[]>>;

/** Numbers the speakers in the order of their first turns and writes the items. `describe` gets the place of the first turn, too. */
function numbered(
  printed: readonly PrintedItem[],
  attributions: readonly (Attribution | null)[],
  cast: Cast,
  opening: OpeningSpeaker,
  describe: (attribution: Attribution, at: number) => Omit<Speaker, "id">,
): Resolved {
  const speakers: Speaker[] = [];
  const ids = new Map<number | string, SpeakerId>();
  const added = (attribution: Attribution, at: number): SpeakerId => {
    const id = `s${speakers.length + 1}` as SpeakerId;
    speakers.push({ id, ...describe(attribution, at) });
    return id;
  };
  const identified = (attribution: Attribution, at: number, before: SpeakerId | null): SpeakerId => {
    const key = keyOf(attribution);
    const known = key === null ? undefined : ids.get(key);
    const id = known ?? before ?? added(attribution, at);
    if (key !== null) ids.set(key, id);
    return id;
  };
  let last: SpeakerId | null = null;
  const items = printed.map((item, at): Item => {
    const attribution = attributions[at];
    if (item.type !== "turn" || !attribution) return item as Item;
    const id = identified(attribution, at, item.unlabelled === "resumes" ? last : null);
    if (item.unlabelled !== "interjected") last = id;
    return turnOf(item, id, attribution, cast, opening);
  });
  return { speakers, items };
}

/** What makes two attributions one speaker; `null` for those who are somebody else each time. */
function keyOf(attribution: Attribution): number | string | null {
  if (attribution.kind === "person") return attribution.person;
  return attribution.kind === "office" ? attribution.role : null;
}

function turnOf(
  { label, times, passages, text, unlabelled, unheard }: PrintedTurn,
  speaker: SpeakerId,
  attribution: Attribution,
  cast: Cast,
  opening: OpeningSpeaker,
): Turn {
  const evidence = attribution.kind === "asker" && attribution.introduced ? [attribution.introduced.by] : [];
  const why = label
    ? [...label.reasons, ...evidence]
    : unlabelledReasons(unlabelled, attribution, cast, opening);
  return {
    type: "turn",
    speaker,
    label: label ? label.text : null,
    text,
    labelPassages: label
      ? [{ block: label.block, start: label.start, end: label.end }, ...times].sort(
          (a, b) => a.block - b.block,
        )
      : [],
    passages,
    ...(unheard.length > 0 && { unheard }),
    ...(isInferred(unlabelled, attribution) && { inferred: true as const }),
    ...(unlabelled === "resumes" && { resumes: true as const }),
    confidence: label ? label.confidence : CONFIDENCE[unlabelled ?? "lost"],
    reasons: why,
  };
}

/** Whether the page tells elsewhere who speaks a turn without a label. */
function isInferred(unlabelled: PrintedTurn["unlabelled"], attribution: Attribution): boolean {
  return (
    (attribution.kind === "person" || attribution.kind === "office") &&
    (unlabelled === "opening" || unlabelled === "answer" || unlabelled === "headed")
  );
}

/** Why a turn without a label is whose it is. */
function unlabelledReasons(
  unlabelled: PrintedTurn["unlabelled"],
  attribution: Attribution,
  cast: Cast,
  opening: OpeningSpeaker,
): readonly TurnReason[] {
  if (unlabelled === "resumes") return ["resumes"];
  if (unlabelled === "interjected") return ["unnamed"];
  if (unlabelled === "opening") return opening.reasons;
  if (unlabelled === "lost" || attribution.kind !== "person") return ["after-gap"];
  return [...new Set(cast.people[attribution.person]?.header.map((place) => PLACES[place]))];
}
