import fc from "fast-check";
import { TONGUES, type Tongue } from "./tongues.ts";

/** An event as it truly was: what a reading has to find. */
export interface Event {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly style: Style;
  readonly pieces: readonly Piece[];
}

/** One thing in the order of the event. */
export type Piece = Spoken | { readonly type: "note" | "heading"; readonly text: string };

/** A turn as it is printed. */
export interface Spoken {
  readonly type: "turn";
  readonly person: Person;
  /** `null` where nobody is printed: the subtitle tells who opens. */
  readonly label: string | null;
  readonly paragraphs: readonly string[];
}

/** Somebody who speaks. */
export interface Person {
  /** `null` for one who asks without being named: each of their turns is somebody else's. */
  readonly name: string | null;
  /** Office, or outlet of a journalist. */
  readonly standing: string;
  readonly isPress: boolean;
}

/** How the publisher prints labels. */
export interface Style {
  readonly bold: boolean;
  readonly capitals: boolean;
  /** What a person's labels look like, first and later. */
  readonly long: "name (role)" | "role name" | "name, role";
  readonly short: "name" | "surname" | "titled" | "as at first";
  /** The mark after a label, with the space that the publisher puts before it. */
  readonly mark: ":" | " :" | "\u00a0:" | "：";
  /** The label stands in a paragraph of its own. */
  readonly alone: boolean;
  /** Paragraphs are only parted by `<br><br>` in the page. */
  readonly breaks: boolean;
}

const SHORT = ["name", "surname", "as at first"] as const;

/** What happens, before it is known who says it. */
interface Draft {
  readonly tongue: Tongue;
  readonly style: Style;
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly offices: readonly string[];
  readonly outlets: readonly string[];
  readonly anonymous: string;
  readonly principals: number;
  readonly openings: readonly (readonly string[])[];
  readonly rounds: readonly Round[];
  readonly moderated: boolean;
  /** The one who opens has no label. */
  readonly unlabelled: boolean;
  readonly noted: boolean;
  readonly headed: boolean;
}

/** A question and its answer. */
interface Round {
  /** 0 to 2: a journalist by name; 3 and more: nobody says who. */
  readonly asker: number;
  readonly answerer: number;
  readonly asked: string;
  readonly answered: readonly string[];
  readonly laughter: boolean;
}

/** Documents in the forms that publishers print, in one consistent style each, with the truth beside them. */
export function events(): fc.Arbitrary<Event> {
  return fc
    .constantFrom(...TONGUES)
    .chain(drafts)
    .map(eventOf);
}

function drafts(tongue: Tongue): fc.Arbitrary<Draft> {
  return fc.record<Draft>({
    tongue: fc.constant(tongue),
    style: fc.record<Style>({
      bold: fc.boolean(),
      capitals: fc.boolean(),
      long: fc.constantFrom("name (role)", "role name", "name, role"),
      short: fc.constantFrom(...SHORT, ...(tongue.titles.length ? (["titled"] as const) : [])),
      mark: fc.constantFrom(":", ":", ":", " :", "\u00a0:", "："),
      alone: fc.nat(4).map((number) => number === 0),
      breaks: fc.nat(4).map((number) => number === 0),
    }),
    given: shuffled(tongue.given),
    surnames: shuffled(tongue.surnames),
    offices: shuffled(tongue.offices),
    outlets: shuffled(tongue.outlets),
    anonymous: fc.constantFrom(...tongue.anonymous),
    principals: fc.integer({ min: 1, max: 2 }),
    openings: fc.tuple(saying(tongue), saying(tongue)),
    rounds: fc.array(rounds(tongue), { minLength: 2, maxLength: 6 }),
    moderated: fc.boolean(),
    unlabelled: fc.nat(4).map((number) => number === 0),
    noted: fc.boolean(),
    headed: fc.boolean(),
  });
}

function rounds(tongue: Tongue): fc.Arbitrary<Round> {
  return fc.record({
    asker: fc.nat(5),
    answerer: fc.nat(1),
    asked: fc.constantFrom(...tongue.questions),
    answered: saying(tongue),
    laughter: fc.nat(5).map((number) => number === 0),
  });
}

