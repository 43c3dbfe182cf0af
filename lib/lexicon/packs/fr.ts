import type { LanguagePack } from "../language-pack.ts";
import type { PublisherWords } from "../publisher-words.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

/** French: NATO's French pages, Élysée, embassies. */
export const fr: LanguagePack = {
  language: "fr",
  inflects: false,
  header: {
    naming: ["par", "avec", "entre"],
    parting: ["à", "au", "aux", "lors", "sur", "après", "avant", "pendant", "en"],
    events: ["déclaration", "déclarations", "discours", "conférence", "entretien", "point-presse", "allocution", "interview"],
    press: ["presse"],
    and: ["et"],
    articles: ["le", "la", "les", "du", "des", "de la", "au"],
  },
  honorifics: ["m.", "mme", "mme.", "mlle", "monsieur", "madame", "mademoiselle", "messieurs", "maître", "dr", "pr", "s.e."],
  ranks: ["général", "colonel", "amiral", "vice-amiral", "commandant", "capitaine", "lieutenant", "lieutenant-colonel", "maréchal", "adjudant"],
  offices: [
    "rapporteur", "rapporteure", "rapporteuse", "garde", "questeur", "questeure", "doyen", "doyenne", "président", "présidente", "ministre", "secrétaire", "premier", "première", "chancelier", "chancelière", "porte-parole",
    "ambassadeur", "ambassadrice", "directeur", "directrice", "chef", "cheffe", "commissaire", "sénateur", "sénatrice", "député",
    "députée", "maire", "roi", "reine", "conseiller", "conseillère", "gouverneur", "gouverneure", "représentant", "représentante",
    "délégué", "déléguée", "général", "générale", "vice-président", "vice-présidente", "haut", "haute",
  ],
  modifiers: ["le", "la", "l'", "vice", "secrétaire", "adjoint", "adjointe", "ancien", "ancienne", "otan", "délégué", "déléguée", "général", "générale", "haut", "haute"],
  connectors: ["de", "du", "des", "la", "le", "les", "l'", "d'", "et", "à", "aux", "au", "pour", "chargé", "chargée", "en", "auprès"],
  portfolios: ["défense", "affaires", "étrangères", "europe", "intérieur", "finances", "économie", "justice", "santé", "armées"],
  floorOffices: ["porte-parole", "modérateur", "modératrice", "animateur", "animatrice", "attaché de presse", "attachée de presse"],
  press: ["correspondant", "correspondante", "journaliste", "rédacteur", "rédactrice", "envoyé", "envoyée", "présentateur", "présentatrice"],
  outlets: ["agence", "chaîne", "journal", "quotidien", "radio", "télévision", "presse", "revue", "hebdomadaire", "magazine"],
  parts: {
    question: ["q", "question", "journaliste", "la journaliste", "le journaliste", "intervenant", "intervenante", "relance", "question complémentaire", "interlocuteur", "interlocutrice", "reporter", "correspondant", "correspondante", "orateur non identifié", "oratrice non identifiée", "non identifié", "non identifiée", "voix", "presse"],
    audience: ["public", "question du public", "membre du public", "auditoire", "étudiant", "étudiante"],
    answer: ["r", "réponse"],
    moderator: ["modérateur", "modératrice", "animateur", "animatrice", "maître de cérémonie"],
    host: ["hôte", "hôtesse", "présentateur", "présentatrice", "intervieweur", "intervieweuse"],
    interpreter: ["interprète", "traducteur", "traductrice", "traduction", "interprétation"],
    group: ["journalistes", "les journalistes", "la salle", "tous", "plusieurs voix"],
    staff: ["conseiller presse"],
  },
  neverNames: ["ils", "elles", "nous", "vous", 
    "note", "sujet", "sujets", "premièrement", "deuxièmement", "enfin", "photo", "source", "oui", "non", "et", "mais", "donc", "alors",
    "bien", "bonjour", "bonsoir", "merci", "je", "nous", "vous", "il", "elle", "ils", "ce", "cette", "ces", "voici", "voilà", "date",
    "lieu", "fin", "contact", "intervenants", "participants", "conférence", "déclaration", "discours", "seul", "texte",
  ],
  topics: ["conseil", "union", "changement", "stratégie", "politique", "sommet", "alliance", "coopération", "défis", "menaces", "sécurité", "énergie", "crise", "soutien", "accord", "budget", "opération", "sanctions", "traité", "parlement", "ministère", "ambassade"],
  floor: {
    greetings: ["oui", "bonjour", "bonsoir", "merci", "beaucoup", "bien", "madame", "monsieur", "mesdames", "messieurs", "le", "la", "à", "tous", "vous", "non", "alors", "et", "donc"],
    dear: ["cher", "chère", "chers", "chères"],
    presents: ["je suis", "je m'appelle", "mon nom est", "ici", "c'est"],
    belongs: ["de", "du", "des", "pour", "à"],
    leads: ["prochaine question", "la prochaine question", "première question", "la première question", "dernière question", "la dernière question", "la parole est à", "on prend", "on commence par", "on commence avec", "nous commençons par", "question de", "on passe à"],
    people: ["dame", "monsieur", "consœur", "confrère", "collègue", "représentant", "représentante", "journaliste"],
    passes: ["s'il vous plaît", "s'il te plaît", "je vous en prie", "à vous", "à toi", "c'est à vous", "vous avez la parole", "vous aviez", "vous vouliez", "allez-y", "la ligne est ouverte", "la dernière", "le dernier", "une dernière"],
    thens: ["puis", "et puis", "ensuite", "et ensuite", "suivi de", "suivie de"],
    looks: ["là-bas", "au fond", "au premier rang", "au deuxième rang", "au troisième rang", "à gauche", "à droite", "au milieu", "s'il vous plaît", "s'il te plaît", "je vous en prie", "allez-y", "la ligne est ouverte", "oui", "d'abord", "en ligne", "je crois"],
    stops: ["attendez", "un instant", "une seconde", "une minute", "laissez-moi finir", "je reviens vers vous"],
    exclamations: ["cher", "chère", "répétez", "attendez", "merci", "bonjour", "bonsoir", "dernière", "première", "monsieur", "madame"],
  },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "(conférence|point) de presse|allocution|discours|message vidéo|compte rendu|déclarations? à la presse|avec les journalistes|déclaration de mm?e?(?!\\p{L})",
    matches: ["Conférence de presse sur le quai", "Discours à l’ouverture du port", "Déclaration de M. Kerbrat, ministre du port"],
    not: ["Déclaration commune des ports", "Le courrier de la presse"],
  },
  {
    feature: "event",
    words: "entretien",
    matches: ["Entretien du ministre à Radio Rade"],
    not: ["L’entretenir coûte cher"],
  },
  {
    feature: "other",
    words: "tribune (de|du)|déclaration (commune|du sommet)|biographie|foire aux questions|communiqué|communiqué de presse|revue de presse",
    matches: ["Déclaration commune des ports", "Biographie du ministre", "Communiqué : le quai"],
    not: ["Déclaration de M. Kerbrat"],
  },
];

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "président*|secrétaire*|porte-parole|chanceli*|ambassad*";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular:
    "je|me|moi|mon|ma|mes|[jm]['’]\\p{L}+",
  plural:
    "nous|notre|nos",
  addresses:
    "(?<!à la )merci|bonjour|bonsoir|mesdames|messieurs|mes chers|chers (?:amis|collègues|alliés|compatriotes)|excellences|(?:monsieur|madame) l[ea’'] ?(?:président*|premi*|ministre|secrétaire|ambassad*|haut)[^.,]{0,30},",
  narration: {
    officials:
      "(?:[Ll][ea] |[Ll]['’])(?:\\p{L}+ )?(?:[Ss]ecrétaire*|[Pp]résident*|[Mm]inistre|[Cc]hanceli*|[Aa]mbassad*|[Pp]orte-parole|[Cc]ommissaire|[Aa]mira*|[Gg]énéral)|(?:M\\.|Mme) (?:\\p{Lu}\\. ){0,2}\\p{Lu}\\p{L}+",
    verbs:
      "a|ont|est|sont|s['’]est|s['’]entretient|avait|était|rencontre|reçoit|nomme|annonce|salue|félicite|visite|\\p{Ll}{2,}(?:era|eront|dra|dront)",
  },
  personal: {
    first: "je j'ai moi nous",
    present: "notre nos votre vos vous merci bonjour mesdames messieurs",
  },
  said: ["Bonjour à tous.", "Je crois que notre quai est prêt."],
  told: ["La ministre a visité le quai et signé le contrat."],
};

