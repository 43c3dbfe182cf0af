import { describe, expect, it } from "vitest";
import { LANGUAGES, packsFor } from "../lib/lexicon/lexicon.ts";
import { readBlocks } from "../lib/read.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { blocksOf } from "./make/blocks.ts";
import { makeSource } from "./make/source.ts";
import { spokenIn } from "./spoken.ts";
import { uncovered } from "./uncovered.ts";

/** A press conference in one language: who is printed, as whom a reader knows them, and what they say. */
interface Event {
  readonly title: string;
  readonly subtitle: string | null;
  readonly turns: readonly (readonly [label: string, words: string])[];
  /** Whom the header bears out, by the labels that print the name in full. */
  readonly borneOut: Readonly<Record<string, string>>;
  /** `number, name or kind` of each turn where the language has a pack. */
  readonly read?: readonly string[];
}

const EVENTS: Readonly<Record<string, Event>> = {
  sv: {
    title: "Pressträff med statsminister Ylva Brandström och hamnminister Torkel Äng",
    subtitle: null,
    turns: [
      ["Moderator", "God dag och välkomna till pressträffen. Vi börjar med statsministern."],
      [
        "Statsminister Ylva Brandström",
        "Tack ska ni ha. Regeringen har i dag beslutat att bygga en ny vågbrytare i Tångviken.",
      ],
      ["Hamnminister Torkel Äng", "Arbetet börjar i maj, och kajen hålls öppen hela sommaren."],
      ["Moderator", "Då tar vi frågor. Först ut är Fjordradion."],
      ["Fråga", "Vem ska betala vågbrytaren?"],
      ["Statsminister Ylva Brandström", "Staten betalar två tredjedelar: resten står kommunen för."],
      ["Fråga", "Och vad händer med färjan?"],
      ["Hamnminister Torkel Äng", "Färjan går som vanligt. Det lovar jag."],
    ],
    borneOut: {
      "Statsminister Ylva Brandström": "Ylva Brandström",
      "Hamnminister Torkel Äng": "Torkel Äng",
    },
  },
  el: {
    title: "Συνέντευξη Τύπου του Πρωθυπουργού Λεωνίδα Καραβά",
    subtitle: "με την Υπουργό Λιμένων Θάλεια Βρανά",
    turns: [
      ["Συντονιστής", "Καλημέρα σας και καλώς ήρθατε. Ο λόγος στον κύριο Πρωθυπουργό."],
      [
        "Πρωθυπουργός Λεωνίδας Καραβάς",
        "Ευχαριστώ πολύ. Η κυβέρνηση αποφάσισε σήμερα να επισκευάσει τον παλιό φάρο.",
      ],
      ["Υπουργός Λιμένων Θάλεια Βρανά", "Οι εργασίες αρχίζουν τον Μάιο και τελειώνουν πριν από τον χειμώνα."],
      ["Συντονιστής", "Περνάμε στις ερωτήσεις σας."],
      ["Δημοσιογράφος", "Ποιος θα πληρώσει τον φάρο;"],
      ["Πρωθυπουργός Λεωνίδας Καραβάς", "Το κράτος πληρώνει τα μισά: τα υπόλοιπα τα δίνει ο δήμος."],
      ["Δημοσιογράφος", "Και το πορθμείο;"],
      ["Υπουργός Λιμένων Θάλεια Βρανά", "Το πορθμείο μένει εκεί που είναι."],
    ],
    borneOut: {
      "Πρωθυπουργός Λεωνίδας Καραβάς": "Λεωνίδας Καραβάς",
      "Υπουργός Λιμένων Θάλεια Βρανά": "Θάλεια Βρανά",
    },
  },
  hu: {
    title: "Sajtótájékoztató Halmos Ágnes miniszterelnökkel",
    subtitle: "és Réti Bálint államtitkárral",
    turns: [
      ["Moderátor", "Jó napot kívánok, üdvözlöm önöket. Miniszterelnök asszonyé a szó."],
      [
        "Halmos Ágnes miniszterelnök",
        "Köszönöm szépen. A kormány ma úgy döntött, hogy megépíti az új mólót.",
      ],
      ["Réti Bálint államtitkár", "A munka májusban kezdődik, és a rakpart egész nyáron nyitva marad."],
      ["Moderátor", "Most a kérdések következnek."],
      ["Kérdés", "Ki fizeti a mólót?"],
      ["Halmos Ágnes miniszterelnök", "Az állam fizeti a kétharmadát: a többit a város adja."],
      ["Kérdés", "És mi lesz a komppal?"],
      ["Réti Bálint államtitkár", "A komp ugyanúgy jár, mint eddig."],
    ],
    borneOut: {
      "Halmos Ágnes miniszterelnök": "Halmos Ágnes",
      "Réti Bálint államtitkár": "Réti Bálint",
    },
  },
  pt: {
    title: "Conferência de imprensa do Primeiro-Ministro Duarte Salgueiro",
    subtitle: "com a Ministra dos Portos Inês Barroca",
    turns: [
      ["Moderadora", "Boa tarde a todos. Tem a palavra o Primeiro-Ministro."],
      [
        "Primeiro-Ministro Duarte Salgueiro",
        "Muito obrigado. O Governo decidiu hoje reparar o farol da Ponta Velha.",
      ],
      ["Ministra dos Portos Inês Barroca", "As obras começam em maio e acabam antes do inverno."],
      ["Moderadora", "Passamos às perguntas. Primeiro, a Rádio Maré."],
      ["Jornalista", "Quem paga o farol?"],
      ["Primeiro-Ministro Duarte Salgueiro", "O Estado paga dois terços: o resto paga o município."],
      ["Jornalista", "E a barca?"],
      ["Ministra dos Portos Inês Barroca", "A barca fica onde está."],
    ],
    borneOut: {
      "Primeiro-Ministro Duarte Salgueiro": "Duarte Salgueiro",
      "Ministra dos Portos Inês Barroca": "Inês Barroca",
    },
    read: [
      "1 moderator",
      "2 Duarte Salgueiro",
      "3 Inês Barroca",
      "1 moderator",
      "4 journalist",
      "2 Duarte Salgueiro",
      "5 journalist",
      "3 Inês Barroca",
    ],
  },
  pl: {
    title: "Konferencja prasowa Premiera Macieja Trzebińskiego",
    subtitle: "z udziałem Minister Portów Hanny Kluczewskiej",
    turns: [
      ["Moderator", "Dzień dobry państwu. Oddaję głos panu premierowi."],
      ["Premier Maciej Trzebiński", "Dziękuję bardzo. Rząd postanowił dziś wyremontować starą latarnię."],
      ["Minister Portów Hanna Kluczewska", "Prace zaczną się w maju i skończą przed zimą."],
      ["Moderator", "Przechodzimy do pytań."],
      ["Dziennikarka", "Kto zapłaci za latarnię?"],
      ["Premier Maciej Trzebiński", "Państwo zapłaci dwie trzecie: resztę pokryje gmina."],
      ["Dziennikarka", "A co z promem?"],
      ["Minister Portów Hanna Kluczewska", "Prom zostaje tam, gdzie jest."],
    ],
    borneOut: {
      "Premier Maciej Trzebiński": "Maciej Trzebiński",
      "Minister Portów Hanna Kluczewska": "Hanna Kluczewska",
    },
    read: [
      "1 moderator",
      "2 Maciej Trzebiński",
      "3 Hanna Kluczewska",
      "1 moderator",
      "4 journalist",
      "2 Maciej Trzebiński",
      "5 journalist",
      "3 Hanna Kluczewska",
    ],
  },
  fr: {
    title: "Conférence de presse du Premier ministre Aurélien Vasseur",
    subtitle: "avec la Ministre des Ports Solène Kermadec",
    turns: [
      ["Modérateur", "Bonjour à tous. La parole est au Premier ministre."],
      [
        "Premier ministre Aurélien Vasseur",
        "Merci. Le gouvernement a décidé aujourd’hui de réparer le vieux phare.",
      ],
      ["Ministre des Ports Solène Kermadec", "Les travaux commencent en mai et finissent avant l’hiver."],
      ["Modérateur", "Nous passons aux questions."],
      ["Journaliste", "Qui paiera le phare ?"],
      ["Premier ministre Aurélien Vasseur", "L’État paie les deux tiers : la commune paie le reste."],
      ["Journaliste", "Et le bac ?"],
      ["Ministre des Ports Solène Kermadec", "Le bac reste où il est."],
    ],
    borneOut: {
      "Premier ministre Aurélien Vasseur": "Aurélien Vasseur",
      "Ministre des Ports Solène Kermadec": "Solène Kermadec",
    },
    read: [
      "1 moderator",
      "2 Aurélien Vasseur",
      "3 Solène Kermadec",
      "1 moderator",
      "4 journalist",
      "2 Aurélien Vasseur",
      "5 journalist",
      "3 Solène Kermadec",
    ],
  },
  es: {
    title: "Rueda de prensa del Primer Ministro Leandro Orduña",
    subtitle: "con la Ministra de Puertos Jimena Salazar",
    turns: [
      ["Moderadora", "Buenas tardes a todos. Tiene la palabra el Primer Ministro."],
      [
        "Primer Ministro Leandro Orduña",
        "Muchas gracias. El Gobierno ha decidido hoy reparar el viejo faro.",
      ],
      ["Ministra de Puertos Jimena Salazar", "Las obras empiezan en mayo y acaban antes del invierno."],
      ["Moderadora", "Pasamos a las preguntas."],
      ["Periodista", "¿Quién paga el faro?"],
      ["Primer Ministro Leandro Orduña", "El Estado paga dos tercios: el resto lo paga el municipio."],
      ["Periodista", "¿Y la barca?"],
      ["Ministra de Puertos Jimena Salazar", "La barca se queda donde está."],
    ],
    borneOut: {
      "Primer Ministro Leandro Orduña": "Leandro Orduña",
      "Ministra de Puertos Jimena Salazar": "Jimena Salazar",
    },
    read: [
      "1 moderator",
      "2 Leandro Orduña",
      "3 Jimena Salazar",
      "1 moderator",
      "4 journalist",
      "2 Leandro Orduña",
      "5 journalist",
      "3 Jimena Salazar",
    ],
  },
};

