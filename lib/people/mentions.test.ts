import { describe, expect, it } from "vitest";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { NO_NAME, type ParsedName } from "../names/parsed-name.ts";
import { greetingWords, type Mentions, mentionsOf } from "./mentions.ts";
import { merged, NO_ONE } from "./person.ts";

const SECRETARY: Partial<ParsedName> = { name: "Hedda Lindqvist", role: "NATO Secretary General" };
const PREMIER: Partial<ParsedName> = { name: "Tomas Vaara", role: "Prime Minister of Ostmark" };
const ADMIRAL: Partial<ParsedName> = { name: "Rob Brandt", title: "Admiral" };

const mentioned = (
  speech: string,
  printed: Partial<ParsedName>,
  language = "en",
): readonly (keyof Mentions)[] => {
  const mentions = mentionsOf(
    speech,
    merged(NO_ONE, { ...NO_NAME, ...printed }, "subtitle"),
    lexiconFor(language),
  );
  return (["byName", "byOffice", "told", "presented"] as const).filter((each) => mentions[each]);
};

describe("mentionsOf", () => {
  it.each([
    ["Dear Tomas, welcome.", PREMIER],
    ["Tomas, it is good to see you.", PREMIER],
    ["Good morning, Tomas.", PREMIER],
    ["Thank you so much Tomas for having us.", PREMIER],
    ["Welcome Tomas to this house.", PREMIER],
    ["Hyvä Tomas, tervetuloa.", PREMIER],
    ["Secretary General Lindqvist, dear Hedda, thank you.", SECRETARY],
    ["Monsieur le Premier ministre, cher Tomas, soyez le bienvenu.", PREMIER],
    ["Excellencies! Ladies and gentlemen, dear Hedda: welcome.", SECRETARY],
  ])("“%s” greets by name", (speech, person) => {
    expect(mentioned(speech, person)).toContain("byName");
  });

  it.each([
    ["Prime Minister, welcome.", PREMIER, "en"],
    ["Thank you, Mr. Prime Minister, for your words.", PREMIER, "en"],
    ["Thank you Prime Minister for your words.", PREMIER, "en"],
    ["Good morning. Secretary General, we are glad.", SECRETARY, "en"],
    ["Admiral, the floor is yours.", ADMIRAL, "en"],
    ["Monsieur le Premier ministre, bienvenue.", { role: "Premier ministre d'Ostmark" }, "fr"],
    ["Herr Ministerpräsident, willkommen.", { role: "Ministerpräsidenten von Ostmark" }, "de"],
    ["Señor presidente, bienvenido.", { role: "presidente de Ostmark" }, "es"],
    ["Signora presidente, benvenuta.", { role: "presidente di Ostmark" }, "it"],
    ["Пане Президенте, вітаю.", { role: "Президента Остмарку" }, "uk"],
    ["Господин министр, добро пожаловать.", { role: "министром обороны Остмарка" }, "ru"],
  ] as const)("“%s” greets by office", (speech, person, language) => {
    expect(mentioned(speech, person, language)).toContain("byOffice");
  });

  it.each([
    ["It is good to have Prime Minister Vaara here.", PREMIER],
    ["My friend Tomas Vaara and I have met.", PREMIER],
    ["It is a pleasure to welcome the Prime Minister here today.", PREMIER],
    ["It is a pleasure to welcome the Prime Minister of Ostmark.", PREMIER],
    ["I am glad to welcome Tomas Vaara to this house.", PREMIER],
    ["We agreed with Ms Lindqvist on three things.", { ...SECRETARY, title: "Ms" }],
  ])("“%s” tells of somebody", (speech, person) => {
    expect(mentioned(speech, person)).toEqual(["told"]);
  });

  it.each([
    ["Good morning. I am Tomas Vaara, and I am late.", PREMIER],
    ["My name is Hedda Lindqvist.", SECRETARY],
    ["I, Tomas Vaara, open this quay.", PREMIER],
    ["Je suis Hedda Lindqvist, bonjour.", SECRETARY],
  ])("“%s” presents who speaks", (speech, person) => {
    expect(mentioned(speech, person)).toEqual(["presented"]);
  });

  it.each([
    ["Good morning. We met today.", PREMIER],
    ["Thank you, Anna Vaara, for this welcome.", PREMIER],
    ["Tomas Lund, welcome.", PREMIER],
    ["Sir Tomas, thank you.", PREMIER],
    ["Secretary General Sandberg was here.", SECRETARY],
    ["General, thank you.", SECRETARY],
    ["We met the Prime Minister of Norland.", PREMIER],
    ["As Secretary General I thank you.", SECRETARY],
    ["NATO, as an alliance, is strong.", SECRETARY],
    ["Ministers, colleagues, welcome.", PREMIER],
    ["", PREMIER],
  ])("“%s” mentions nobody of that name or office", (speech, person) => {
    expect(mentioned(speech, person)).toEqual([]);
  });
});

describe("greetingWords", () => {
  const long = `Dear Hedda, ${"we met and talked. ".repeat(60)}Prime Minister, the floor is yours.`;
  it("are the first, and where another follows the last", () => {
    expect(mentioned(greetingWords(long, false), SECRETARY)).toEqual(["byName"]);
    expect(mentioned(greetingWords(long, false), PREMIER)).toEqual([]);
    expect(mentioned(greetingWords(long, true), PREMIER)).toEqual(["byOffice"]);
  });
  it.each([true, false])("are all of a short speech, once", (isFollowed) => {
    expect(greetingWords("Dear Hedda,\nwelcome.", isFollowed).trim()).toBe("Dear Hedda,\nwelcome.");
    expect(greetingWords("", isFollowed).trim()).toBe("");
  });
});
