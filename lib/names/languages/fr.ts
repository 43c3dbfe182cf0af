import type { NameWords } from "../language.ts";

/** French: NATO's French pages, Élysée, embassies. */
export const fr: NameWords = {
  language: "fr",
  honorifics: ["m.", "mme", "mme.", "mlle", "monsieur", "madame", "mademoiselle", "messieurs", "maître", "dr", "pr", "s.e."],
  ranks: ["général", "colonel", "amiral", "vice-amiral", "commandant", "capitaine", "lieutenant", "lieutenant-colonel", "maréchal", "adjudant"],
  offices: [
    "président", "présidente", "ministre", "secrétaire", "premier", "première", "chancelier", "chancelière", "porte-parole",
    "ambassadeur", "ambassadrice", "directeur", "directrice", "chef", "cheffe", "commissaire", "sénateur", "sénatrice", "député",
    "députée", "maire", "roi", "reine", "conseiller", "conseillère", "gouverneur", "gouverneure", "représentant", "représentante",
    "délégué", "déléguée", "général", "générale", "vice-président", "vice-présidente", "haut", "haute",
  ],
  modifiers: ["le", "la", "l'", "vice", "secrétaire", "adjoint", "adjointe", "ancien", "ancienne", "otan", "délégué", "déléguée", "général", "générale", "haut", "haute"],
  connectors: ["de", "du", "des", "la", "le", "les", "l'", "d'", "et", "à", "aux", "au", "pour", "chargé", "chargée", "en", "auprès"],
  portfolios: ["défense", "affaires", "étrangères", "europe", "intérieur", "finances", "économie", "justice", "santé", "armées"],
  press: ["correspondant", "correspondante", "journaliste", "rédacteur", "rédactrice", "envoyé", "envoyée", "présentateur", "présentatrice"],
  houses: ["agence", "chaîne", "journal", "quotidien", "radio", "télévision", "presse"],
  parts: {
    question: ["q", "question", "journaliste", "la journaliste", "le journaliste", "intervenant", "intervenante", "relance", "question complémentaire"],
    audience: ["public", "question du public", "membre du public", "auditoire", "étudiant", "étudiante"],
    answer: ["r", "réponse"],
    moderator: ["modérateur", "modératrice", "animateur", "animatrice", "maître de cérémonie"],
    host: ["hôte", "présentateur", "présentatrice", "intervieweur"],
    interpreter: ["interprète", "traducteur", "traductrice", "traduction", "interprétation"],
    group: ["journalistes", "les journalistes", "la salle", "tous", "voix"],
    staff: ["conseiller presse"],
  },
  neverNames: ["ils", "elles", "nous", "vous", 
    "note", "sujet", "sujets", "premièrement", "deuxièmement", "enfin", "photo", "source", "oui", "non", "et", "mais", "donc", "alors",
    "bien", "bonjour", "bonsoir", "merci", "je", "nous", "vous", "il", "elle", "ils", "ce", "cette", "ces", "voici", "voilà", "date",
    "lieu", "fin", "contact", "intervenants", "participants", "conférence", "déclaration", "discours", "seul", "texte",
  ],
  topics: [],
};