/** In how many ways the labels of an event may be set. */
const DRESSES: Readonly<Record<string, (label: string, words: string) => readonly string[]>> = {
  "plain with a colon": (label, words) => [`${label}: ${words}`],
  "in bold with a colon": (label, words) => [`**${label}:** ${words}`],
  "in bold, on lines of their own": (label, words) => [`**${label}**`, words],
};

/** All packs but English are left out: nothing is known of the language then. */
const WITHOUT_PACKS = {
  cues: new Set(LANGUAGES.map(({ language }) => language).filter((language) => language !== "en")),
  features: new Set<string>(),
};

const CASES = Object.entries(EVENTS).flatMap(([language, event]) =>
  Object.entries(DRESSES).map(([dress, print]) => [language, dress, event, print] as const),
);

describe.each(CASES)("a press conference in %s without a pack, labels %s", (language, _, event, print) => {
  const blocks = blocksOf(...event.turns.flatMap(([label, words]) => [...print(label, words)]));
  const source = makeSource({ title: event.title, subtitle: event.subtitle, language });
  const transcript = readBlocks(source, blocks, undefined, WITHOUT_PACKS);
  const spoken = spokenIn(transcript);

  it("has no pack", () => {
    expect(packsFor(language, WITHOUT_PACKS)).toEqual([]);
  });

  it("gives each label its own words", () => {
    expect(spoken.map(({ label, text }) => [label?.replace(/:$/u, ""), text])).toEqual(event.turns);
    expect(uncovered(blocks, transcript)).toEqual([]);
  });

  it("names whom the header bears out, and nobody else", () => {
    expect(spoken.map(({ label, who }) => [label?.replace(/:$/u, ""), who])).toEqual(
      event.turns.map(([label]) => [label, event.borneOut[label] ?? "unidentified"]),
    );
  });

  it("puts one speaker behind each label", () => {
    const numbers = new Map(event.turns.map(([label], at) => [label, spoken[at]?.speaker]));
    expect(spoken.map(({ speaker }) => speaker)).toEqual(event.turns.map(([label]) => numbers.get(label)));
    expect(new Set(numbers.values()).size).toBe(numbers.size);
  });

  it("knows nobody’s part, and is not sure", () => {
    const parts = transcript.speakers.filter(({ name }) => name === null).map(({ kind }) => kind);
    expect(parts).toEqual(["unidentified", "unidentified"]);
    expect(transcript.speakers.map(({ kind }) => kind)).not.toContain("moderator");
    for (const confidence of confidences(transcript)) expect(confidence).toBeLessThanOrEqual(0.6);
  });
});

