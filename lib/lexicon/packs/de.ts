import type { LanguagePack } from "../language-pack.ts";
import type { TitleCue } from "../title-cue.ts";

/** German: Bundesregierung and its ministries. */
export const de: LanguagePack = {
  language: "de",
  inflects: false,
  header: {
    naming: ["mit"],
    parting: ["in", "im", "beim", "zum", "zur", "am", "nach", "vor"],
    events: ["pressekonferenz", "mitschrift", "statement", "interview", "rede"],
    and: ["und"],
    articles: ["der", "die", "das", "dem", "den", "des"],
  },
  honorifics: ["herr", "herrn", "frau", "dr.", "prof."],
  ranks: ["general", "oberst", "admiral", "generalleutnant", "generalmajor", "brigadegeneral", "major", "hauptmann", "oberstleutnant"],
  offices: [
    "vors.", "p", "bk'in", "bkin", "bpräs",  "vorsitzende", "vorsitzender", "sts", "sts'in", "srs", "srs'in", "bk", "bk'in", "bm", "bm'in", "bundeskanzler", "bundeskanzlerin", "staatssekretär",
    "staatssekretärin", "regierungssprecher", "regierungssprecherin", "sprecher", "sprecherin", "minister", "ministerin", "bundesminister", "bundesministerin",
    "außenminister", "außenministerin", "verteidigungsminister", "verteidigungsministerin", "präsident", "präsidentin", "generalsekretär",
    "generalsekretärin", "botschafter", "botschafterin", "premierminister", "premierministerin", "ministerpräsident", "ministerpräsidentin", "mp", "am", "vm", "bundespräsident", "bp", "leiter", "leiterin",
  ],
  modifiers: ["stellvertretende", "stellvertretender", "stv.", "parlamentarische", "parlamentarischer", "der", "die", "nato"],
  connectors: ["der", "des", "die", "das", "für", "und", "im", "in", "von", "vom", "zum", "zur", "beim"],
  portfolios: ["verteidigung", "auswärtigen", "inneren", "finanzen", "wirtschaft", "justiz"],
  press: ["korrespondent", "korrespondentin", "journalist", "journalistin", "reporter", "reporterin", "redakteur", "redakteurin"],
  houses: ["zeitung", "rundfunk", "fernsehen", "agentur", "nachrichtenagentur", "sender", "dpa", "ard", "zdf", "spiegel"],
  parts: {
    question: ["frage", "zusatzfrage", "zusatz", "zuruf", "nachfrage", "anschlussfrage", "zwischenfrage", "zwischenruf", "weitere frage", "journalist", "journalistin", "reporter", "reporterin", "fragesteller", "fragestellerin", "unbekannt", "unbekannter sprecher", "unbekannte sprecherin", "nicht identifizierter sprecher", "stimme", "frage an"],
    audience: ["publikum", "frage aus dem publikum", "aus dem publikum", "teilnehmer", "teilnehmerin", "student", "studentin"],
    answer: ["antwort"],
    moderator: ["moderator", "moderatorin", "moderation"],
    host: ["gastgeber", "gastgeberin", "interviewer", "interviewerin"],
    interpreter: ["dolmetscher", "dolmetscherin", "übersetzer", "übersetzerin", "übersetzung"],
    group: ["journalisten", "journalistinnen", "alle", "stimmen", "zurufe"],
    staff: [],
  },
  neverNames: ["er", "ihr", "sprecherinnen und sprecher", "sprecherinnen", "themen", "thema", "sprecher", "hinweis", "anmerkung", "erstens", "zweitens", "drittens", "ja", "nein", "und", "aber", "ich", "wir", "sie", "es", "das", "mitschrift", "wortlaut", "ort", "datum", "danke", "guten"],
  topics: [],
  floor: {
    greetings: ["ja", "guten", "tag", "morgen", "abend", "hallo", "grüß", "gott", "danke", "vielen", "dank", "schön", "schönen", "herr", "frau", "meine", "damen", "und", "herren", "nein", "also"],
    dear: ["lieber", "liebe", "sehr", "geehrter", "geehrte", "verehrter", "verehrte"],
    presents: ["ich bin", "mein name ist", "hier ist", "ich heiße"],
    belongs: ["von", "vom", "für", "aus"],
    leads: ["nächste frage", "die nächste frage", "erste frage", "die erste frage", "letzte frage", "die letzte frage", "wir beginnen mit", "frage von", "das wort hat"],
    people: ["dame", "herr", "kollege", "kollegin", "kollegen"],
    passes: ["bitte", "bitte schön", "sie haben das wort", "sie sind dran", "sie hatten", "sie wollten", "die leitung ist offen", "die letzte"],
    thens: ["dann", "und dann", "danach", "gefolgt von"],
    looks: ["bitte", "bitte schön", "da hinten", "dort hinten", "hinten", "vorne", "in der ersten reihe", "in der zweiten reihe", "links", "rechts", "am telefon", "ja", "zuerst"],
  },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "(regierungs)?pressekonferenz|mitschrift|im wortlaut|rede|videobotschaft|mit journalisten|ansprache|regierungserklärung|grußwort*|pressestatements?|pressebegegnung",
    matches: ["Pressekonferenz zum neuen Kai", "Rede zur Eröffnung des Hafens", "Pressestatement der Ministerin"],
    not: ["Redebedarf am Kai", "Pressemitteilung zum Kai"],
  },
  {
    feature: "other",
    words: "pressemitteilung|gemeinsame erklärung|lebenslauf|programm|häufige fragen|gastbeitrag",
    matches: ["Pressemitteilung: der Kai", "Lebenslauf der Ministerin"],
    not: ["Der Programmierer am Kai"],
  },
];
