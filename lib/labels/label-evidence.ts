import type { PrintedPerson } from "../names/printed.ts";
import { folded } from "../text/words.ts";
import type { TurnReason } from "../transcript/item.ts";
import type { Label } from "./label.ts";

/** How the labels of one document look, as far as they agree. */
export interface Family {
  readonly bold: boolean;
  readonly capitals: boolean;
  /** Their punctuation is printed. */
  readonly marked: boolean;
  /** A dash of their own sets them apart: "Reporter — Which ship?" */
  readonly ruled: boolean;
  /** They are headings, or terms of a list of definitions. */
  readonly headed: boolean;
  /** Dashes end them: "Question -". */
  readonly dashed: boolean;
  /** They carry a time: "Lloyd Austin: (02:11)". */
  readonly timed: boolean;
}

/** What the document as a whole tells of its candidates. */
export interface Evidence {
  /** How often each attribution is printed, by `keyOf`. */
  readonly counts: ReadonlyMap<string, number>;
  /** Attributions that are printed in capitals somewhere, by `keyOf`. */
  readonly inCapitals: ReadonlySet<string>;
  readonly known: (person: PrintedPerson) => boolean;
  /** Candidates whose name the words just before have called. */
  readonly announced: ReadonlySet<Label>;
  /** Candidates in a run of short entries: "VESSEL NAME: Grey Heron", "LAST PORT: Sundhavn". */
  readonly listed: ReadonlySet<Label>;
  /** Newsrooms have labels of their own here: "AFP:", "Shenzhen TV:". */
  readonly houses: boolean;
  /** Candidates right under a label that has no words yet. */
  readonly doubled: ReadonlySet<Label>;
  /** `null` before the family is known. */
  readonly family: Family | null;
}

/** What a rule looks at: a candidate, and whether it comes back or is known already. */
interface Case extends Evidence {
  readonly label: Label;
  readonly person: PrintedPerson;
  readonly repeated: boolean;
  readonly isKnown: boolean;
}

interface Rule {
  readonly points: (each: Case) => number;
  /** What it tells a reader where it speaks for the label. */
  readonly reason: TurnReason | null;
}

/** The words with which a speaker asks and answers himself. */
const RHETORIC =
  /^(?:question|answer|frage|antwort|réponse|питання|запитання|відповідь|вопрос|ответ|pregunta|respuesta|domanda|risposta)\b|^(?:питання|запитання|відповідь|вопрос|ответ)/iu;

