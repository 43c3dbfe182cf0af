import { foldName, foldOffice } from "../names/fold-capitals.ts";
import type { Lexicon } from "../names/lexicon.ts";
import { folded } from "../names/words.ts";
import type { Dialect } from "../segment/dialects/dialect.ts";
import type { SureLabel } from "../segment/family.ts";
import type { PrintedItem, PrintedTurn } from "../segment/printed-item.ts";
import type { Item, Turn, TurnReason } from "../transcript/item.ts";
import { countWords } from "../transcript/outline.ts";
import type { Source } from "../transcript/source.ts";
import type { Speaker, SpeakerId, SpeakerKind } from "../transcript/speaker.ts";
import { asks, type Behaviour, goesOnAsking, handsOver, linksOn } from "./behaviour.ts";
import { type Introduction, type IntroductionFacts, introductionOf } from "./introductions.ts";
import { crowdOf, kindOf } from "./kinds.ts";
import { type Cast, castOf, type Person } from "./person.ts";
import type { Roster } from "./roster.ts";

/** Everybody who speaks, and the items with their speakers. */
export interface Resolved {
  readonly speakers: readonly Speaker[];
  readonly items: readonly Item[];
}

/** Whom a turn belongs to: one of the cast, an anonymous asker of its own, or nobody known. */
type Voice = { readonly person: number } | { readonly asker: SureLabel; readonly introduced: Introduction | null } | "lost";

/** Gives every turn its speaker. Anonymous labels are many people; what nobody tells stays unidentified. */
export function resolvePeople(printed: readonly PrintedItem[], roster: Roster, source: Source, lexicon: Lexicon, dialect: Dialect): Resolved {
  const labels = printed.flatMap((item) => (item.type === "turn" && item.label ? [item.label] : []));
  const cast = withInterviewer(castOf(roster, labels), roster, labels);
  const crowd = crowdOf(source, labels);
  const voices = introduced(printed, voicesOf(printed, cast), cast, introductionFacts(printed, cast, lexicon, crowd === "journalist"));
  const behaviours = behavioursOf(printed, voices);
  const kinds = cast.people.map((person, at) => at === cast.interviewer ? "moderator" : kindOf(person, behaviours.get(at), { people: cast.people, behaviours, interview: /\b(?:interview|entretien|in conversation|intervista|entrevista)\b|інтерв|интервью/iu.test(`${source.title} ${source.subtitle ?? ""}`), first: firstSpeaker(voices), askers: labels.some(({ person }) => person.part === "question" || person.part === "audience") || cast.people.some(({ affiliations }) => affiliations.length > 0), lexicon, dialect }));
  return numbered(printed, voices, (voice) => speakerOf(voice, cast, kinds, crowd, dialect));
}

/** Where one interviewer is named by the title, `QUESTION:` and `HOST:` are that person. */
function withInterviewer(cast: Cast, roster: Roster, labels: readonly SureLabel[]): Cast {
  const spoken = new Set(labels.map((label) => cast.whom(label)));
  const silent = cast.people.flatMap((person, at) => (!spoken.has(at) && person.header.includes("title") && person.roles.length === 0 && person.titles.length === 0 ? [at] : []));
  const [only, other] = silent;
  const principal = cast.people.some((person, at) => spoken.has(at) && person.header.length > 0) || labels.some(({ person }) => person.role !== null);
  if (only === undefined || other !== undefined || !principal || !roster.some(({ from, name, affiliation }) => from === "title" && name !== null && affiliation !== null)) {
    const hosts = silent.length === 1 && only !== undefined && labels.some(({ person }) => person.part === "host");
    if (!hosts) return cast;
  }
  return { people: cast.people, interviewer: only ?? null, whom: (label) => (isInterviewersPart(label) ? (only ?? null) : cast.whom(label)) };
}

function isInterviewersPart({ person }: SureLabel): boolean {
  return person.name === null && person.affiliation === null && (person.part === "question" || person.part === "host");
}

function voicesOf(printed: readonly PrintedItem[], cast: Cast): (Voice | null)[] {
  let last: Voice = "lost";
  const opener = openerOf(cast, printed);
  return printed.map((item) => {
    if (item.type !== "turn") return null;
    last = voiceOf(item, cast, opener, last);
    return last;
  });
}

function voiceOf({ label, unlabelled }: PrintedTurn, cast: Cast, opener: number | null, last: Voice): Voice {
  if (label) {
    const person = cast.whom(label);
    if (person === null && label.person.part === "answer" && opener !== null) return { person: opener };
    return person === null ? { asker: label, introduced: null } : { person };
  }
  if (unlabelled === "resumes") return last;
  if (unlabelled === "lost" || opener === null) return "lost";
  return { person: opener };
}

/** A turn this short may do nothing but call the next one. */
const CALL_WORDS = 4;

