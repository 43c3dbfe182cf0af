import type { NameWords } from "../language.ts";

/** Italian: Palazzo Chigi, Farnesina. */
export const it: NameWords = {
  language: "it",
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
    question: ["d", "d.", "domanda", "giornalista"],
    audience: ["pubblico", "partecipante"],
    answer: ["r", "r.", "risposta"],
    moderator: ["moderatore", "moderatrice"],
    host: ["intervistatore", "intervistatrice", "conduttore", "conduttrice"],
    interpreter: ["interprete", "traduttore", "traduttrice"],
    group: ["giornalisti", "tutti", "voci"],
    staff: [],
  },
  neverNames: ["intervengono", "partecipano", "relatori", "partecipanti", "lui", "lei", "loro", "nota", "tema", "temi", "primo", "secondo", "sì", "no", "e", "ma", "noi", "io", "data", "luogo", "fonte", "foto", "grazie", "buongiorno"],
  topics: [],
};
