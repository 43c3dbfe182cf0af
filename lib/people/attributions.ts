import type { Label } from "../labels/label.ts";
import { roleMatches } from "../names/match-names.ts";
import type { PrintedItem, PrintedTurn } from "../segment/printed-item.ts";
import type { Introduction } from "./askers/introduction.ts";
import { type Cast, resolvedIn } from "./cast.ts";
import { foremost } from "./header-places.ts";
import type { OpeningSpeaker } from "./opening-speaker.ts";
import { onlyOne } from "./person.ts";

/** Whom a turn belongs to: one of the cast, an anonymous asker of its own, whoever holds an office or answers, or nobody known. */
export type Attribution =
  | { readonly kind: "person"; readonly person: number }
  | { readonly kind: "asker"; readonly asker: Label; readonly introduced: Introduction | null }
  | { readonly kind: "office"; readonly role: string }
  | { readonly kind: "lost" };

const LOST: Attribution = { kind: "lost" };

/** Those who answer under no name, as far as header and labels tell. */
interface Answerers {
  /** Whom the header names first. */
  readonly named: number | null;
  /** Who answers under "R :". */
  readonly labelled: Attribution | null;
}

/** Returns the attribution of each item, `null` for what is no turn. */
export function attributionsOf(
  printed: readonly PrintedItem[],
  cast: Cast,
  opening: OpeningSpeaker,
): (Attribution | null)[] {
  const answerers = answerersOf(printed, cast, opening);
  let last: Attribution = LOST;
  return printed.map((item, at) => {
    if (item.type !== "turn") return null;
    if (item.unlabelled === "interjected") return LOST;
    if (item.unlabelled === "headed") last = headedBy(printed[at - 1], cast) ?? sameSpeaker(last);
    else if (item.unlabelled === "opening") last = opening.attribution;
    else if (item.unlabelled !== "resumes") last = attributionOf(item, cast, answerers);
    return last;
  });
}

function answerersOf(printed: readonly PrintedItem[], cast: Cast, opening: OpeningSpeaker): Answerers {
  const labelled = resolvedIn(printed, cast);
  const headed = cast.people.map((person, at) => ({ at, person, labelled: labelled.has(at) }));
  const named = foremost(headed)?.at ?? null;
  const answerer = named ?? onlyAnswerer(cast, labelled);
  if (answerer !== null) return { named, labelled: { kind: "person", person: answerer } };
  // The header names an office and nobody in it: whoever opens holds it, and answers.
  return { named, labelled: opening.attribution.kind === "office" ? opening.attribution : null };
}

/** Whoever spoke last goes on under a heading that names nobody, where it is known who that was. */
function sameSpeaker(last: Attribution): Attribution {
  return last.kind === "person" ? last : LOST;
}

/** Who speaks under "Briefing by the Spokesperson for the President": the only one of that name or office; `null` where none is or two are. */
function headedBy(heading: PrintedItem | undefined, cast: Cast): Attribution | null {
  if (heading?.type !== "heading") return null;
  const who = /\s(?:by|of|de|von)\s+(?:the\s+)?(.+)$/iu.exec(heading.text)?.[1] ?? "";
  const person = onlyOne(
    cast.people,
    ({ names, roles }) =>
      names.some((name) => who.includes(name)) || roles.some((role) => roleMatches(who, role)),
  );
  return person === null ? null : { kind: "person", person };
}

/** The punctuation of a label. */
const MARKS = /^[\p{Ps}<＜〈]\s*|\s*[\p{Pe}>＞〉]?[\s:：.-]*[\p{Pd}:：]?$/gu;

function attributionOf(
  { label, unlabelled }: PrintedTurn,
  cast: Cast,
  { named, labelled }: Answerers,
): Attribution {
  if (!label) return unlabelled === "lost" || named === null ? LOST : { kind: "person", person: named };
  const person = cast.whom(label);
  if (person !== null) return { kind: "person", person };
  if (label.person.part !== "answer") return { kind: "asker", asker: label, introduced: null };
  // "A:", "R -": who answers, and nobody says who they are
  return labelled ?? { kind: "office", role: label.text.replace(MARKS, "") };
}

/** Who answers under "R :" where the header names nobody: the only one of the cast who neither asks nor runs the floor. */
function onlyAnswerer(cast: Cast, labelled: ReadonlySet<number | null>): number | null {
  const [only = null, ...others] = [...labelled].filter(
    (at) => at !== null && cast.people[at]?.parts.length === 0,
  );
  return others.length > 0 ? null : only;
}

/** Returns who of the cast speaks first; `null` where it is somebody else. */
export function firstSpeaker(attributions: readonly (Attribution | null)[]): number | null {
  const first = attributions.find((attribution) => attribution !== null);
  return first?.kind === "person" ? first.person : null;
}
