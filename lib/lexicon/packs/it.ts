import type { LanguagePack } from "../language-pack.ts";
import type { PublisherWords } from "../publisher-words.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

/** Italian: Palazzo Chigi, Farnesina. */
export const it: LanguagePack = {
  language: "it",
  lacks: {
    "parts.staff": "the records name nobody of the staff",
  },
  inflects: false,
  header: {
    naming: ["con"],
    parting: ["al", "alla", "ai", "dopo", "durante", "in"],
    events: ["conferenza", "intervista", "dichiarazioni", "discorso"],
    press: ["stampa"],
    and: ["e", "ed"],
    articles: ["il", "lo", "la", "del", "dei", "della", "dello"],
  },
  honorifics: ["sig.", "sig.ra", "signor", "signora", "dott.", "dott.ssa", "on.", "prof."],
  ranks: ["generale", "colonnello", "ammiraglio", "maggiore", "capitano", "tenente"],
  offices: [
    "presidente", "ministro", "ministra", "segretario", "segretaria", "portavoce", "ambasciatore", "ambasciatrice", "direttore", "direttrice", "cancelliere",
    "commissario", "commissaria", "sindaco", "sindaca", "re", "rappresentante", "vicepresidente", "sottosegretario",
  ],
  modifiers: ["il", "la", "primo", "prima", "vice", "alto", "generale", "nato"],
  connectors: ["di", "del", "della", "dei", "degli", "delle", "per", "e", "la", "il", "dell'"],
  portfolios: ["difesa", "affari", "esteri", "interno", "economia", "giustizia"],
  floorOffices: ["portavoce", "moderatore", "moderatrice", "capo ufficio stampa"],
  press: ["corrispondente", "giornalista", "redattore", "redattrice", "conduttore", "conduttrice"],
  outlets: ["agenzia", "giornale", "quotidiano", "radio", "televisione", "rivista", "settimanale"],
  parts: {
    question: ["d", "d.", "domanda", "giornalista", "cronista", "reporter", "interlocutore", "interlocutrice", "voce", "oratore non identificato", "non identificato", "non identificata", "stampa"],
    audience: ["pubblico", "partecipante", "studente", "studentessa", "domanda dal pubblico"],
    answer: ["r", "r.", "risposta"],
    moderator: ["moderatore", "moderatrice"],
    host: ["intervistatore", "intervistatrice", "conduttore", "conduttrice"],
    interpreter: ["interprete", "traduttore", "traduttrice", "traduzione"],
    group: ["giornalisti", "tutti", "voci"],
    staff: [],
  },
  neverNames: ["intervengono", "partecipano", "relatori", "partecipanti", "lui", "lei", "loro", "nota", "tema", "temi", "primo", "secondo", "sì", "no", "e", "ma", "noi", "io", "data", "luogo", "fonte", "foto", "grazie", "buongiorno"],
  topics: ["consiglio", "unione", "cambiamento", "strategia", "politica", "vertice", "alleanza", "cooperazione", "sfide", "minacce", "sicurezza", "energia", "crisi", "sostegno", "accordo", "bilancio", "economia", "operazione", "sanzioni", "trattato", "parlamento", "ministero", "ambasciata"],
  floor: {
    greetings: ["sì", "no", "buongiorno", "buonasera", "salve", "grazie", "mille", "signor", "signora", "ministro", "presidente"],
    dear: ["caro", "cara", "gentile", "egregio"],
    presents: ["sono", "mi chiamo", "il mio nome è", "qui"],
    belongs: ["di", "del", "della", "dell'", "per"],
    leads: ["prossima domanda", "la prossima domanda", "prima domanda", "la prima domanda", "ultima domanda", "l'ultima domanda", "cominciamo con", "la parola a", "domanda di"],
    people: ["collega", "signore", "signora", "giornalista"],
    passes: ["prego", "per favore", "a lei", "a te", "tocca a lei", "ha la parola", "l'ultima"],
    thens: ["poi", "e poi", "dopo", "quindi"],
    looks: ["prego", "per favore", "in fondo", "laggiù", "là", "in prima fila", "a sinistra", "a destra", "prima"],
    stops: ["aspetti", "un momento", "un attimo", "un secondo", "mi lasci finire", "torno da lei"],
    exclamations: ["caro", "cara", "prego", "silenzio", "ripeta", "grazie", "buongiorno", "buonasera", "prima", "ultima", "domanda", "salve"],
  },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "conferenza stampa|discorso|videomessaggio|con i giornalisti|dichiarazioni alla stampa|punto stampa|resoconto stenografico|intervento d(el|ella|i)",
    matches: ["Conferenza stampa sul molo", "Discorso all’apertura del porto", "Punto stampa del ministro"],
    not: ["Comunicato stampa sul molo", "Discorsivo"],
  },
  {
    feature: "event",
    words: "intervista",
    matches: ["Intervista al ministro su Radio Molo"],
    not: ["Intravisto sul molo"],
  },
  {
    feature: "other",
    words: "comunicato|dichiarazione congiunta|domande frequenti|biografia",
    matches: ["Comunicato stampa sul molo", "Dichiarazione congiunta dei porti"],
    not: ["Comunicazioni del porto"],
  },
];

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "portavoce|segretari[oa]|sottosegretari[oa]|ambasciat*|vicepresident*";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular:
    "io|mi|me|mio|mia|miei|mie|vorrei|voglio|desidero|credo|penso|posso|devo|ringrazio|spero",
  plural:
    "noi|nostr[aoie]|*iamo",
  addresses:
    "grazie(?= a tutt|[,.;!:])|(?:vi|la|ti) ringrazi(?:o|amo)|buongiorno|buonasera|buon pomeriggio|signore e signori|eccellenze|car[ie] (?:amic*|collegh*)|(?<!(?:il|la|al|del|dal) )signor[ae]? president[ea],",
  narration: {
    officials:
      "(?:(?:[Ii]l|[Ll]a|[Ll]o) |[Ll]['’])(?:[Ss]egretari[oa]|[Pp]resident[ea]|[Mm]inistr[oa]|[Cc]ancellier[ea]|[Aa]mbasciat(?:ore|rice)|[Pp]ortavoce|[Cc]ommissari[oa])",
    verbs:
      "ha|hanno|è|sono|si è|era|fu|incontra|riceve|visita|nomina|annuncia|\\p{Ll}{2,}(?:erà|irà|eranno|iranno)",
  },
  personal: {
    first: "io noi mio mia abbiamo",
    present: "nostro nostra nostri grazie signore",
  },
  said: ["Buongiorno a tutti.", "Credo che il nostro molo sia pronto."],
  told: ["La ministra ha visitato il molo e ha firmato il contratto."],
};