/** What publishers print before and after an event's words. */
export const publisher: PublisherWords = {
  cues: [
    {
      feature: "caption",
      form: /^(?:contacts?(?: presse| médias?)?|service de presse|courriel|téléphone|tél\.?|renseignements)\s*(?::|$)/iu,
      matches: ["Contact presse : le port", "Tél. : 555 0101"],
    },
    {
      feature: "caption",
      form: /^(?:note de la rédaction|ndlr)\s*(?::|$)/iu,
      matches: ["NDLR : le quai"],
    },
    {
      feature: "further",
      form: /^(?:lire (?:aussi|la suite)|à lire(?: aussi| également)?|voir aussi|en savoir plus)\s*:/iu,
      matches: ["À lire aussi : le bac"],
    },
    {
      feature: "caption",
      form: /^(?:lire (?:aussi|la suite)|à lire(?: aussi| également)?|voir aussi|en savoir plus)$/iu,
      matches: ["En savoir plus"],
    },
    {
      feature: "transcript",
      form: [
        /^[[(*\s]*(?:cette|ce|cet|la|le|l['’])\s?/iu,
        /transcription|entretien|interview|texte|traduction|version|document|page|article/iu,
        / (?:a été|est|a)(?: \p{L}+){0,3} /iu,
        /publiée?|mise? à jour|modifiée?|corrigée?|traduite?|abrégée?|éditée?|révisée?|actualisée?|fournie?/iu,
        /(?!\p{L})/iu,
      ],
      matches: ["Cette transcription a été publiée le 3 mai.", "L’entretien a été légèrement abrégé."],
    },
    {
      feature: "transcript",
      form: [
        /^[[(*\s]*(?:(?:re)?transcription|traduction|version|texte) (?:a été )?/iu,
        /(?:corrigée?|modifiée?|actualisée?|mise? à jour)(?=\s*(?:[:.)\]]|$)|,? (?:le )?\d)/iu,
      ],
      matches: ["Transcription corrigée le 3 mai : le quai porte un autre nom."],
    },
    {
      feature: "itself",
      form: /^[[(*\s]*(?:cette (?:transcription|retranscription))(?!\p{L})/iu,
      matches: ["Cette transcription a été corrigée."],
    },
    {
      feature: "translation",
      form: [
        /^[[(*\s]*(?:ceci est )?(?:une )?(?:traduction|transcription) /iu,
        /(?:provisoire|non officielle|officieuse|de courtoisie|automatique|libre)(?!\p{L})/iu,
      ],
      matches: ["(Traduction non officielle)", "Ceci est une traduction provisoire."],
    },
    {
      feature: "correction",
      form: /^[[(*\s]*(?:correction|rectificatif|erratum|précision)(?:,? (?:du |le )?\(?\d[^:：]{0,30})?\s*[:：]/iu,
      matches: ["Rectificatif du 3 mai : le quai porte un autre nom.", "Erratum : le quai."],
    },
    {
      feature: "invitation",
      form: /^pour (?:plus d|de plus amples|en savoir plus|tout renseignement|toute (?:information|question))/iu,
      matches: ["Pour plus d’informations, consultez la page du projet."],
    },
    {
      feature: "following",
      form: /^suivez-nous sur |^retrouvez (?:\p{L}['’])?(?:(?:la|le|les) )?(?:\p{L}+ ){1,8}(?:en vidéo|en ligne|sur) /iu,
      matches: ["Suivez-nous sur Quai.", "Retrouvez la conférence en vidéo sur quai.example"],
    },
    {
      feature: "going",
      form: /(?<!\p{L})(?:visite[rz]|consulte[rz]|contacte[rz]|rendez-vous)(?!\p{L})/iu,
      matches: ["Consultez le site."],
    },
  ],
  not: ["La ministre répond à la presse sur le quai."],
};
