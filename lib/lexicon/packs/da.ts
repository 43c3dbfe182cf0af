import type { LanguagePack } from "../language-pack.ts";
import type { PublisherWords } from "../publisher-words.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

const MINISTERS = [
  "minister", "statsminister", "vicestatsminister", "udenrigsminister", "forsvarsminister", "finansminister", "justitsminister", "sundhedsminister", "erhvervsminister", "klimaminister", "beskæftigelsesminister", "indenrigsminister",
  "integrationsminister", "transportminister", "skatteminister", "kulturminister", "økonomiminister", "miljøminister", "fødevareminister", "undervisningsminister", "socialminister", "europaminister", "fiskeriminister",
];

/** Danish: the Prime Minister's Office, the ministries. The article ends the word: "statsministeren". */
export const da: LanguagePack = {
  language: "da",
  lacks: {
    "header.press": 'The event is one word: "pressemøde".',
    "header.articles": "the article ends its word",
    "parts.staff": "the records name nobody of the staff",
  },
  inflects: false,
  header: {
    naming: ["med", "af", "mellem"],
    parting: ["i", "på", "efter", "før", "under", "om", "til", "den", "ved"],
    events: ["pressemøde", "pressekonference", "tale", "interview", "udtalelse", "samtale"],
    press: [],
    and: ["og"],
    articles: [],
  },
  honorifics: ["hr.", "hr", "fru", "frk.", "dr.", "prof.", "professor"],
  ranks: ["general", "generalløjtnant", "generalmajor", "admiral", "viceadmiral", "kontreadmiral", "oberst", "oberstløjtnant", "major", "kaptajn", "kommandør"],
  offices: [
    ...MINISTERS.flatMap((office) => [office, `${office}en`, `${office}ens`]),
    "generalsekretær", "generalsekretæren", "sekretær", "talsmand", "talsmanden", "talskvinde", "talskvinden", "talsperson", "talspersonen", "pressechef", "pressechefen", "formand", "formanden", "forkvinde", "forkvinden", "præsident", "præsidenten",
    "kommissær", "kommissæren", "kansler", "kansleren", "forbundskansler", "forbundskansleren", "ambassadør", "ambassadøren", "direktør", "direktøren", "borgmester", "borgmesteren", "konge", "kongen", "dronning", "dronningen", "departementschef",
    "departementschefen", "chef", "chefen", "forsvarschef", "forsvarschefen", "rigspolitichef", "rigspolitichefen", "leder", "lederen", "ordfører", "ordføreren", "repræsentant", "repræsentanten", "udsending", "lagmand", "lagmanden",
  ],
  modifiers: ["den", "det", "fungerende", "konstitueret", "tidligere", "vice", "høje", "høj", "særlig", "særlige", "første", "politisk", "nato", "fn", "eu"],
  connectors: ["for", "og", "af", "i", "ved", "på", "til", "fra", "med"],
  portfolios: ["forsvar", "udenrigsanliggender", "finanser", "justits", "sundhed", "erhverv", "klima", "energi", "forsyning", "beskæftigelse", "integration", "transport", "kultur", "miljø", "fødevarer", "landbrug", "fiskeri", "europa", "udlændinge", "ligestilling"],
  floorOffices: ["talsmand", "talskvinde", "talsperson", "pressechef", "pressesekretær", "ordstyrer"],
  press: ["journalist", "journalisten", "korrespondent", "korrespondenten", "reporter", "redaktør", "redaktøren", "studievært"],
  outlets: ["avis", "avisen", "dagblad", "dagbladet", "tidende", "radio", "fjernsyn", "nyheder", "nyhederne", "ritzau", "tv2"],
  parts: {
    question: ["spørger", "spørgeren", "spørgsmål", "journalist", "journalisten", "reporter", "opfølgende spørgsmål", "ukendt", "ukendt journalist", "ukendt taler", "stemme", "pressen"],
    audience: ["publikum", "tilhører", "deltager", "studerende", "fra salen", "spørgsmål fra salen"],
    answer: ["svar"],
    moderator: ["ordstyrer", "ordstyreren", "moderator", "moderatoren", "mødeleder", "mødelederen"],
    host: ["vært", "værten", "studievært", "studieværten", "interviewer", "intervieweren"],
    interpreter: ["tolk", "tolken", "oversætter", "oversættelse"],
    group: ["journalister", "journalisterne", "alle", "flere", "stemmer"],
    staff: [],
  },
  neverNames: ["note", "emne", "emner", "dato", "sted", "kilde", "foto", "for det første", "for det andet", "først", "ja", "nej", "og", "men", "jeg", "vi", "han", "hun", "de", "det", "tak", "velkommen", "godmorgen", "deltagere", "talere", "erklæring", "tale"],
  topics: ["råd", "union", "strategi", "politik", "topmøde", "alliance", "samarbejde", "udfordringer", "trusler", "sikkerhed", "energi", "krise", "støtte", "aftale", "budget", "økonomi", "operation", "sanktioner", "traktat", "folketing", "ministerium", "ambassade"],
  floor: {
    greetings: ["ja", "nej", "hej", "goddag", "godmorgen", "godaften", "tak", "mange", "velkommen", "hr.", "fru", "statsminister"],
    dear: ["kære"],
    presents: ["jeg er", "jeg hedder", "mit navn er"],
    belongs: ["fra"],
    leads: ["næste spørgsmål", "det næste spørgsmål", "første spørgsmål", "det første spørgsmål", "sidste spørgsmål", "det sidste spørgsmål", "vi begynder med", "ordet er dit", "spørgsmål fra"],
    people: ["damen", "herren", "kollega", "journalist", "journalisten"],
    passes: ["værsgo", "vær så god", "du har ordet", "de har ordet", "det er din tur", "det sidste"],
    thens: ["så", "og så", "derefter", "efterfulgt af"],
    looks: ["værsgo", "vær så god", "dernede", "derovre", "bagved", "på første række", "til venstre", "til højre", "først"],
    stops: ["vent", "et øjeblik", "lige et øjeblik", "lad mig tale ud"],
    exclamations: ["tak", "værsgo", "velkommen", "goddag", "næste", "sidste", "første", "spørgsmål"],
  },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "pressemød*|pressekonference*|pressebriefing*|\\p{L}+ens tale|(nytårs|åbnings|grundlovs)tale*|tale (af|ved|til)|udtalelse* til pressen|med journalister",
    matches: ["Pressemøde om kajen", "Ministerens tale ved havnen", "Åbningstale i havnen"],
    not: ["Pressemeddelelse om kajen", "A tale of two harbours"],
  },
  {
    feature: "event",
    words: "interviewet med",
    matches: ["Interviewet med havneministeren"],
    not: ["Et view over havnen"],
  },
  {
    feature: "other",
    words: "pressemeddelelse*|fælles erklæring|bekendtgørelse*|ofte stillede spørgsmål|kronik|debatindlæg|dagsorden",
    matches: ["Pressemeddelelse om kajen", "Fælles erklæring fra havnene"],
    not: ["Pressemøde om kajen"],
  },
];

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "talsm(a|æ)nd*|talskvinde*|talsperson*|generalsekretær*|kansler*|ambassadør*|præsident*|departementschef*";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular:
    "jeg|mig|min|mit|mine",
  plural:
    "vi|os|vores",
  addresses:
    "mange tak|tak(?= skal| for| til|[,.!])|god(?:morgen|dag|aften)|velkommen til|kære (?:alle|venner|kolleg*|gæster)|mine damer og herrer",
  said: ["Godmorgen. Jeg vil takke fiskerne.", "Broen er vores, og jeg tror på den."],
  told: ["Ministeren besøgte kajen og skrev under på aftalen."],
};

/** What publishers print before and after an event's words. */
export const publisher: PublisherWords = {
  cues: [
    {
      feature: "caption",
      form: /^(?:(?:presse)?kontakt|presseansvarlig|telefon|tlf\.?|redaktionens note)\s*(?::|$)/iu,
      matches: ["Pressekontakt: havnen"],
    },
    {
      feature: "further",
      form: /^(?:læs (?:også|mere)|se også)\s*:/iu,
      matches: ["Læs også: færgen"],
    },
    {
      feature: "translation",
      form: /^[[(*\s]*(?:(?:uofficiel|foreløbig) oversættelse)(?!\p{L})/iu,
      matches: ["Uofficiel oversættelse"],
    },
  ],
  not: ["Ministeren svarer pressen på kajen."],
};