/** What speaks for a candidate and against it, each with the print that taught it. */
const RULES: readonly Rule[] = [
  // The subtitle names "Jens Stoltenberg".
  { reason: "roster", points: ({ isKnown }) => (isKnown ? 3 : 0) },
  // "QUESTION:"
  { reason: "anonymous-label", points: ({ label, person }) => (person.part ? partPoints(label) : 0) },
  // "NATO Spokesperson Oana Lungescu:", "PRIME MINISTER:"; "Madam President:" may be said to her
  { reason: "role", points: ({ person }) => (person.role ? (person.name ? 3 : person.title ? 1 : 2.5) : 0) },
  // "Marina Maksimovic"
  { reason: null, points: ({ label, person }) => (person.name ? namePoints(label) : 0) },
  // "MR. CARNEY:", "General Marani:"
  { reason: "role", points: ({ person }) => (person.title && person.name ? 2.5 : 0) },
  // "Sarah Kelly (Deutsche Welle):" says more than "Teri Schultz, DW:", and "Xinhua News Agency:" names a house only
  { reason: "role", points: ({ label, person, houses }) => housePoints(label, person, houses) },
  // "Lauren Speranza (LS):"
  { reason: "roster", points: ({ person }) => (person.initials ? 3 : 0) },
  // "The next question is … Marina Maksimovic from Deutsche Welle."
  { reason: "called-by-moderator", points: ({ label, announced }) => (announced.has(label) ? 2 : 0) },
  // "Neeraj:" "Good evening. Neeraj from News18."
  { reason: null, points: ({ label }) => (label.selfNamed ? 3 : 0) },
  { reason: "family", points: ({ repeated }) => (repeated ? 2 : 0) },
  { reason: "bold", points: ({ label }) => (label.bold ? 2 : 0) },
  { reason: "capitals", points: ({ label }) => (label.capitals && !/^q\b/iu.test(label.text) ? 2 : 0) },
  { reason: "colon", points: ({ label }) => (label.mark === "colon" ? 1 : label.mark === "stop" ? 3 : 0) },
  // "Presidente.- Buenos días."
  { reason: null, points: ({ label }) => (/\.[-–—]$/u.test(label.text) ? 1 : 0) },
  // "Georgia — We keep our mission there" between labels that end in a colon
  { reason: null, points: ({ label, family }) => (family && !family.ruled && isRuled(label) ? -4 : 0) },
  // "【Reporter】 Thank you."
  { reason: null, points: ({ label }) => (label.mark === "brackets" ? 3 : 0) },
  // A topic is headed once; a heading that comes back, or that is known, heads a speaker's words.
  {
    reason: "own-paragraph",
    points: ({ label, repeated, isKnown }) => (label.headed && (repeated || isKnown) ? 2 : 0),
  },
  { reason: null, points: ({ label }) => (label.mark === "none" && !label.bold ? barePoints(label) : 0) },
  // Within a paragraph only bold print can be a label, and what never comes back is emphasis: "**First:**"
  {
    reason: null,
    points: (each) => (each.label.leading || tellsMore(each) ? 0 : -4),
  },
  { reason: "family", points: (each) => familyPoints(each) },
  // Speech begins with a capital: "So here is the point: we …" does not
  {
    reason: null,
    points: ({ label, repeated, isKnown }) =>
      label.continuing && !repeated && !isKnown && (!label.person.part || RHETORIC.test(label.text)) ? -4 : 0,
  },
  // "**Western Balkans:** we keep our mission there": a name that nobody calls, that comes once and asks nothing
  { reason: null, points: (each) => (isStray(each) ? -2 : 0) },
  // "Question: why? …" between "QUESTION:"s is rhetoric, and so is what answers itself in the same breath.
  {
    reason: null,
    points: ({ label, inCapitals, family }) =>
      family && !label.capitals && inCapitals.has(keyOf(label)) && RHETORIC.test(label.text) ? -3 : 0,
  },
  {
    reason: null,
    points: ({ label, repeated, isKnown }) => (label.quoting && !repeated && !isKnown ? -3 : 0),
  },
  {
    reason: null,
    points: ({ label, repeated, isKnown, listed }) => (listed.has(label) && !repeated && !isKnown ? -4 : 0),
  },
  // "**Aoife Brennan:** (02:41)" and below it "Mr. O'Donoghue, yes or no: did you …"
  { reason: null, points: ({ label, doubled }) => (doubled.has(label) && !label.bold ? -4 : 0) },
];

/** Adds up the evidence for one candidate, in points, and tells what spoke for it, weightiest first. */
export function weigh(label: Label, evidence: Evidence): { weight: number; reasons: readonly TurnReason[] } {
  const { person } = label;
  const repeated = (evidence.counts.get(keyOf(label)) ?? 0) >= 2;
  const each: Case = { ...evidence, label, person, repeated, isKnown: evidence.known(person) };
  const votes = RULES.map(({ points, reason }) => ({ points: points(each), reason }));
  const speaking = votes.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  return {
    weight: votes.reduce((sum, { points }) => sum + points, 0),
    reasons: [...new Set(speaking.flatMap(({ reason }) => reason ?? []))],
  };
}

/** Whether one long dash, and nothing else, sets a label apart. */
export function isRuled({ mark, text }: Label): boolean {
  return (
    mark === "dash" &&
    /^[^–—]+\s[–—]$/u.test(text) &&
    !/^(?:Q|A|R|Question|Answer|Réponse)(?!\p{L})/iu.test(text)
  );
}

