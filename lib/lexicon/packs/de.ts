import type { LanguagePack } from "../language-pack.ts";
import type { PublisherWords } from "../publisher-words.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

/** German: Bundesregierung and its ministries. */
export const de: LanguagePack = {
  language: "de",
  lacks: {
    "header.press": 'The event is one word: "Pressekonferenz".',
    "parts.staff": "the records name nobody of the staff",
  },
  inflects: false,
  header: {
    naming: ["mit"],
    parting: ["in", "im", "beim", "zum", "zur", "am", "nach", "vor"],
    events: ["pressekonferenz", "mitschrift", "statement", "interview", "rede"],
    press: [],
    and: ["und"],
    articles: ["der", "die", "das", "dem", "den", "des"],
  },
  honorifics: ["herr", "herrn", "frau", "dr.", "prof."],
  ranks: ["general", "oberst", "admiral", "generalleutnant", "generalmajor", "brigadegeneral", "major", "hauptmann", "oberstleutnant"],
  offices: [
    "bundesministers", "ministers", "bundespräsidenten", "präsidenten", "bundeskanzlers", "regierungssprechers", "sprechers", "staatssekretärs", "außenministers", "verteidigungsministers", "ministerpräsidenten", "botschafters", "generalsekretärs", "bundeskanzlern", "kanzler", "kanzlerin", "kanzlers", "vors.", "p", "bk'in", "bkin", "bpräs",  "vorsitzende", "vorsitzender", "sts", "sts'in", "srs", "srs'in", "bk", "bk'in", "bm", "bm'in", "bundeskanzler", "bundeskanzlerin", "staatssekretär",
    "staatssekretärin", "regierungssprecher", "regierungssprecherin", "sprecher", "sprecherin", "minister", "ministerin", "bundesminister", "bundesministerin",
    "außenminister", "außenministerin", "verteidigungsminister", "verteidigungsministerin", "präsident", "präsidentin", "generalsekretär",
    "generalsekretärin", "botschafter", "botschafterin", "premierminister", "premierministerin", "ministerpräsident", "ministerpräsidentin", "mp", "am", "vm", "bundespräsident", "bp", "leiter", "leiterin",
  ],
  modifiers: ["stellvertretende", "stellvertretender", "stv.", "parlamentarische", "parlamentarischer", "der", "die", "nato"],
  connectors: ["der", "des", "die", "das", "für", "und", "im", "in", "von", "vom", "zum", "zur", "beim"],
  portfolios: ["verteidigung", "auswärtigen", "inneren", "finanzen", "wirtschaft", "justiz"],
  floorOffices: ["sprecher", "sprecherin", "regierungssprecher", "regierungssprecherin", "pressesprecher", "pressesprecherin", "vors.", "vors", "vorsitzender", "vorsitzende", "moderator", "moderatorin"],
  press: ["korrespondent", "korrespondentin", "journalist", "journalistin", "reporter", "reporterin", "redakteur", "redakteurin"],
  outlets: ["zeitung", "rundfunk", "fernsehen", "agentur", "nachrichtenagentur", "sender", "dpa", "ard", "zdf", "spiegel", "zeitschrift", "magazin"],
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
  topics: ["rat", "strategie", "politik", "gipfel", "bündnis", "zusammenarbeit", "herausforderungen", "bedrohungen", "sicherheit", "krise", "unterstützung", "abkommen", "haushalt", "wirtschaft", "einsatz", "sanktionen", "vertrag", "ministerium", "botschaft", "klimawandel"],
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
    stops: ["moment", "augenblick", "warten sie", "lassen sie mich ausreden", "ich komme auf sie zurück"],
    exclamations: ["lieber", "liebe", "vielen", "dank", "danke", "herzlichen", "guten", "tag", "bitte", "letzte", "nächste", "erste", "frage", "wiederholen"],
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

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "kanzler*|bundeskanzler*|sprecher*|regierungssprecher*|staatssekretär*|botschafter*";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular:
    "ich|mich|mir|mein(?:e[mnrs]?)?",
  plural:
    "wir|uns|unser*",
  addresses:
    "danke|(?:vielen|herzlichen|besten) dank|guten (?:morgen|tag|abend)|meine (?:sehr (?:geehrten|verehrten) )?damen|sehr geehrte[rn]?|liebe (?:kolleg*|freund*|gäste|studier*)|exzellenzen|herr präsident|frau präsidentin",
  narration: {
    officials:
      "(?:NATO-)?Generalsekretär(?:in)?|(?:Bundes)?[Pp]räsident(?:in)?|(?:Bundes)?[Kk]anzler(?:in)?|(?:\\p{L}+)?[Mm]inister(?:in)?|Botschafter(?:in)?|(?:Regierungs)?[Ss]precher(?:in)?|Admiral|(?:Herr|Frau) \\p{Lu}\\p{L}+",
    verbs:
      "hat|haben|hatte|ist|sind|war|wird|werden|traf|trifft|sprach|spricht|empfing|empfängt|reist|besucht|ernennt|übernimmt|\\p{Ll}{3,}te",
  },
  personal: {
    first: "ich wir mich mein meine",
    present: "uns unser unsere unseren danke ihnen",
  },
  said: ["Guten Morgen zusammen.", "Ich glaube, unser Kai ist fertig."],
  told: ["Die Ministerin hat den Kai besucht und den Vertrag unterschrieben."],
};

