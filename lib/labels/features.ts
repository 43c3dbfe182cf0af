import { NO_NAME, type ParsedName } from "../names/parsed-name.ts";
import { PLACES } from "../names/places.ts";
import { patternUnion } from "../text/pattern-union.ts";
import { folded } from "../text/words.ts";
import type { Candidate } from "./label.ts";
import { endsInStopAndDash, formOf, isRuled, type LabelForm } from "./label-form.ts";
import type { Feature } from "./weights.ts";

/** What the document as a whole tells of its candidates. */
export interface Evidence {
  /** How often each attribution is printed, by `keyOf`. */
  readonly counts: ReadonlyMap<string, number>;
  /** Attributions that are printed in capitals somewhere, by `keyOf`. */
  readonly inCapitals: ReadonlySet<string>;
  /** Attributions between two of which another one comes that comes back, too, by `keyOf`. */
  readonly alternating: ReadonlySet<string>;
  /** The page sets nearly everything in capitals: they tell nothing. */
  readonly inCapitalsAll: boolean;
  readonly known: (person: ParsedName) => boolean;
  /** Candidates whose name the words just before have called. */
  readonly announced: ReadonlySet<Candidate>;
  /** Candidates in a run of short entries: "VESSEL NAME: Grey Heron", "LAST PORT: Sundhavn". */
  readonly listed: ReadonlySet<Candidate>;
  /** Newsrooms have labels of their own here: "AFP:", "Shenzhen TV:". */
  readonly outlets: boolean;
  /** Candidates right under a label that has no words yet. */
  readonly doubled: ReadonlySet<Candidate>;
  /** Candidates whose words stand in the header, of which no words tell what they say. */
  readonly inHeader: ReadonlySet<Candidate>;
  /** Candidates whose line goes on with the sentence of the line before. */
  readonly broken: ReadonlySet<Candidate>;
  /** Candidates of a dialogue that somebody reads out. */
  readonly quoted: ReadonlySet<Candidate>;
  /** Blocks that are set in deeper than the labels. */
  readonly inset: ReadonlySet<number>;
  /** `null` before the page's form of labels is known. */
  readonly form: LabelForm | null;
}

/** What a feature looks at: a candidate, and whether it comes back or is known already. */
interface Case extends Evidence {
  readonly candidate: Candidate;
  /** Under what it is counted. */
  readonly key: string;
  readonly person: ParsedName;
  readonly repeated: boolean;
  readonly isKnown: boolean;
}

/** Returns the features of a candidate in its document: what speaks for a label, and against one. */
export function featuresOf(candidate: Candidate, evidence: Evidence): readonly Feature[] {
  // What no words tell is known by its form alone.
  const person = candidate.person.unread ? NO_NAME : candidate.person;
  const key = keyOf(candidate);
  const repeated = (evidence.counts.get(key) ?? 0) >= 2;
  const each: Case = {
    ...evidence,
    candidate,
    key,
    person,
    repeated,
    isKnown: evidence.known(candidate.person),
  };
  return ALL.filter((feature) => HOLDS[feature](each));
}

/** Returns under what an attribution is counted: the same person's, office's or part's. */
export function keyOf({ person, text }: Candidate): string {
  if (person.part) return person.name ? folded(person.name) : person.part;
  return folded(person.name ?? person.role ?? person.affiliation ?? text);
}