/** Bold print within a paragraph that is more than emphasis: it comes back, or says who is meant. */
function tellsMore({ label, person, repeated, isKnown, announced }: Case): boolean {
  const said = person.part ?? person.affiliation ?? person.role;
  return label.bold && (repeated || isKnown || said !== null || announced.has(label));
}

/** A bare name in a document of other labels that comes once, unannounced and unknown, and asks nothing. */
function isStray({ label, person, family, repeated, isKnown, announced }: Case): boolean {
  const bare = person.name !== null && !person.role && !person.title && !person.affiliation && !person.part;
  // Capitals among capitals, and initials ("Д.Петров"), are printed of people only.
  const personal = (family?.capitals && label.capitals) || /^\p{Lu}\./u.test(person.name ?? "");
  return (
    family !== null &&
    bare &&
    !personal &&
    !repeated &&
    !isKnown &&
    !announced.has(label) &&
    !label.selfNamed &&
    !label.asking
  );
}

/** Under what an attribution is counted: the same person's, office's or part's. */
export function keyOf({ person, text }: Label): string {
  if (person.part) return person.name ? folded(person.name) : person.part;
  return folded(person.name ?? person.role ?? person.affiliation ?? text);
}

/** "QUESTION:" says all; a lone letter needs company. */
function partPoints({ text, person }: Label): number {
  if (person.name ?? person.affiliation) return 3.5;
  return /^\p{L}[.:]?$/u.test(text) && !/^Q/u.test(text) ? 1 : 3;
}

function namePoints({ person, capitals }: Label): number {
  const words = person.name?.split(" ").length ?? 0;
  // "Д.Лесков:" is printed of speakers only.
  if (/^\p{Lu}\.\p{Lu}\p{L}+$/u.test(person.name ?? "")) return 2;
  if (words >= 2) return 1.5;
  return capitals || person.title ? 0.5 : 0;
}

function housePoints(
  { text, asking, mark }: Label,
  { affiliation, name, part }: PrintedPerson,
  houses: boolean,
): number {
  if (!affiliation) return 0;
  // "Yamazaki, Fuji TV: When will the talks resume?"
  if (name) return /[([]/u.test(text) || (asking && mark === "colon") ? 3 : 1.5;
  // "The Paper:" among newsrooms is one; elsewhere "The Result:" begins a sentence.
  if (/^the\s/iu.test(text) && !(houses && asking)) return 0;
  return part ? 0 : 2.5;
}

/** What neither bold print nor punctuation shows: "Q  Thank you" is printed so; a line of its own may be; a name in a sentence is none. */
function barePoints({ text, person, alone }: Label): number {
  if (alone) return -1.5;
  const letter = /^(?:Q\.?|QUESTION|JOURNALIST|FRAGE|Frage|Zusatzfrage)$/u.test(text);
  return person.part === "question" && letter ? 0 : -4;
}

/** Agreement with the family, and what it costs to break its habits. */
function familyPoints({ label, person, family, repeated, isKnown, inCapitals }: Case): number {
  const { bold, capitals, mark, headed, timed, text } = label;
  // "Lord Pell - Good afternoon." among "Question - …"; elsewhere "Tromsund - The ferry …" is a place.
  const bareDash =
    mark === "dash" && /\s-$/u.test(text) && person.part === null && person.affiliation === null;
  if (!family) return bareDash ? -8 : 0;
  const housed = person.affiliation !== null && /[([]/u.test(text);
  const partAsEver =
    person.part !== null && !["question", "answer", "audience"].some((part) => inCapitals.has(part));
  const excused = repeated || isKnown || housed || partAsEver || person.initials !== null;
  let points = family.headed !== headed ? 0 : headed ? 2.5 : 1;
  if (family.bold && !bold) points -= excused ? 1.5 : 3.5;
  if (family.capitals && !capitals) points -= excused ? 1 : 2.5;
  if (family.marked && mark === "none" && person.part !== "question") points -= 0.5;
  if (bareDash) points += family.dashed ? 2 : -8;
  // In captions every label is timed, and nothing else is.
  if (family.timed) points += timed ? 4 : -4;
  return points;
}