/** What publishers print before and after an event's words. */
export const publisher: PublisherWords = {
  cues: [
    {
      feature: "caption",
      form: /^(?:contatt[oi](?: stampa)?|ufficio stampa|telefono|nota (?:della redazione|redazionale))\s*(?::|$)/iu,
      matches: ["Contatti: ufficio del porto", "Nota redazionale: il molo"],
    },
    {
      feature: "further",
      form: /^(?:leggi anche|vedi anche|per saperne di più)\s*:/iu,
      matches: ["Leggi anche: il traghetto"],
    },
    {
      feature: "caption",
      form: /^(?:leggi anche|vedi anche|per saperne di più)$/iu,
      matches: ["Per saperne di più"],
    },
    {
      feature: "transcript",
      form: [
        /^[[(*\s]*(?:questa|questo|quest['’]|la|il|l['’])\s?/iu,
        /trascrizione|intervista|testo|traduzione|versione|pagina|articolo/iu,
        / è(?: stat[ao])?(?: \p{L}+){0,3} /iu,
        /(?:pubblicat|aggiornat|modificat|corrett|tradott|abbreviat|rivist|fornit)[ao](?!\p{L})/iu,
      ],
      matches: ["Questa trascrizione è stata aggiornata il 3 maggio.", "Il testo è stato rivisto."],
    },
    {
      feature: "transcript",
      form: [
        /^[[(*\s]*(?:trascrizione|traduzione|testo) (?:aggiornat|corrett|modificat|rivist)[ao]/iu,
        /(?=\s*(?:[:.)\]]|$)|,? (?:il )?\d)/iu,
      ],
      matches: ["Trascrizione corretta il 3 maggio: il molo ha un altro nome."],
    },
    {
      feature: "itself",
      form: /^[[(*\s]*(?:questa trascrizione)(?!\p{L})/iu,
      matches: ["Questa trascrizione è stata corretta."],
    },
    {
      feature: "translation",
      form: [
        /^[[(*\s]*(?:questa è )?(?:una )?(?:traduzione|trascrizione) /iu,
        /(?:provvisoria|non ufficiale|di cortesia|automatica)(?!\p{L})/iu,
      ],
      matches: ["Traduzione non ufficiale", "Questa è una traduzione di cortesia."],
    },
    {
      feature: "correction",
      form: /^[[(*\s]*(?:correzione|rettifica|errata corrige)(?:,? (?:del |il )?\(?\d[^:：]{0,30})?\s*[:：]/iu,
      matches: ["Rettifica del 3 maggio: il molo ha un altro nome."],
    },
    {
      feature: "invitation",
      form: /^per (?:ulteriori|maggiori|saperne)(?!\p{L})/iu,
      matches: ["Per ulteriori informazioni visitare il sito."],
    },
    {
      feature: "following",
      form: /^(?:seguici|seguiteci) su |^iscriviti /iu,
      matches: ["Seguici su Molo.", "Iscriviti alla newsletter."],
    },
    {
      feature: "going",
      form: /(?<!\p{L})(?:visitare|contattare)(?!\p{L})/iu,
      matches: ["Visitare il sito."],
    },
  ],
  not: ["La ministra risponde alla stampa sul molo."],
};
