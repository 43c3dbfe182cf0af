import { anyOf } from "./any-of.ts";

/** What a title, a subtitle or a kind line ("Remarks", "Fact Sheet") says the page is; `null` where it does not tell. */
export function titleKind(line: string): "transcript" | "maybe" | "other" | null {
  // "Remarks at Signing of an Executive Order": what the title begins with is what the page is.
  const other = placeOf(OTHER, line);
  if (Math.min(placeOf(TRANSCRIPT, line), placeOf(UNSPACED, line)) < other) return "transcript";
  // "Interview on the Morning Tide programme", "Signing ceremony for a memorandum", but "Harbour Forum: programme"
  if (placeOf(EVENT, line) < other) return "maybe";
  if (other < Number.POSITIVE_INFINITY) return "other";
  return MAYBE.test(line) ? "maybe" : null;
}

function placeOf(words: RegExp, line: string): number {
  const at = line.search(words);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

const TRANSCRIPT = anyOf(
  "press(,| and)( \\p{L}+,?){1,4} conference|(press|news|media) (conference|point|briefing|gaggle|availability|call|encounter)s?|gaggle|stakeout|door-?st[eo]p|transcript|verbatim|hansard|congressional record|" +
    "(background|noon|daily|weekly|technical|department|telephonic|special) (briefing|call)|briefs reporters|briefing with|" +
    "remarks|video message|message vidéo|videobotschaft|videomessaggio|відеозвернення|видеообращение|(opening|introductory) statement|speaking note|speech|keynote|address (to|at|by)|statements? to the (press|media)|" +
    "before their meeting|(with|avec les|mit|con i|con los|с|з|із) (reporters|journalists|journalistes|journalisten|giornalisti|periodistas|журналистами|журналістами)|" +
    "(conférence|point) de presse|allocution|discours|compte rendu|déclarations? à la presse|" +
    "прес{1,2}-?(конференц|п[іо]дх[іо]д|бриф[іи]нг)*|підх[іо]д* до преси|заяв* для|стенограм*|виступ*|промова|відповіді на запитання|" +
    "ответы на вопросы|заявлени* для|выступлени*|брифинг|обращение|встреча с|совещание|" +
    "(regierungs)?pressekonferenz|mitschrift|im wortlaut|rede|(rueda|conferencia) de prensa|discurso|conferenza stampa|discorso",
);

/** The same where words stand without blanks. */
const UNSPACED = /会見|ぶら下がり|記者会|记者会|答记者问|브리핑|기자회견/u;

const EVENT = anyOf("interview*|entretien|entrevista|intervista|інтерв['’ʼ]ю|интервью|signing( ceremony)?");

const MAYBE = anyOf(
  "q ?(&|and) ?a|questions? (&|and) answers?|press club|luncheon|forum|symposium|conversation|fireside chat|discussion|panel|debate|town hall|" +
    "hearing|testimony|meeting with|briefing|statements",
);

const OTHER = anyOf(
  "article by|op-?ed|opinion piece|letter by|foreword by|tribune (de|du)|published in|fact ?sheet|media (note|advisory)|(press|news) release|(public|daily) schedule|schedule of|read-?out|" +
    "(joint|written|press) (statement|declaration)|(?<!(opening|introductory) )statement (on|by|from|of)|communiqué|declaration|memorandum|" +
    "executive order|proclamation|presidential determination|sanctions|designations?|targeting|outcomes of|actions to|" +
    "biograph*|curriculum vitae|who is who|program(me)?|agenda|timetable|calendar|vacancy|how to|guide|backgrounder|explainer|" +
    "faqs?|frequently asked questions|recipe|(play|comedy) in|déclaration (commune|du sommet)|biographie|foire aux questions|" +
    "спільна заява|декларац*|б[іи]ограф*|програм*|прес{1,2}-рел[іи]з|совместное заявление|указ|" +
    "pressemitteilung|gemeinsame erklärung|lebenslauf|programm|comunicado|comunicato",
);