/** One to three paragraphs of one to four sentences. */
function saying({ sentences }: Tongue): fc.Arbitrary<readonly string[]> {
  const paragraph = fc
    .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
    .map((some) => some.join(" "));
  return fc.array(paragraph, { minLength: 1, maxLength: 3 });
}

function shuffled(words: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.shuffledSubarray([...words], { minLength: words.length });
}

function eventOf(draft: Draft): Event {
  const { tongue, style, openings, rounds: asked, moderated, unlabelled, noted, headed } = draft;
  const people = castOf(draft);
  const labelOf = labeller(draft);
  const turn = (person: Person, paragraphs: readonly string[]): Spoken => ({
    type: "turn",
    person,
    label: labelOf(person),
    paragraphs,
  });
  const pieces: Piece[] = [];
  if (noted) pieces.push({ type: "note", text: "(As delivered)" });
  if (moderated) pieces.push(turn(people.moderator, [tongue.welcome]));
  for (const [at, person] of people.principals.entries()) {
    if (unlabelled && !moderated && people.principals.length === 1)
      pieces.push({
        type: "turn",
        person,
        label: null,
        paragraphs: [tongue.welcome, ...(openings[at] ?? [])],
      });
    else pieces.push(turn(person, openings[at] ?? []));
  }
  if (headed) pieces.push({ type: "heading", text: tongue.heading });
  for (const round of asked) {
    pieces.push(turn(people.press[round.asker] ?? people.stranger, [round.asked]));
    pieces.push(
      turn(people.principals[round.answerer % people.principals.length] ?? people.moderator, round.answered),
    );
    if (round.laughter) pieces.push({ type: "note", text: tongue.laughter });
  }
  if (moderated) pieces.push(turn(people.moderator, [tongue.close]));
  const named = people.principals.map(({ name, standing }) => `${standing} ${name}`);
  return {
    language: tongue.language,
    title: tongue.title,
    subtitle: `${tongue.by} ${named.join(` ${tongue.and} `)}`,
    style,
    pieces,
  };
}

function castOf({ tongue, given, surnames, offices, outlets, principals }: Draft) {
  const name = (at: number) => `${given[at]} ${surnames[at]}`;
  const person = (at: number, standing: string, isPress = false): Person => ({
    name: name(at),
    standing,
    isPress,
  });
  return {
    principals: [0, 1].slice(0, principals).map((at) => person(at, offices[at] ?? "")),
    moderator: person(2, tongue.spokesperson),
    press: [3, 4, 5].map((at) => person(at, outlets[at - 3] ?? "", true)),
    stranger: { name: null, standing: "", isPress: true },
  };
}

/** Gives a label for each turn: long at a person's first, short later. */
function labeller(draft: Draft): (person: Person) => string {
  const { anonymous, style } = draft;
  const { capitals, long, short, mark } = style;
  const met = new Set<string>();
  return ({ name, standing, isPress }) => {
    if (name === null) return anonymous + mark;
    const first = !met.has(name);
    met.add(name);
    const printed = capitals ? name.toUpperCase() : name;
    if (!first && short === "name") return printed + mark;
    const surname = printed.split(" ").slice(1).join(" ");
    if (!first && short === "surname" && !isPress) return surname + mark;
    if (!first && short === "titled" && !isPress) return `${titleOf(name, draft)} ${surname}${mark}`;
    if (isPress || long === "name (role)") return `${printed} (${standing})${mark}`;
    return long === "role name" ? `${standing} ${printed}${mark}` : `${printed}, ${standing}${mark}`;
  };
}

/** Half the given names are of women; in capitals the title is in capitals too. */
function titleOf(name: string, { tongue, style }: Draft): string {
  const at = tongue.given.indexOf(name.split(" ")[0] ?? "");
  const title = tongue.titles[at % tongue.titles.length] ?? "";
  return style.capitals ? title.toUpperCase() : title;
}
