/** What one language's words do in a printed name or label. All in lower case; a phrase is written with single spaces. */
export interface LanguagePack {
  /** BCP 47 tag. */
  readonly language: string;
  /** Of which kinds it has no words, and why: of one kind ("parts.staff"), or of all that belong together ("floor"). */
  readonly lacks?: Readonly<Record<string, string>>;
  /** Names and offices take cases, and an office needs no small words to be tied to its place: "Prezydent Lindmarku Konrad Lisiecki". */
  readonly inflects: boolean;
  /** The words around people in titles, subtitles and bylines. */
  readonly header: HeaderWords;
  /** Polite forms before a name; part of no name and no role: "Mr.", "Dr.". */
  readonly honorifics: readonly string[];
  /** Military and police ranks; part of no name, and alone no role: "Admiral". */
  readonly ranks: readonly string[];
  /** Words at the head of an office: "Minister", "Spokesperson". */
  readonly offices: readonly string[];
  /** Words before an office's head that belong to it: "Deputy", "Prime". */
  readonly modifiers: readonly string[];
  /** Small words that tie an office together: "of", "for the". */
  readonly connectors: readonly string[];
  /** What ministries and offices are for: "Defence", "Foreign Affairs". Never part of a name. */
  readonly portfolios: readonly string[];
  /** Offices whose holders run the floor where somebody else is the guest: "Spokesperson", "Press Secretary". */
  readonly floorOffices: readonly string[];
  /** Offices of the press: who holds one asks, and the rest of the line is the outlet. */
  readonly press: readonly string[];
  /** Words that show a news organisation: "Agency", "TV". */
  readonly outlets: readonly string[];
  /** Labels that name a part, not a person, and how they are to be understood. */
  readonly parts: Readonly<Record<PartKind, readonly string[]>>;
  /** Words that look like names at the start of a paragraph and never speak: "Note", "Topics". */
  readonly neverNames: readonly string[];
  /** Nouns that end no name ("Climate Change:", "Fjord House") and may well stand in an office ("Council President"). */
  readonly topics: readonly string[];
  /** With what words the floor is given and taken. */
  readonly floor: FloorWords;
}

/** What stands around those whom a title, a subtitle or a byline names. */
export interface HeaderWords {
  /** Small words after which somebody is named: "with", "by". */
  readonly naming: readonly string[];
  /** Small words that end a person and name nobody: "at", "following". */
  readonly parting: readonly string[];
  /** Names of events: in a title they stand beside people without a small word between. */
  readonly events: readonly string[];
  /** Words of the press behind an event, which belong to it and to nobody: "prensa". */
  readonly press: readonly string[];
  /** What ties two people: "and". */
  readonly and: readonly string[];
  /** Articles, and small words with one, before an office: "the", "de la". */
  readonly articles: readonly string[];
}

/** Words and phrases with which a moderator calls somebody and an asker names herself. All in lower case, apostrophes straight. */
export interface FloorWords {
  /** Words of which courtesies are made that stand before a name: "Good", "morning". */
  readonly greetings: readonly string[];
  /** Words of respect and affection right before the name or the office of whoever is addressed: "dear". */
  readonly dear: readonly string[];
  /** What presents oneself: "my name is". */
  readonly presents: readonly string[];
  /** What ties a person to an outlet: "from". */
  readonly belongs: readonly string[];
  /** What leads up to one who is called: "prochaine question". */
  readonly leads: readonly string[];
  /** How a moderator means one of the press without a name: "the lady". */
  readonly people: readonly string[];
  /** What follows the name of one who is called: "you had your hand up". */
  readonly passes: readonly string[];
  /** What stands between the first and the next of those called: "and then". */
  readonly thens: readonly string[];
  /** What is said to find the one called, and calls nobody: "there he is", "at the back". */
  readonly looks: readonly string[];
  /** What stops somebody who wants to speak: "hold on". Whoever is named with it is not called. */
  readonly stops: readonly string[];
  /** Words that begin short sentences which answer, exclaim or greet, and call nobody: "exactly", "prego". */
  readonly exclamations: readonly string[];
}

/**
 * What a nameless label stands for. `question` and `audience`: many people, one a turn; `answer`: whoever answers;
 * the others: one person each in a document.
 */
export type PartKind =
  | "question"
  | "audience"
  | "answer"
  | "moderator"
  | "host"
  | "interpreter"
  | "group"
  | "staff";
