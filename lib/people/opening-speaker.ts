import type { Roster, RosterEntry } from "../header/roster.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { surnamesOf } from "../names/match-names.ts";
import type { PrintedItem } from "../segment/printed-item.ts";
import { patternUnion } from "../text/pattern-union.ts";
import { bare, collapse, folded } from "../text/words.ts";
import type { TurnReason } from "../transcript/item.ts";
import type { Source } from "../transcript/source.ts";
import type { Attribution } from "./attributions.ts";
import { type Cast, resolvedIn } from "./cast.ts";
import { foremost, PLACES, PLACES_IN_ORDER } from "./header-places.ts";
import { greetingWords, type Mentions, mentionsOf } from "./mentions.ts";
import { holdsOffice, merged, NO_ONE, onlyOne, type Person } from "./person.ts";

/** Who speaks before the first label, and why. */
export interface OpeningSpeaker {
  readonly attribution: Attribution;
  readonly reasons: readonly TurnReason[];
}

/** One whom the header names, and what the opening shows of them. */
interface Candidate {
  readonly at: number;
  readonly person: Person;
  readonly mentions: Mentions;
  /** "with X": a guest, or one of several. */
  readonly guest: boolean;
  /** The first label after the opening is theirs: nobody follows themselves. */
  readonly follows: boolean;
  readonly labelled: boolean;
}

/** Finds who speaks before the first label: whom the header names, and the first words do not greet. */
export function openingSpeaker(
  printed: readonly PrintedItem[],
  cast: Cast,
  roster: Roster,
  source: Source,
  lexicon: Lexicon,
): OpeningSpeaker {
  const opening = printed.find((item) => item.type === "turn");
  const next = nextSpeaker(printed, cast);
  const speech = opening?.type === "turn" && opening.unlabelled === "opening" ? opening.text : "";
  const words = greetingWords(speech, next !== null);
  const candidates = candidatesOf(words, next, printed, cast, source, lexicon);
  const presented = candidates.find(({ mentions }) => mentions.presented);
  if (presented) return chosen(presented, ["self-introduction"]);
  const office = candidates.every(({ guest }) => guest) ? authorsOffice(roster, source) : null;
  if (office && !mentionsOf(words, merged(NO_ONE, office, null), lexicon).byOffice)
    return holding(office, next, cast);
  return ungreeted(candidates);
}

/** Whoever holds the author's office, unless the first label after the opening is theirs. */
function holding(office: RosterEntry, next: number | null, cast: Cast): OpeningSpeaker {
  const attribution = holderOf(office, cast);
  const follows = attribution.kind === "person" && attribution.person === next;
  return follows ? UNNAMED : { attribution, reasons: [PLACES[office.from]] };
}

/** Whom the header names first, where the opening mentions none of them; else the only one whom it does not greet. */
function ungreeted(candidates: readonly Candidate[]): OpeningSpeaker {
  const open = candidates.filter((each) => !isAnother(each, candidates.length > 1));
  const [only, ...others] = open;
  if (!only) return UNNAMED;
  if (open.length === candidates.length) return chosen(foremost(open) ?? only, []);
  return others.length > 0 || !isOfHeader(only) ? UNNAMED : chosen(only, ["other-greeted"]);
}

/** Whether somebody is left by more than a front line that looks like a name. */
function isOfHeader({ person }: Candidate): boolean {
  return person.roles.length > 0 || person.header.some((place) => place !== "front");
}

const UNNAMED: OpeningSpeaker = { attribution: { kind: "lost" }, reasons: ["unnamed"] };

function chosen({ at, person }: Candidate, reasons: readonly TurnReason[]): OpeningSpeaker {
  return {
    attribution: { kind: "person", person: at },
    reasons: [...reasons, ...new Set(person.header.map((place) => PLACES[place]))],
  };
}

/** Whether the opening shows that somebody else speaks it. A guest, and one of several, is told of by who speaks. */
function isAnother({ person, mentions, guest, follows }: Candidate, several: boolean): boolean {
  const { byName, byOffice, told } = mentions;
  const listens =
    byName || (byOffice && (guest || several || !person.roles.some((role) => PRESIDING.test(role))));
  return listens || follows || ((guest || several) && told);
}

/** "Mr. President, excellencies": a president who speaks to an assembly addresses the president of it. */
const PRESIDING = /president|président|präsident|chair|speaker|президент|голов|председател/iu;

