import type { LanguagePack } from "../language-pack.ts";
import type { PublisherWords } from "../publisher-words.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

/** Dutch: Rijksoverheid, the Belgian government. */
export const nl: LanguagePack = {
  language: "nl",
  lacks: { "header.press": 'The event is one word: "persconferentie".' },
  inflects: false,
  header: {
    naming: ["met", "van", "door", "tussen"],
    parting: ["op", "in", "na", "tijdens", "voor", "over", "bij", "aan"],
    events: ["persconferentie", "persverklaring", "toespraak", "interview", "verklaring", "gesprek", "debat"],
    press: [],
    and: ["en"],
    articles: ["de", "het"],
  },
  honorifics: ["dhr.", "dhr", "heer", "meneer", "mevr.", "mevr", "mevrouw", "mw.", "mw", "mr.", "dr.", "drs.", "ir.", "ing.", "prof.", "professor"],
  ranks: ["generaal", "luitenant-generaal", "generaal-majoor", "kolonel", "luitenant-kolonel", "admiraal", "vice-admiraal", "kapitein", "majoor", "commandant"],
  offices: [
    "minister", "minister-president", "premier", "vicepremier", "vice-premier", "staatssecretaris", "secretaris", "secretaris-generaal", "woordvoerder", "woordvoerster", "president", "presidente", "voorzitter", "voorzitster",
    "ambassadeur", "ambassadrice", "burgemeester", "directeur", "directrice", "directeur-generaal", "koning", "koningin", "prins", "prinses", "commissaris", "eurocommissaris", "bondskanselier", "kanselier", "chef", "hoofd", "gouverneur", "kamerlid",
    "senator", "adviseur", "vertegenwoordiger", "gezant", "bewindspersoon", "wethouder",
  ],
  modifiers: ["de", "het", "vice", "plaatsvervangend", "waarnemend", "demissionair", "demissionaire", "eerste", "hoge", "speciaal", "speciale", "permanent", "voormalig", "voormalige", "oud", "algemeen", "politiek", "navo", "nato", "eu", "vn"],
  connectors: ["van", "voor", "der", "den", "de", "het", "en", "in", "bij", "aan", "op", "met"],
  portfolios: [
    "defensie", "buitenlandse", "binnenlandse", "zaken", "financiën", "justitie", "veiligheid", "volksgezondheid", "onderwijs", "economische", "klimaat", "infrastructuur", "waterstaat", "landbouw", "natuur", "sociale", "werkgelegenheid",
    "koninkrijksrelaties", "ontwikkelingssamenwerking", "asiel", "migratie", "cultuur", "wetenschap", "handel", "energie", "begroting", "mobiliteit",
  ],
  floorOffices: ["woordvoerder", "woordvoerster", "moderator", "voorlichter", "voorlichtster"],
  press: ["correspondent", "correspondente", "journalist", "journaliste", "verslaggever", "verslaggeefster", "redacteur", "redactrice", "presentator", "presentatrice"],
  outlets: ["krant", "dagblad", "omroep", "persbureau", "weekblad", "zender", "nieuws", "radio", "televisie", "nos", "rtl", "anp", "vrt"],
  parts: {
    question: ["v", "vraag", "journalist", "journaliste", "verslaggever", "verslaggeefster", "vragensteller", "vraagsteller", "vraagstelster", "vervolgvraag", "onbekend", "onbekende journalist", "onbekende spreker", "stem"],
    audience: ["publiek", "zaal", "vraag uit de zaal", "vraag uit het publiek", "deelnemer", "deelneemster", "student", "studente"],
    answer: ["antwoord"],
    moderator: ["moderator", "gespreksleider", "gespreksleidster", "dagvoorzitter"],
    host: ["presentator", "presentatrice", "interviewer", "interviewster", "gastheer", "gastvrouw"],
    interpreter: ["tolk", "vertaler", "vertaalster", "vertaling"],
    group: ["journalisten", "allen", "stemmen"],
    staff: ["voorlichter", "persvoorlichter"],
  },
  neverNames: ["noot", "onderwerp", "onderwerpen", "datum", "plaats", "locatie", "bron", "foto", "ten eerste", "ten tweede", "eerste", "tweede", "ja", "nee", "en", "maar", "ik", "wij", "we", "hij", "zij", "ze", "dit", "dat", "bedankt", "dank", "goedemorgen", "goedemiddag", "deelnemers", "sprekers", "verklaring", "toespraak"],
  topics: ["raad", "unie", "strategie", "beleid", "top", "bondgenootschap", "samenwerking", "uitdagingen", "dreigingen", "veiligheid", "energie", "crisis", "steun", "akkoord", "begroting", "economie", "operatie", "sancties", "verdrag", "parlement", "ministerie", "ambassade"],
  floor: {
    greetings: ["ja", "nee", "hallo", "goedemorgen", "goedemiddag", "goedenavond", "goedendag", "dank", "bedankt", "wel", "meneer", "mevrouw", "minister-president", "dames", "heren"],
    dear: ["beste", "geachte"],
    presents: ["ik ben", "mijn naam is", "ik heet"],
    belongs: ["van", "voor", "namens"],
    leads: ["volgende vraag", "de volgende vraag", "eerste vraag", "de eerste vraag", "laatste vraag", "de laatste vraag", "we beginnen met", "het woord is aan", "vraag van"],
    people: ["mevrouw", "meneer", "collega", "journalist", "journaliste"],
    passes: ["alstublieft", "ga uw gang", "gaat uw gang", "aan u", "aan jou", "u heeft het woord", "de laatste"],
    thens: ["dan", "en dan", "daarna", "gevolgd door"],
    looks: ["alstublieft", "ga uw gang", "achterin", "vooraan", "daar", "op de eerste rij", "links", "rechts", "eerst"],
    stops: ["wacht even", "momentje", "een moment", "laat me uitspreken"],
    exclamations: ["dank", "bedankt", "alstublieft", "goedemorgen", "goedemiddag", "volgende", "laatste", "eerste", "vraag"],
  },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "pers(conferentie|moment|briefing|gesprek|verklaring)*|letterlijke tekst|toespra(ak|ken)|redevoering*|woordelijk verslag|met (de )?journalisten",
    matches: ["Persconferentie over de kade", "Toespraak bij de opening van de haven", "Letterlijke tekst: de kade"],
    not: ["Persbericht over de kade", "De tekst van het lied"],
  },
  {
    feature: "event",
    words: "vraaggesprek*",
    matches: ["Vraaggesprek met de minister"],
    not: ["De vraag van de week"],
  },
  {
    feature: "other",
    words: "persbericht*|nieuwsbericht*|gezamenlijke verklaring|kamerbrief|levensloop|biografie|veelgestelde vragen|opiniestuk",
    matches: ["Persbericht over de kade", "Gezamenlijke verklaring van de havens"],
    not: ["Persconferentie over de kade"],
  },
];

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "staatssecretaris*|woordvoerder*|woordvoerster*|bondskanselier*|ambassad*|minister-president";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular:
    "ik|mij|me|mijn|mezelf",
  plural:
    "wij|we|ons|onze",
  addresses:
    "dank (?:u|je) wel|bedankt|goede(?:morgen|middag|navond)|dames en heren|beste (?:mensen|collega*|vrienden|allemaal)|geachte (?:aanwezigen|voorzitter|dames)",
  said: ["Goedemorgen. Ik wil de vissers bedanken.", "De brug is van ons, en ik geloof erin."],
  told: ["De minister bezocht de kade en tekende het contract."],
};

/** What publishers print before and after an event's words. */
export const publisher: PublisherWords = {
  cues: [
    {
      feature: "caption",
      form: /^(?:(?:pers)?contact(?: voor de pers)?|persvoorlichting|telefoon|noot van de redactie)\s*(?::|$)/iu,
      matches: ["Perscontact: de haven"],
    },
    {
      feature: "further",
      form: /^(?:lees (?:ook|meer|verder)|zie ook|meer informatie)\s*:/iu,
      matches: ["Lees ook: de pont"],
    },
    {
      feature: "translation",
      form: /^[[(*\s]*(?:(?:niet-officiële|onofficiële|voorlopige) vertaling)(?!\p{L})/iu,
      matches: ["Onofficiële vertaling"],
    },
  ],
  not: ["De minister antwoordt de pers op de kade."],
};
