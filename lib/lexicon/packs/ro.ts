import type { LanguagePack } from "../language-pack.ts";
import type { PublisherWords } from "../publisher-words.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

/** Romanian: the governments of Romania and Moldova, the Cotroceni. The article ends the word: "președintele". */
export const ro: LanguagePack = {
  language: "ro",
  lacks: {
    "header.articles": "the article ends its word",
  },
  inflects: false,
  header: {
    naming: ["cu", "de", "către", "între"],
    parting: ["la", "în", "după", "înainte", "pe", "privind", "despre"],
    events: ["conferință", "conferința", "declarații", "declarația", "interviu", "interviul", "discurs", "discursul"],
    press: ["presă"],
    and: ["și"],
    articles: [],
  },
  honorifics: ["dl.", "dl", "dna.", "dna", "d-na", "d-na.", "domnul", "domnule", "domnului", "doamna", "doamnă", "doamnei", "dr.", "prof.", "excelența", "excelenţa"],
  ranks: ["general", "generalul", "generalului", "colonel", "colonelul", "amiral", "amiralul", "contraamiral", "maior", "căpitan", "comandor"],
  offices: [
    "președinte", "președintele", "președintelui", "președinta", "președintei", "vicepreședinte", "vicepreședintele", "prim-ministru", "prim-ministrul", "prim-ministrului", "premier", "premierul", "premierului",
    "viceprim-ministru", "viceprim-ministrul", "vicepremier", "vicepremierul", "ministru", "ministrul", "ministrului", "ministra", "ministrei", "ministră", "secretar", "secretarul", "secretarului", "secretara",
    "purtător", "purtătorul", "purtătorului", "purtătoare", "purtătoarea", "ambasador", "ambasadorul", "ambasadorului", "ambasadoarea", "cancelar", "cancelarul", "comisar", "comisarul", "primar", "primarul",
    "director", "directorul", "directoarea", "șef", "șeful", "șefa", "consilier", "consilierul", "consiliera", "deputat", "deputatul", "senator", "senatorul", "prefect", "prefectul", "rege", "regele", "regina",
    "reprezentant", "reprezentantul", "reprezentanta", "guvernator", "guvernatorul", "lider", "liderul", "trimisul", "general", "generală",
  ],
  modifiers: ["general", "generală", "general-adjunct", "adjunct", "adjunctă", "interimar", "interimară", "fost", "fostul", "fosta", "înalt", "înaltul", "special", "specială", "prim", "vice", "federal", "federală", "nato", "onu", "ue"],
  connectors: ["de", "al", "a", "ale", "ai", "pentru", "și", "din", "la", "în", "cu", "lui"],
  portfolios: [
    "apărării", "apărare", "naționale", "națională", "externe", "afacerilor", "afaceri", "interne", "finanțelor", "justiției", "sănătății", "educației", "economiei", "energiei", "transporturilor", "mediului", "agriculturii",
    "culturii", "muncii", "dezvoltării", "europene", "cuvânt", "stat", "guvernului", "republicii", "administrației", "comunicare", "infrastructurii",
  ],
  floorOffices: ["purtător de cuvânt", "purtătorul de cuvânt", "purtătoarea de cuvânt", "moderator", "moderatoare"],
  press: ["corespondent", "corespondentul", "corespondenta", "jurnalist", "jurnalistul", "jurnalistă", "jurnalista", "ziarist", "ziaristă", "reporter", "reporterul", "reporteră", "redactor", "prezentator", "prezentatoare", "realizator", "realizatoare"],
  outlets: ["agenția", "agenţia", "televiziunea", "televiziune", "radio", "ziarul", "ziar", "postul", "știri", "tvr", "agerpres", "mediafax"],
  parts: {
    question: ["întrebare", "întrebări", "jurnalist", "jurnalistă", "jurnalistul", "jurnalista", "ziarist", "ziaristă", "reporter", "reporteră", "presă", "presa", "corespondent", "vorbitor neidentificat", "neidentificat", "voce", "persoană neidentificată"],
    audience: ["public", "din sală", "voce din sală", "întrebare din sală", "participant", "participantă", "student", "studentă"],
    answer: ["r", "răspuns"],
    moderator: ["moderator", "moderatorul", "moderatoare", "moderatoarea"],
    host: ["realizator", "realizatoare", "prezentator", "prezentatoare", "gazda", "intervievator"],
    interpreter: ["interpret", "interpretă", "translator", "traducător", "traducătoare", "traducere"],
    group: ["jurnaliști", "jurnaliștii", "reporteri", "ziariști", "toți", "voci"],
    staff: ["consilier de presă"],
  },
  neverNames: ["notă", "nota", "temă", "teme", "subiect", "subiecte", "data", "locul", "loc", "sursa", "sursă", "foto", "primul", "al doilea", "da", "nu", "și", "dar", "eu", "noi", "el", "ea", "ei", "mulțumesc", "bună", "participanți", "vorbitori", "declarație", "discurs", "stenogramă"],
  topics: ["consiliu", "uniune", "strategie", "politică", "summit", "alianță", "cooperare", "provocări", "amenințări", "securitate", "energie", "criză", "sprijin", "acord", "buget", "economie", "operațiune", "sancțiuni", "tratat", "parlament", "minister", "ambasadă"],
  floor: {
    greetings: ["da", "nu", "bună", "ziua", "seara", "dimineața", "salut", "mulțumesc", "mulțumim", "mult", "domnule", "doamnă", "ministru", "președinte"],
    dear: ["stimate", "stimată", "dragă", "stimați"],
    presents: ["sunt", "eu sunt", "mă numesc", "numele meu este"],
    belongs: ["de la", "din partea"],
    leads: ["următoarea întrebare", "prima întrebare", "ultima întrebare", "începem cu", "are cuvântul", "întrebare de la"],
    people: ["doamna", "domnul", "colega", "colegul", "jurnalist", "jurnalistă"],
    passes: ["vă rog", "vă rugăm", "poftiți", "aveți cuvântul", "ultima"],
    thens: ["apoi", "și apoi", "după aceea", "urmat de"],
    looks: ["vă rog", "acolo", "în spate", "în față", "în primul rând", "la stânga", "la dreapta", "întâi"],
    stops: ["așteptați", "un moment", "o secundă", "o clipă", "lăsați-mă să termin"],
    exclamations: ["mulțumesc", "bună", "poftiți", "următoarea", "ultima", "prima", "întrebare"],
  },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "conferin[țţ]* de presă|declara[țţ]i* de presă|briefing* de presă|discurs*|alocu[țţ]iun*|stenogram*|transcriere*|punct de presă|cu (jurnaliștii|jurnaliştii)|interven[țţ]ia (președint|preşedint|minist|prim)*",
    matches: ["Conferință de presă despre chei", "Declarații de presă în port", "Discursul ministrului la deschiderea portului"],
    not: ["Comunicat de presă despre chei", "Presa despre port"],
  },
  {
    feature: "event",
    words: "interviu*",
    matches: ["Interviul ministrului la Radio Chei"],
    not: ["Interval între feriboturi"],
  },
  {
    feature: "other",
    words: "comunicat|comunicat(ul|e) de presă|declara[țţ]i[ea] comun*|hotărâre*|ordonan[țţ]*|întrebări frecvente|anun[țţ](ul|uri)?",
    matches: ["Comunicat de presă despre chei", "Declarație comună a porturilor"],
    not: ["Declarații de presă în port"],
  },
];

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "președint*|preşedint*|prim-ministr*|secretar(ul)?|purtător* de cuvânt|ambasador*|cancelar*";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular:
    "eu|mă|mie|mine|îmi|meu|mea|mei|mele|vreau|aș|cred|sper|doresc|pot|am",
  plural:
    "noi|ne|nostru|noastră|noștri|noastre|vom|suntem|avem",
  addresses:
    "(?:vă )?mulțum(?:esc|im)|bună (?:ziua|seara|dimineața)|doamnelor și domnilor|stimați|stimate (?:coleg*|doamn*|domn*)|dragi (?:coleg*|prieteni)",
  said: ["Bună ziua. Vreau să le mulțumesc pescarilor.", "Podul este al nostru, iar eu cred în el."],
  told: ["Ministrul a vizitat cheiul și a semnat contractul."],
};

/** What publishers print before and after an event's words. */
export const publisher: PublisherWords = {
  cues: [
    {
      feature: "caption",
      form: /^(?:contact(?: (?:de presă|presă))?|birou(?:l)? de presă|telefon|nota redacției)\s*(?::|$)/iu,
      matches: ["Contact presă: portul"],
    },
    {
      feature: "further",
      form: /^(?:cite(?:ș|ş)te (?:și|şi|mai mult)|vezi (?:și|şi)|mai multe)\s*:/iu,
      matches: ["Vezi și: bacul"],
    },
    {
      feature: "translation",
      form: /^[[(*\s]*(?:traducere (?:neoficială|provizorie|de curtoazie))(?!\p{L})/iu,
      matches: ["Traducere neoficială"],
    },
  ],
  not: ["Ministrul răspunde presei pe chei."],
};