describe.each(
  CASES.flatMap(([language, dress, event, print]) =>
    event.read ? [[language, dress, event, print, event.read] as const] : [],
  ),
)("a press conference in %s with its pack, labels %s", (language, _, event, print, read) => {
  it("reads right", () => {
    const blocks = blocksOf(...event.turns.flatMap(([label, words]) => [...print(label, words)]));
    const source = makeSource({ title: event.title, subtitle: event.subtitle, language });
    const transcript = readBlocks(source, blocks);
    const spoken = spokenIn(transcript);
    expect(spoken.map(({ speaker, who }) => `${speaker} ${who}`)).toEqual(read);
    expect(spoken.map(({ label, text }) => [label?.replace(/:$/u, ""), text])).toEqual(event.turns);
    for (const confidence of confidences(transcript)) expect(confidence).toBeGreaterThan(0.6);
  });
});

describe.each(Object.entries(DRESSES).slice(0, 2))("without a pack, labels %s", (_, print) => {
  const lines: readonly (readonly [label: string | null, words: string])[] = [
    ["Moderator", "God dag och välkomna."],
    ["Statsminister Ylva Brandström", "Regeringen har i dag beslutat att bygga en ny vågbrytare."],
    [null, "Låt mig vara tydlig: ingen båt lämnas utanför."],
    [null, "Det blev som kommunen ville: tre bryggor."],
    [null, "Klockan 10:30 gick den första färjan."],
    ["Kommunalråd Ylva Ek", "Det är bra."],
    ["Fråga", "Vem betalar?"],
    ["Statsministern", "Staten."],
    ["Fråga", "När då?"],
    ["Statsminister Ylva Brandström", "I maj."],
  ];
  const blocks = blocksOf(...lines.flatMap(([label, words]) => (label ? print(label, words) : [words])));
  const source = makeSource({ title: "Pressträff med statsminister Ylva Brandström", language: "sv" });
  const spoken = spokenIn(readBlocks(source, blocks));

  it("a sentence with a colon stays in the mouth of who says it", () => {
    expect(spoken.map(({ label }) => label?.replace(/:$/u, ""))).toEqual(
      lines.flatMap(([label]) => label ?? []),
    );
    expect(spoken[1]?.text).toBe(
      lines
        .slice(1, 5)
        .map(([, words]) => words)
        .join("\n"),
    );
  });

  it("a name that the title does not bear out is no name, and a short label is nobody else’s", () => {
    const speakers = new Map(spoken.map(({ label, who, speaker }) => [label, [speaker, who]]));
    expect([...speakers.values()]).toEqual([
      [1, "unidentified"],
      [2, "Ylva Brandström"],
      [3, "unidentified"],
      [4, "unidentified"],
      [5, "unidentified"],
    ]);
  });
});

it("a notice of short entries in a language without a pack has no speakers", () => {
  const lines = ["Kontakt: Torkel Äng", "Telefon: 0123", "Adress: Kajen 1", "Öppet: alla dagar"];
  const blocks = blocksOf(
    "Regeringen har beslutat att bygga en ny vågbrytare. Arbetet börjar i maj.",
    ...lines,
    "Kajen hålls öppen hela sommaren, och färjan går som vanligt.",
  );
  const { verdict, items } = readBlocks(
    makeSource({ title: "Ny vågbrytare i Tångviken", language: "sv" }),
    blocks,
  );
  expect(verdict.kind).toBe("other");
  expect(items.flatMap((item) => (item.type === "turn" ? (item.label ?? []) : []))).toEqual([]);
});

function confidences({ items }: Transcript): readonly number[] {
  return items.flatMap((item) => (item.type === "turn" ? item.confidence : []));
}