/** Names the askers whom the words before or their own words introduce. */
function introduced(printed: readonly PrintedItem[], voices: readonly (Voice | null)[], cast: Cast, facts: IntroductionFacts): (Voice | null)[] {
  let before: { readonly text: string; readonly voice: Voice } | null = null;
  let last: (Introduction & { readonly caller: Voice | null }) | null = null;
  return voices.map((voice, at) => {
    const item = printed[at];
    if (item?.type !== "turn" || voice === null) return voice;
    const caller: { readonly text: string; readonly voice: Voice } | null = before;
    before = { text: item.text, voice };
    if (voice === "lost" || !("asker" in voice)) return voice;
    const calls = caller !== null && (!isAsker(caller.voice) || countWords(caller.text) <= CALL_WORDS);
    const found = introductionOf(calls ? caller.text : "", item.text, calls ? withoutOwn(facts, caller.voice, cast) : facts);
    if (found) last = { ...found, caller: caller?.voice ?? null };
    else if (!caller || !last || isAsker(caller.voice)) last = null;
    else if (!(last.by === "called-by-moderator" && keepsFloor(last.caller, caller.voice) && linksOn(item.text)) && !goesOnAsking(caller.text, last.name, item.text)) last = null;
    return { ...voice, introduced: last };
  });
}

/** Where one calls and another answers, the floor is the called asker's until the next call. */
function keepsFloor(caller: Voice | null, replier: Voice): boolean {
  if (caller === null || caller === "lost" || replier === "lost") return false;
  return "person" in caller && "person" in replier && caller.person !== replier.person;
}

function isAsker(voice: Voice): boolean {
  return voice !== "lost" && "asker" in voice;
}

/** Josh Earnest may call another Josh. */
function withoutOwn(facts: IntroductionFacts, voice: Voice, cast: Cast): IntroductionFacts {
  if (voice === "lost" || !("person" in voice)) return facts;
  const own = new Set(cast.people[voice.person]?.names.flatMap((name) => name.split(/[\s.]+/u).map(folded)));
  return { ...facts, taken: new Set([...facts.taken].filter((word) => !own.has(word))) };
}

function introductionFacts(printed: readonly PrintedItem[], cast: Cast, lexicon: Lexicon, press: boolean): IntroductionFacts {
  const text = printed.map((item) => ("text" in item ? item.text : "")).join("\n");
  const spoken = new Set(printed.flatMap((item) => (item.type === "turn" && item.label ? [cast.whom(item.label)] : [])));
  const taken = cast.people.filter((_, at) => spoken.has(at)).flatMap(({ names }) => names.flatMap((name) => name.split(/[\s.]+/u)));
  return {
    lexicon,
    press,
    taken: new Set(taken.filter((word) => word.length > 1).map(folded)),
    common: new Set((text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]+/gu) ?? []).map(folded)),
    proper: new Set((text.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}'’-]+/gu) ?? []).map(folded)),
    places: new Set([...text.matchAll(/\b(?:in|throughout|across) (\p{Lu}[\p{L}-]+)/gu)].map(([, place]) => folded(place ?? ""))),
  };
}

/** Who speaks where nobody is printed: the first whom subtitle, byline or title names; one who has no label of his own before all. */
function openerOf(cast: Cast, printed: readonly PrintedItem[]): number | null {
  const labelled = new Set(printed.flatMap((item) => (item.type === "turn" && item.label ? [cast.whom(item.label)] : [])));
  const named = cast.people.flatMap((person, at) => (person.header.length ? [at] : []));
  const places = ["subtitle", "credits", "front", "title"] as const;
  for (const place of places) {
    const here = named.filter((at) => cast.people[at]?.header.includes(place));
    const found = here.find((at) => labelled.has(at)) ?? here[0];
    if (found !== undefined) return found;
  }
  return null;
}

function firstSpeaker(voices: readonly (Voice | null)[]): number | null {
  const first = voices.find((voice) => voice !== null);
  return first && typeof first === "object" && "person" in first ? first.person : null;
}

function behavioursOf(printed: readonly PrintedItem[], voices: readonly (Voice | null)[]): ReadonlyMap<number, Behaviour> {
  const all = new Map<number, Behaviour>();
  let before: Voice | null = null;
  printed.forEach((item, at) => {
    const voice = voices[at] ?? null;
    if (item.type !== "turn" || voice === null) return;
    if (voice !== "lost" && "person" in voice) {
      const sum = all.get(voice.person) ?? { turns: 0, words: 0, asking: 0, handing: 0, answering: 0 };
      const afterAsker = before !== null && before !== "lost" && "asker" in before;
      all.set(voice.person, {
        turns: sum.turns + 1,
        words: sum.words + countWords(item.text),
        asking: sum.asking + (asks(item.text) ? 1 : 0),
        handing: sum.handing + (handsOver(item.text) ? 1 : 0),
        answering: sum.answering + (afterAsker ? 1 : 0),
      });
    }
    before = voice;
  });
  return all;
}

function speakerOf(voice: Voice, cast: Cast, kinds: readonly SpeakerKind[], crowd: "journalist" | "audience", dialect: Dialect): Omit<Speaker, "id"> {
  if (voice === "lost") return { name: null, role: null, outlet: null, kind: "unidentified" };
  if ("asker" in voice) return askerOf(voice.asker, voice.introduced, crowd);
  const person = cast.people[voice.person];
  const kind = kinds[voice.person] ?? "unidentified";
  if (!person) return { name: null, role: null, outlet: null, kind };
  return { name: nameOf(person), ...standingOf(person, kind, dialect), kind };
}

