import type { Label } from "../labels/label.ts";
import { roleWithin } from "../names/same-person.ts";
import type { PrintedItem, PrintedTurn } from "../segment/printed-item.ts";
import type { Cast } from "./cast.ts";
import { foremost } from "./header-places.ts";
import type { Introduction } from "./introduction.ts";
import type { OpeningSpeaker } from "./opening-speaker.ts";

/** Whom a turn belongs to: one of the cast, an anonymous asker of its own, whoever holds an office or answers, or nobody known. */
export type Attribution =
  | { readonly kind: "person"; readonly person: number }
  | { readonly kind: "asker"; readonly asker: Label; readonly introduced: Introduction | null }
  | { readonly kind: "office"; readonly role: string }
  | { readonly kind: "lost" };

const LOST: Attribution = { kind: "lost" };

/** The attribution of each item, `null` for what is no turn. */
export function attributionsOf(
  printed: readonly PrintedItem[],
  cast: Cast,
  opening: OpeningSpeaker,
): (Attribution | null)[] {
  let last: Attribution = LOST;
  const named = namedFirst(cast, printed);
  const answerer = named ?? onlyAnswerer(cast, printed);
  // The header names an office and nobody in it: whoever opens holds it, and answers.
  const answering = opening.attribution.kind === "office" ? opening.attribution : null;
  return printed.map((item, at) => {
    if (item.type !== "turn") return null;
    if (item.unlabelled === "interjected") return LOST;
    const heading = item.unlabelled === "headed" ? printed[at - 1] : undefined;
    const headed = heading?.type === "heading" ? headedBy(heading.text, cast) : null;
    if (item.unlabelled === "headed") {
      if (headed !== null) last = { kind: "person", person: headed };
      else if (last.kind !== "person") last = LOST;
      return last;
    }
    last =
      item.unlabelled === "opening"
        ? opening.attribution
        : attributionOf(item, cast, named, answerer, answering, last);
    return last;
  });
}

/** Who speaks under "Briefing by the Spokesperson for the President": the only one of that name or office; `null` where none is or two are. */
function headedBy(heading: string, cast: Cast): number | null {
  const who = /\s(?:by|of|de|von)\s+(?:the\s+)?(.+)$/iu.exec(heading)?.[1] ?? "";
  const found = cast.people.flatMap(({ names, roles }, at) =>
    names.some((name) => who.includes(name)) || roles.some((role) => roleWithin(who, role)) ? [at] : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The punctuation of a label. */
const MARKS = /^[\p{Ps}<＜〈]\s*|\s*[\p{Pe}>＞〉]?[\s:：.-]*[\p{Pd}:：]?$/gu;

function attributionOf(
  { label, unlabelled }: PrintedTurn,
  cast: Cast,
  named: number | null,
  answerer: number | null,
  answering: Attribution | null,
  last: Attribution,
): Attribution {
  if (label) {
    const person = cast.whom(label);
    if (person === null && label.person.part === "answer" && answerer !== null)
      return { kind: "person", person: answerer };
    // "A:", "R -": who answers, and nobody says who he is
    if (person === null && label.person.part === "answer")
      return answering ?? { kind: "office", role: label.text.replace(MARKS, "") };
    return person === null ? { kind: "asker", asker: label, introduced: null } : { kind: "person", person };
  }
  if (unlabelled === "resumes") return last;
  if (unlabelled === "lost" || named === null) return LOST;
  return { kind: "person", person: named };
}

/** Who answers where nobody is printed: whom the header names first; `null` where it names nobody. */
function namedFirst(cast: Cast, printed: readonly PrintedItem[]): number | null {
  const labelled = labelledOf(cast, printed);
  const named = cast.people.map((person, at) => ({ at, person, labelled: labelled.has(at) }));
  return foremost(named)?.at ?? null;
}

function labelledOf(cast: Cast, printed: readonly PrintedItem[]): ReadonlySet<number | null> {
  return new Set(
    printed.flatMap((item) => (item.type === "turn" && item.label ? [cast.whom(item.label)] : [])),
  );
}

/** Who answers under "R :" where the header names nobody: the only one of the cast who neither asks nor runs the floor. */
function onlyAnswerer(cast: Cast, printed: readonly PrintedItem[]): number | null {
  const found = labelledOf(cast, printed);
  const answering = [...found].filter((at) => at !== null && cast.people[at]?.parts.length === 0);
  return answering.length === 1 ? (answering[0] ?? null) : null;
}

/** Who of the cast speaks first; `null` where it is somebody else. */
export function firstSpeaker(attributions: readonly (Attribution | null)[]): number | null {
  const first = attributions.find((attribution) => attribution !== null);
  return first?.kind === "person" ? first.person : null;
}