/** When each feature holds, each with the print that taught it. */
const HOLDS: Readonly<Record<Feature, (each: Case) => boolean>> = {
  // Of this form nearly all are labels on this page: what comes once is one, too.
  ofPageForm: ({ candidate, form, inCapitalsAll, repeated, isKnown }) =>
    form?.forms.has(formOf(candidate)) === true &&
    !isHyphened(candidate) &&
    !(inCapitalsAll && isBare(candidate)) &&
    !(candidate.headed && !repeated && !isKnown && mayBeTopic(candidate)),
  // The subtitle names "Jens Stoltenberg".
  known: ({ isKnown }) => isKnown,
  // "QUESTION:" says all; a lone letter needs company; "Question (Lorne Cooke, AP):" says more.
  part: ({ candidate, person }) => person.part !== null && !tellsAsker(person) && !isLoneLetter(candidate),
  partLetter: ({ candidate, person }) =>
    person.part !== null && !tellsAsker(person) && isLoneLetter(candidate),
  partOfSomebody: ({ person }) => person.part !== null && tellsAsker(person),
  // "PRIME MINISTER:", "NATO Spokesperson Oana Lungescu:"; "Madam President:" may be said to them
  office: ({ person }) => person.role !== null && person.name === null && person.title === null,
  officeAndName: ({ person }) => person.role !== null && person.name !== null,
  officeAddressed: ({ person }) => person.role !== null && person.name === null && person.title !== null,
  // "Д.Лесков:" is printed of speakers only.
  initialsAndSurname: ({ person }) => hasInitials(person),
  fullName: ({ person }) => !hasInitials(person) && wordsIn(person.name) >= 2,
  surname: ({ candidate, person }) =>
    !hasInitials(person) && wordsIn(person.name) === 1 && (candidate.capitals || person.title !== null),
  // "MR. CARNEY:", "General Marani:"
  titleAndName: ({ person }) => person.title !== null && person.name !== null,
  // "Sarah Kelly (Deutsche Welle):", "Yamazaki, Fuji TV: When will the talks resume?"
  nameAndOutlet: ({ candidate, person }) =>
    person.affiliation !== null && person.name !== null && tellsOutlet(candidate),
  // "Teri Schultz, DW:"
  nameCommaOutlet: ({ candidate, person }) =>
    person.affiliation !== null && person.name !== null && !tellsOutlet(candidate),
  // "Xinhua News Agency:" names an outlet only.
  outlet: ({ candidate, person, outlets }) =>
    person.affiliation !== null &&
    person.name === null &&
    person.part === null &&
    // "The Paper:" among newsrooms is one; elsewhere "The Result:" begins a sentence.
    !(/^the\s/iu.test(candidate.text) && !(outlets && candidate.asking)),
  // "Lauren Speranza (LS):"
  definesInitials: ({ person }) => person.initials !== null,
  // "The next question is … Marina Maksimovic from Deutsche Welle."
  announced: ({ candidate, announced }) => announced.has(candidate),
  // "Neeraj:" "Good evening. Neeraj from News18."
  selfNamed: ({ candidate }) => candidate.selfNamed,
  repeated: ({ repeated }) => repeated,
  // "Hollis: …", "Tarnow: …", "Hollis: …"
  alternating: ({ key, alternating }) => alternating.has(key),
  bold: ({ candidate }) => candidate.bold,
  capitals: ({ candidate, inCapitalsAll }) =>
    candidate.capitals && !inCapitalsAll && !/^q\b/iu.test(candidate.text),
  colon: ({ candidate }) => candidate.mark === "colon",
  stop: ({ candidate }) => candidate.mark === "stop",
  // "【Reporter】 Thank you."
  brackets: ({ candidate }) => candidate.mark === "brackets",
  stopAndDash: ({ candidate }) => endsInStopAndDash(candidate),
  // "Georgia — We keep our mission there" between labels that end in a colon
  ruledAmongOthers: ({ candidate, form }) => form !== null && !form.ruled && isRuled(candidate),
  // A topic is headed once; a heading that comes back, or that is known, heads a speaker's words.
  headedAgain: ({ candidate, repeated, isKnown }) => candidate.headed && (repeated || isKnown),
  // What neither bold print nor punctuation shows: a line of its own may be a label; a name in a sentence is none.
  bareLine: ({ candidate }) => isBare(candidate) && candidate.alone,
  // A print that breaks its lines has lines of anything.
  brokenLine: ({ candidate, broken, repeated, isKnown }) =>
    isBare(candidate) && candidate.alone && !repeated && !isKnown && broken.has(candidate),
  // Within a paragraph only bold print can be a label, and what never comes back is emphasis: "**First:**"
  emphasis: (each) => !each.candidate.leading && !tellsMore(each),
  ofHeadings: ({ candidate, form }) => form?.headed === true && candidate.headed,
  ofParagraphs: ({ candidate, form }) => form?.headed === false && !candidate.headed,
  notBold: (each) => isNotBold(each) && !isExcused(each),
  notBoldExcused: (each) => isNotBold(each) && isExcused(each),
  notCapitals: (each) => isNotCapitals(each) && !isExcused(each),
  notCapitalsExcused: (each) => isNotCapitals(each) && isExcused(each),
  notMarked: ({ candidate, person, form }) =>
    form?.marked === true && candidate.mark === "none" && person.part !== "question",
  // "Lord Pell - Good afternoon." among "Question - …"; elsewhere "Tromsund - The ferry …" is a place.
  hyphenAmongDashes: ({ candidate, form }) => form?.dashed === true && isHyphened(candidate),
  hyphen: ({ candidate, form }) => form?.dashed !== true && isHyphened(candidate),
  // In captions every label is timed, and nothing else is.
  timed: ({ candidate, form }) => form?.timed === true && candidate.timed,
  untimed: ({ candidate, form }) =>
    form?.timed === true && !candidate.timed && !form.forms.has(formOf(candidate)),
  // Speech begins with a capital: "So here is the point: we …" does not
  continuing: ({ candidate, person, repeated, isKnown }) =>
    candidate.continuing && !repeated && !isKnown && (person.part === null || RHETORIC.test(candidate.text)),
  // "**Western Balkans:** we keep our mission there": a name that nobody calls, that comes once and asks nothing
  stray: (each) => isStray(each),
  // "Question: why? …" between "QUESTION:"s is rhetoric.
  rhetoric: ({ candidate, key, inCapitals, form }) =>
    form !== null && !candidate.capitals && inCapitals.has(key) && RHETORIC.test(candidate.text),
  // "The President and I have been very clear: This war must end."
  sentence: ({ candidate }) => candidate.sentence,
  // "Note:", "Western Balkans:"; but "Kim Day:" whom the title names
  caption: ({ candidate, inHeader }) => candidate.caption && !inHeader.has(candidate),
  // What answers itself in the same breath, or is a quotation, is a speech's.
  quoting: ({ candidate, repeated, isKnown, form }) =>
    candidate.quoting && !repeated && !isKnown && form?.quoting !== true,
  // "I am reading from the transcript:" and below it "HOST: Why?" among labels in bold
  quoted: ({ candidate, quoted }) => quoted.has(candidate),
  // "(c) Presiding Officer: The chairman shall …" in a bill that the record prints
  inset: ({ candidate, inset }) => inset.has(candidate.block),
  // "Paid Parental Leave: 2,200 parents who benefit" among labels
  unended: ({ candidate, repeated, isKnown, person }) =>
    candidate.unended && !repeated && !isKnown && person.part === null && person.role === null,
  listed: ({ candidate, repeated, isKnown, listed }) => listed.has(candidate) && !repeated && !isKnown,
  // "**Aoife Brennan:** (02:41)" and below it "Mr. O'Donoghue, yes or no: did you …"
  doubled: ({ candidate, doubled }) => doubled.has(candidate) && !candidate.bold,
};