/** What publishers print before and after an event's words. */
export const publisher: PublisherWords = {
  cues: [
    {
      feature: "caption",
      form: /^(?:(?:presse)?kontakte?|pressestelle|ansprechpartner(?:in)?|telefon|rückfragen)\s*(?::|$)/iu,
      matches: ["Pressekontakt: Hafenamt", "Rückfragen: Telefon 555 0101"],
    },
    {
      feature: "caption",
      form: /^(?:anmerkung(?:en)?(?: der redaktion)?|hinweis)\s*(?::|$)/iu,
      matches: ["Anmerkung der Redaktion: der Kai"],
    },
    {
      feature: "further",
      form: /^(?:siehe auch|lesen sie auch|mehr (?:dazu|zum thema)|weitere informationen)\s*:/iu,
      matches: ["Siehe auch: Fahrplan"],
    },
    {
      feature: "caption",
      form: /^(?:siehe auch|lesen sie auch|mehr (?:dazu|zum thema)|weitere informationen)$/iu,
      matches: ["Mehr zum Thema"],
    },
    {
      feature: "transcript",
      form: [
        /^[[(*\s]*(?:diese[rs]?|das|der|die) /iu,
        /mitschrift|interview|text|abschrift|übersetzung|fassung|protokoll|gespräch|seite|artikel|beitrag/iu,
        / (?:wurde|ist)(?: [\p{L}\p{N}.]+){0,6} /iu,
        /veröffentlicht|aktualisiert|bearbeitet|korrigiert|berichtigt|übersetzt|gekürzt|redigiert|erstellt|geändert/iu,
        /(?!\p{L})/iu,
      ],
      matches: ["Diese Mitschrift wurde am 3. Mai aktualisiert.", "Das Interview wurde gekürzt."],
    },
    {
      feature: "transcript",
      form: [
        /^[[(*\s]*(?:mitschrift|abschrift|übersetzung|protokoll|text) /iu,
        /(?:wurde )?(?:am \d[\p{L}\p{N}. ]{0,20} )?(?:aktualisiert|berichtigt|geändert|korrigiert)/iu,
        /(?=\s*(?:[:.)\]]|$)|,? (?:am )?\d)/iu,
      ],
      matches: ["Mitschrift korrigiert am 3. Mai: Der Kai heißt anders.", "Mitschrift am 3. Mai berichtigt."],
    },
    {
      feature: "itself",
      form: /^[[(*\s]*(?:diese (?:mitschrift|abschrift))(?!\p{L})/iu,
      matches: ["Diese Mitschrift wurde korrigiert."],
    },
    {
      feature: "translation",
      form: [
        /^[[(*\s]*(?:(?:dies|das) ist )?(?:eine )?/iu,
        /(?:vorläufige|inoffizielle|nichtamtliche|maschinelle|automatische) (?:übersetzung|mitschrift)(?!\p{L})/iu,
      ],
      matches: ["Nichtamtliche Übersetzung", "Dies ist eine vorläufige Übersetzung."],
    },
    {
      feature: "correction",
      form: /^[[(*\s]*(?:korrektur(?:hinweis)?|berichtigung|richtigstellung)(?:,? (?:vom |am )?\(?\d[^:：]{0,30})?\s*[:：]/iu,
      matches: ["Korrektur vom 3. Mai: Der Kai heißt anders.", "Berichtigung: der Kai."],
    },
    {
      feature: "invitation",
      form: /^(?:(?:weitere|mehr|nähere) (?:informationen|auskünfte)|für (?:weitere|rückfragen))(?!\p{L})/iu,
      matches: ["Weitere Informationen unter www.ferry.example"],
    },
    {
      feature: "following",
      form: /^folgen sie uns (?:auf|bei) |^abonnieren sie /iu,
      matches: ["Folgen Sie uns auf Hafen.", "Abonnieren Sie den Newsletter."],
    },
    {
      feature: "going",
      form: /(?<!\p{L})(?:besuchen|unter)(?!\p{L})/iu,
      matches: ["Besuchen Sie den Hafen."],
    },
  ],
  not: ["Die Ministerin antwortet der Presse am Kai."],
};
