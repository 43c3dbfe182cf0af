import fc from "fast-check";

/** An event as it truly was: what a reading has to find. */
export interface Event {
  readonly title: string;
  readonly subtitle: string;
  readonly style: Style;
  readonly pieces: readonly Piece[];
}

/** One thing in the order of the event. */
export type Piece =
  | {
      readonly type: "turn";
      readonly person: Person;
      readonly label: string;
      readonly paragraphs: readonly string[];
    }
  | { readonly type: "note"; readonly text: string }
  | { readonly type: "heading"; readonly text: string };

/** Somebody who speaks. */
export interface Person {
  /** `null` for one who asks without being named: each of their turns is somebody else's. */
  readonly name: string | null;
  /** Office, or outlet of a journalist. */
  readonly standing: string;
}

/** How the publisher prints labels. */
export interface Style {
  readonly bold: boolean;
  readonly capitals: boolean;
  /** What a person's labels look like, first and later. */
  readonly long: "name (role)" | "role name" | "name, role";
  readonly short: "name" | "surname" | "as at first";
  /** The mark after a label, with the space that the publisher puts before it. */
  readonly mark: ":" | " :" | "\u00a0:" | "：";
  readonly anonymous: "QUESTION" | "Q" | "Question";
}

/** Documents in the forms that publishers print, one consistent style each, with the truth beside them. */
export function events(): fc.Arbitrary<Event> {
  return fc
    .record({
      style: fc.record<Style>({
        bold: fc.boolean(),
        capitals: fc.boolean(),
        long: fc.constantFrom("name (role)", "role name", "name, role"),
        short: fc.constantFrom("name", "surname", "as at first"),
        mark: fc.constantFrom(":", ":", ":", " :", "\u00a0:", "："),
        anonymous: fc.constantFrom("QUESTION", "Q", "Question"),
      }),
      names: fc.tuple(shuffled(GIVEN), shuffled(SURNAMES)),
      offices: shuffled(OFFICES),
      outlets: shuffled(OUTLETS),
      principals: fc.integer({ min: 1, max: 2 }),
      rounds: fc.array(round(), { minLength: 1, maxLength: 6 }),
      openings: fc.array(saying(), { minLength: 3, maxLength: 3 }),
      moderated: fc.boolean(),
      noted: fc.boolean(),
      headed: fc.boolean(),
    })
    .map(({ style, names, offices, outlets, principals, rounds, openings, moderated, noted, headed }) => {
      const [given, surnames] = names;
      const name = (at: number) => `${given[at]} ${surnames[at]}`;
      const cast = [0, 1].slice(0, principals).map((at) => ({ name: name(at), standing: offices[at] ?? "" }));
      const moderator: Person = { name: name(2), standing: "NATO Spokesperson" };
      const journalists = [3, 4, 5].map((at) => ({ name: name(at), standing: outlets[at] ?? "" }));
      const labelOf = labeller(style);
      const turn = (person: Person, paragraphs: readonly string[]): Piece => ({
        type: "turn",
        person,
        label: labelOf(person),
        paragraphs,
      });
      const pieces: Piece[] = [];
      if (noted) pieces.push({ type: "note", text: "(As delivered)" });
      if (moderated) pieces.push(turn(moderator, ["Good morning, and welcome to this house."]));
      cast.forEach((person, at) => {
        pieces.push(turn(person, openings[at] ?? []));
      });
      if (headed) pieces.push({ type: "heading", text: "Questions and answers" });
      for (const { asker, answerer, asked, answered, laughter } of rounds) {
        const person = journalists[asker] ?? { name: null, standing: "" };
        pieces.push(turn(person, [asked]));
        pieces.push(turn(cast[answerer % cast.length] ?? moderator, answered));
        if (laughter) pieces.push({ type: "note", text: "(Laughter.)" });
      }
      if (moderated) pieces.push(turn(moderator, ["Thank you all, this is all that we have time for."]));
      const subtitle = `with ${cast.map(({ name, standing }) => `${standing} ${name}`).join(" and ")}`;
      return { title: "Joint press conference", subtitle, style, pieces };
    });
}

/** A label for each turn: long at a person's first, short later. */
function labeller({ capitals, long, short, mark, anonymous }: Style): (person: Person) => string {
  const met = new Set<string>();
  return ({ name, standing }) => {
    if (name === null) return anonymous + mark;
    const first = !met.has(name);
    met.add(name);
    const printed = capitals ? name.toUpperCase() : name;
    const isHouse = OUTLETS.includes(standing);
    if (!first && short === "name") return printed + mark;
    if (!first && short === "surname" && !isHouse) return printed.split(" ").slice(1).join(" ") + mark;
    if (isHouse || long === "name (role)") return `${printed} (${standing})${mark}`;
    return long === "role name" ? `${standing} ${printed}${mark}` : `${printed}, ${standing}${mark}`;
  };
}

interface Round {
  /** 0 to 2: a journalist by name; 3 and more: nobody says who. */
  readonly asker: number;
  readonly answerer: number;
  readonly asked: string;
  readonly answered: readonly string[];
  readonly laughter: boolean;
}

function round(): fc.Arbitrary<Round> {
  return fc.record({
    asker: fc.nat(5),
    answerer: fc.nat(1),
    asked: fc.constantFrom(...QUESTIONS),
    answered: saying(),
    laughter: fc.nat(5).map((number) => number === 0),
  });
}

/** One to three paragraphs of one to four sentences. */
function saying(): fc.Arbitrary<readonly string[]> {
  const sentence = fc.constantFrom(...SENTENCES);
  const paragraph = fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((sentences) => sentences.join(" "));
  return fc.array(paragraph, { minLength: 1, maxLength: 3 });
}

function shuffled(words: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.shuffledSubarray([...words], { minLength: words.length });
}

const GIVEN: readonly string[] = ["Ines", "Tobias", "Zoë", "Jean-Luc", "Řehoř", "Dana", "Øyvind", "Marta"];
const SURNAMES: readonly string[] = [
  "Kortela",
  "de Vries",
  "O’Dowd",
  "Brandvik",
  "von Alten",
  "McAllen",
  "Șerban",
  "Weir-Holm",
  "Lemming",
];
const OFFICES: readonly string[] = [
  "NATO Secretary General",
  "Prime Minister of Varland",
  "Minister of Defence of Lindmark",
  "President of the Republic of Tarvia",
];
const OUTLETS: readonly string[] = [
  "Fjord Radio",
  "Harbour Times",
  "Baltic Wire",
  "Der Bote",
  "Tarvia TV",
  "Island News Agency",
];

const SENTENCES = [
  "The ferry sails again on Monday.",
  "We have agreed on three things, and all of them cost money.",
  "Let me be clear: nobody is left behind.",
  "It took us eleven weeks, 40 people and one very patient cook.",
  "First, the winter road is open; second, it stays open.",
  "I said it in March, and I say it again: the quay belongs to all of us.",
  "Is that enough? It is not.",
  "The answer is simple…",
  "“We are not alone” was the sentence that I heard most often.",
  "At 10:30 the first lorry crossed the bridge.",
  "Article 5: one for all.",
  "My question to those who doubt it: what would you do?",
];

const QUESTIONS = [
  "When will the second ferry be built, and who is going to pay for it?",
  "I have two questions. First, who decides? And second, why so late?",
  "You said last year: never again. What has changed since then?",
  "Is the road safe?",
  "Could you tell us what the three countries have agreed on, and by when we are going to see it?",
];