const ALL = Object.keys(HOLDS) as Feature[];

/** The words with which a speaker asks and answers himself. */
const RHETORIC = patternUnion([
  /^(?:question|answer|frage|antwort|réponse|pregunta|respuesta|domanda|risposta)\b/iu,
  /^(?:питання|запитання|відповідь|вопрос|ответ)/iu,
]);

/** "Lamps", "Lamps and Oil": a heading that says nothing of a person may be a topic's. */
function mayBeTopic({ person }: Candidate): boolean {
  const { name, role, title, part, affiliation, unread } = person;
  return affiliation === null && (unread || (!role && !title && !part && wordsIn(name) === 1));
}

function tellsAsker({ name, affiliation }: ParsedName): boolean {
  return (name ?? affiliation) !== null;
}

function isLoneLetter({ text }: Candidate): boolean {
  return /^\p{L}[.:]?$/u.test(text) && !/^Q/u.test(text);
}

function wordsIn(name: string | null): number {
  return name?.split(" ").length ?? 0;
}

function hasInitials({ name }: ParsedName): boolean {
  return /^\p{Lu}\.\p{Lu}\p{L}+$/u.test(name ?? "");
}

function tellsOutlet({ text, asking, mark }: Candidate): boolean {
  return /[([]/u.test(text) || (asking && mark === "colon");
}

function isBare({ mark, bold }: Candidate): boolean {
  return mark === "none" && !bold;
}

function isHyphened({ mark, text, person }: Candidate): boolean {
  return mark === "dash" && /\s-$/u.test(text) && person.part === null && person.affiliation === null;
}

function isNotBold({ candidate, form }: Case): boolean {
  return form?.bold === true && !candidate.bold;
}

function isNotCapitals({ candidate, form }: Case): boolean {
  return form?.capitals === true && !candidate.capitals;
}

/** Whether a candidate may break the form of the others: it says for itself who speaks. */
function isExcused({ candidate, person, repeated, isKnown, inCapitals }: Case): boolean {
  const partAsEver =
    person.part !== null && !["question", "answer", "audience"].some((part) => inCapitals.has(part));
  const housed = person.affiliation !== null && /[([]/u.test(candidate.text);
  return repeated || isKnown || housed || partAsEver || person.initials !== null;
}

/** Bold print within a paragraph that is more than emphasis: it comes back, or says who is meant. */
function tellsMore({ candidate, person, repeated, isKnown, announced }: Case): boolean {
  const said = person.part ?? person.affiliation ?? person.role;
  return candidate.bold && (repeated || isKnown || said !== null || announced.has(candidate));
}

/** A bare name in a document of other labels that comes once, unannounced and unknown, and asks nothing. */
function isStray({ candidate, person, form, repeated, isKnown, announced }: Case): boolean {
  const bare = person.name !== null && !person.role && !person.title && !person.affiliation && !person.part;
  // Capitals among capitals, and initials ("Д.Петров"), are printed of people only.
  const personal = (form?.capitals && candidate.capitals) || /^\p{Lu}\./u.test(person.name ?? "");
  return (
    form !== null &&
    // Once the page's form is known, a name in it is a label; a country may head what is said of it.
    (!form.forms.has(formOf(candidate)) || PLACES.has(folded(person.name ?? ""))) &&
    bare &&
    !personal &&
    !repeated &&
    !isKnown &&
    !announced.has(candidate) &&
    !candidate.selfNamed &&
    !candidate.asking
  );
}
