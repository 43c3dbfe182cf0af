import type { LanguagePack } from "../language-pack.ts";
import type { TitleCue } from "../title-cue.ts";

/** Italian: Palazzo Chigi, Farnesina. */
export const it: LanguagePack = {
  language: "it",
  inflects: false,
  header: {
    naming: ["con"],
    parting: ["dopo", "durante", "in"],
    events: ["conferenza", "intervista", "dichiarazioni", "discorso"],
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
  press: ["corrispondente", "giornalista", "redattore", "redattrice", "conduttore", "conduttrice"],
  houses: ["agenzia", "giornale", "quotidiano", "radio", "televisione"],
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
  topics: [],
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