/** Everybody whom the header names, with what the opening shows of them. A place that looks like a name is nobody. */
function candidatesOf(
  words: string,
  next: number | null,
  printed: readonly PrintedItem[],
  cast: Cast,
  source: Source,
  lexicon: Lexicon,
): readonly Candidate[] {
  const speakers = resolvedIn(printed, cast);
  return cast.people.flatMap((person, at) => {
    const leads = [source.title, source.subtitle ?? "", ...source.credits].flatMap(
      (line) => leadOf(line, person) ?? [],
    );
    const labelled = speakers.has(at);
    // "Las Vegas, Nevada" among the front lines looks like a name, too.
    const isSomebody =
      person.roles.length + person.titles.length > 0 || labelled || leads.some(({ near }) => near);
    if (!person.header.length || !isSomebody) return [];
    const mentions = mentionsOf(words, person, lexicon);
    const guest = leads.length > 0 && leads.every(({ word }) => WITH.has(word));
    return [{ at, person, mentions, guest, follows: next === at, labelled }];
  });
}

/** Whom the first label denotes, if it follows the opening and no heading parts them; `null` otherwise. */
function nextSpeaker(printed: readonly PrintedItem[], cast: Cast): number | null {
  const start = printed.findIndex((item) => item.type === "turn");
  const next = printed.findIndex(
    (item, at) => at > start && (item.type === "heading" || (item.type === "turn" && item.label)),
  );
  const turn = printed[next];
  return turn?.type === "turn" && turn.label ? cast.whom(turn.label) : null;
}

/** Small words before the name of a guest … */
const WITH = new Set(
  "with between avec mit zwischen con tra e entre с со между з із зі між med mellem mellan met tussen".split(
    " ",
  ),
);
/** … and of whoever speaks. */
const BY = new Set("by from par durch por da od door af".split(" "));

/** A small word that leads up to a name in a line of the header; `near` where hardly a word stands between. */
interface Lead {
  readonly word: string;
  readonly near: boolean;
}

/** "Interview with Ms Ana Vega": a form of address may stand before the name. */
const NEAR = 2;

/** What leads up to a person's name in a line; an empty word where nothing does, `null` where they are not named. */
function leadOf(line: string, { names }: Person): Lead | null {
  const words = wordsOf(line);
  const own = new Set(names.flatMap((name) => [...wordsOf(name).map(bare), ...surnamesOf(name)]));
  const named = words.findIndex((word) => own.has(bare(word)));
  if (named < 0) return null;
  const at = words.slice(0, named).findLastIndex((word) => WITH.has(folded(word)) || BY.has(folded(word)));
  return { word: folded(words[at] ?? ""), near: at >= 0 && named - at <= NEAR };
}

function wordsOf(line: string): readonly string[] {
  return line.split(/[^\p{L}\p{M}'’.-]+/u).filter(Boolean);
}

/** "by the Secretary General", "Discours du Secrétaire général": whom subtitle, byline or title name as the author, by office alone. */
function authorsOffice(roster: Roster, { title, subtitle, credits }: Source): RosterEntry | null {
  const lines = { title: [title], subtitle: [subtitle ?? ""], credits, front: [] };
  const found = PLACES_IN_ORDER.flatMap((place) => roster.filter(({ from }) => from === place)).find(
    ({ name, role, from }) =>
      name === null && role !== null && lines[from].some((line) => isAuthors(role, collapse(line))),
  );
  return found ?? null;
}

/** Whether a line begins with an office, or names it after "by", or as whose speech it is. */
function isAuthors(role: string, line: string): boolean {
  const at = folded(line).indexOf(folded(role));
  return at >= 0 && AUTHORS.test(line.slice(0, at)) && !SEVERAL.test(role);
}

/** "Remarks of", "Discours du". */
const SPEECH_OF = patternUnion(
  [
    /speech|remarks|statement|address/iu,
    /discours|déclarations?|allocution|propos/iu,
    /rede|ansprache|erklärung/iu,
    /discurso|declaraci\p{L}+|palabras/iu,
    /discorso|dichiarazion\p{L}+|intervento/iu,
  ],
  "iu",
  String.raw`\b…\s+(?:of|de|du|des|del|della|dell['’]|von|vom)\s?`,
);
/** What leads up to the office of whoever speaks: nothing, "by the", "Discours du". */
const AUTHORS = patternUnion(
  [/^/iu, /(?:^|\s)(?:by|par|von|durch|por|da)\s/iu, SPEECH_OF],
  "iu",
  String.raw`…(?:(?:the|le|la|l['’]|el|il|der|die|dem|den)\s?)?$`,
);

/** "with Senior State Department Officials": several hold it, whoever is named. */
const SEVERAL =
  /(?:officials|ministers|leaders|secretaries|presidents|ambassadors|spokespersons|members|office)(?!\p{L})/iu;

/** The one whom labels print with an office, else somebody known by it alone. */
function holderOf({ role }: RosterEntry, { people }: Cast): Attribution {
  const holder = role === null ? null : onlyOne(people, (person) => holdsOffice(person, role));
  return holder === null ? { kind: "office", role: role ?? "" } : { kind: "person", person: holder };
}