function askerOf({ person }: SureLabel, introduced: Introduction | null, crowd: "journalist" | "audience"): Omit<Speaker, "id"> {
  const kind = person.part === "audience" ? "audience" : person.affiliation ? "journalist" : crowd;
  const outlet = person.affiliation ?? introduced?.outlet ?? null;
  return { name: introduced?.name ?? null, role: null, outlet: outlet && unquoted(outlet), kind };
}

/** The fullest form printed; of two as full the one that is not in capitals. */
function nameOf({ names, labelNames }: Person): string | null {
  // A header may print another case: only what has the label's very words is a nominative for sure.
  const wordsOf = (name: string) => folded(name).split(/[\s.]+/u).filter((word) => word.length > 1);
  const inflects = labelNames.length > 0 && names.some((name) => /\p{Script=Cyrillic}/u.test(name));
  const forms = inflects ? names.filter((name) => labelNames.every((label) => wordsOf(label).every((word) => wordsOf(name).includes(word)) || wordsOf(name).every((word) => wordsOf(label).includes(word)))) : names;
  const score = (name: string) => name.split(/\s+/u).length * 100 + name.length + (name === name.toUpperCase() ? -40 : 0);
  const best = [...forms].sort((a, b) => score(b) - score(a))[0];
  return best === undefined ? null : foldName(best);
}

/** Office and outlet: the longest printed of each; a house after a principal's name is his office. */
function standingOf({ roles, labelRoles, affiliations, parts, names, key }: Person, kind: SpeakerKind, dialect: Dialect): Pick<Speaker, "role" | "outlet"> {
  const longest = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length)[0] ?? null;
  const house = longest(affiliations);
  const houseIsRole = house !== null && (dialect.bracketIs === "role" || kind === "principal");
  const part = names.length === 0 && roles.length === 0 && parts.length > 0 ? key : null;
  const inflects = roles.some((role) => /\p{Script=Cyrillic}/u.test(role));
  const role = longest(inflects && labelRoles.length ? labelRoles : roles) ?? (houseIsRole ? house : null) ?? part;
  return { role: role === null ? null : foldOffice(capitalised(role)), outlet: houseIsRole || house === null ? null : unquoted(house) };
}

function capitalised(text: string): string {
  return text;
}

/** «Суспільне» without its quotation marks. */
function unquoted(text: string): string {
  return foldOffice(text.replace(/^[«"“„']+|[»"”“']+$/gu, "").trim());
}

/** Numbers the speakers in the order of their first turns and writes the items. */
function numbered(printed: readonly PrintedItem[], voices: readonly (Voice | null)[], describe: (voice: Voice) => Omit<Speaker, "id">): Resolved {
  const speakers: Speaker[] = [];
  const ids = new Map<number, SpeakerId>();
  const next = (voice: Voice): SpeakerId => {
    const id = `s${speakers.length + 1}` as SpeakerId;
    speakers.push({ id, ...describe(voice) });
    return id;
  };
  let last: { voice: Voice; id: SpeakerId } | null = null;
  const items = printed.map((item, at): Item => {
    const voice = voices[at];
    if (item.type !== "turn" || !voice) return item as Item;
    const known = voice !== "lost" && "person" in voice ? ids.get(voice.person) : undefined;
    const id: SpeakerId = known ?? (last !== null && item.unlabelled === "resumes" ? last.id : next(voice));
    if (voice !== "lost" && "person" in voice) ids.set(voice.person, id);
    last = { voice, id };
    return turnOf(item, id, voice);
  });
  return { speakers, items };
}

function turnOf({ label, passages, text, unlabelled }: PrintedTurn, speaker: SpeakerId, voice: Voice): Turn {
  const evidence = voice !== "lost" && "asker" in voice && voice.introduced ? [voice.introduced.by] : [];
  const why: readonly TurnReason[] = label ? [...label.reasons, ...evidence] : REASONS[unlabelled ?? "lost"];
  return {
    type: "turn",
    speaker,
    label: label ? label.text : null,
    text,
    labelPassages: label ? [{ block: label.block, start: label.start, end: label.end }] : [],
    passages,
    ...((unlabelled === "opening" || unlabelled === "answer") && { inferred: true as const }),
    ...(unlabelled === "resumes" && { resumes: true as const }),
    confidence: label ? label.confidence : CONFIDENCE[unlabelled ?? "lost"],
    reasons: why,
  };
}

/** How sure an unlabelled turn can be, and why it begins. */
const CONFIDENCE = { opening: 0.7, answer: 0.6, resumes: 0.9, lost: 0 } as const;
const REASONS = { opening: ["subtitle"], answer: ["title"], resumes: ["resumes"], lost: ["after-gap"] } as const satisfies Record<string, readonly TurnReason[]>;
