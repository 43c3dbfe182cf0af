import { anyOf } from "./any-of.ts";

/** What a title, a subtitle or a kind line ("Remarks", "Fact Sheet") says the page is; `null` where it does not tell. */
export function titleKind(line: string): "transcript" | "maybe" | "other" | null {
  const spoken = [TRANSCRIPT, UNSPACED].map((words) => line.search(words)).find((at) => at >= 0) ?? -1;
  const other = line.search(OTHER);
  // "Remarks at Signing of an Executive Order": what the title begins with is what the page is.
  if (spoken >= 0 && (other < 0 || spoken < other)) return "transcript";
  if (other >= 0) return "other";
  return MAYBE.test(line) ? "maybe" : null;
}

const TRANSCRIPT = anyOf(
  "(press|news|media) (conference|point|briefing|gaggle|availability|call|encounter)s?|gaggle|stakeout|door-?st[eo]p|transcript|verbatim|" +
    "(background|noon|daily|weekly|technical|department|telephonic|special) (briefing|call)|briefs reporters|briefing with|" +
    "remarks|(opening|introductory) statement|speaking note|speech|keynote|address (to|at|by)|statements? to the (press|media)|" +
    "before their meeting|q ?(&|and) ?a|questions? (&|and) answers?|" +
    "(conférence|point) de presse|allocution|discours|compte rendu|déclarations? à la presse|" +
    "прес{1,2}-?(конференц|п[іо]дх[іо]д|бриф[іи]нг)*|підх[іо]д* до преси|заяв* для|стенограм*|виступ*|промова|відповіді на запитання|" +
    "ответы на вопросы|заявлени* для|выступлени*|брифинг|обращение|встреча с|совещание|" +
    "(regierungs)?pressekonferenz|mitschrift|im wortlaut|rede|(rueda|conferencia) de prensa|discurso|conferenza stampa|discorso",
);

/** The same where words stand without blanks. */
const UNSPACED = /会見|ぶら下がり|記者会|记者会|答记者问/u;

const MAYBE = anyOf(
  "press club|luncheon|forum|symposium|interview|entretien|entrevista|intervista|інтервʼю|интервью|conversation|fireside chat|discussion|panel|debate|town hall|" +
    "hearing|testimony|meeting with|briefing|statements",
);

const OTHER = anyOf(
  "article by|op-?ed|opinion piece|letter by|foreword by|tribune (de|du)|published in|fact ?sheet|media (note|advisory)|(press|news) release|(public|daily) schedule|schedule of|readout|" +
    "(joint|written|press) (statement|declaration)|(?<!(opening|introductory) )statement (on|by|from|of)|communiqué|declaration|memorandum|" +
    "executive order|proclamation|presidential determination|sanctions|designations?|targeting|outcomes of|actions to|" +
    "biograph*|curriculum vitae|who is who|program(me)?|agenda|timetable|calendar|vacancy|how to|guide|backgrounder|explainer|" +
    "faqs?|frequently asked questions|recipe|(play|comedy) in|déclaration (commune|du sommet)|biographie|foire aux questions|" +
    "спільна заява|декларац*|б[іи]ограф*|програм*|прес{1,2}-рел[іи]з|совместное заявление|указ|" +
    "pressemitteilung|gemeinsame erklärung|lebenslauf|programm|comunicado|comunicato",
);
