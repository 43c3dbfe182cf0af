/** What a title, a subtitle or a kind line ("Remarks", "Fact Sheet") says the page is; `null` where it does not tell. */
export function titleKind(line: string): "transcript" | "maybe" | "other" | null {
  if (OTHER.test(line)) return "other";
  if (TRANSCRIPT.test(line)) return "transcript";
  return MAYBE.test(line) ? "maybe" : null;
}

/** A JavaScript `\b` knows ASCII only; these words stand between any letters that are not theirs. */
function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}

const TRANSCRIPT = anyOf([
  "press (?:conference|point|briefing|gaggle|availability|stakeout|encounter)s?|(?:news|media) (?:conference|briefing|availability)",
  "(?:background|noon|daily|weekly|technical|department|telephonic|special) (?:press )?(?:briefing|call)|background press call|briefs reporters|briefing with",
  "gaggle|door-?stop(?: interview| statement)?|stakeout|press call|transcript|verbatim",
  "(?:opening |closing |introductory |joint |welcoming |keynote )?remarks|(?:opening|introductory) statement|speaking note|speech|keynote(?: address)?|address (?:to|at|by)|farewell|toast",
  "statements? to the (?:press|media)|before their meeting|before (?:a|their|the) (?:working |bilateral )?(?:lunch|dinner|meeting)|q ?(?:&|and) ?a(?: session)?|questions? (?:&|and) answers?",
  "conférence de presse|point de presse|allocution|discours|compte rendu|déclarations? à la presse|propos liminaires|intervention d[eu]",
  "прес-?(?:конференція|підхід\\p{L}*|брифінг)|спільний підхід до преси|підхід до преси|заява для (?:преси|змі)|виступ\\p{L}*|стенограма|промова|вступна заява|відповіді на запитання",
  "пресс-?(?:конференция|подход|брифинг)|ответы на вопросы|заявлени[ея] для (?:прессы|сми)|выступлени[ея]|стенограмма|брифинг|обращение|встреча с|совещание",
  "(?:regierungs)?pressekonferenz|pressebegegnung|pressestatement|mitschrift|rede (?:von|des|der)|im wortlaut",
  "rueda de prensa|conferencia de prensa|discurso|comparecencia|conferenza stampa|discorso|dichiarazioni alla stampa",
]);

const MAYBE = anyOf([
  "interview|entretien|entrevista|intervista|інтервʼю|інтервʼю|интервью|conversation|in conversation|fireside chat|discussion|panel|debate|town hall|hearing|testimony|meeting with|briefing|statements",
]);

const OTHER = anyOf([
  "fact ?sheet|media note|media advisory|press (?:statement|release)|news release|public schedule|daily schedule|schedule of|readout|notice to (?:the )?press",
  "(?:joint|written|press) (?:statement|declaration|communiqué)|(?:second |third )?statement (?:on|by|from|of|regarding)(?! the press)|communiqué|declaration|summit declaration|memorandum|agreement on",
  "executive order|proclamation|presidential (?:memorandum|determination)|sanctions|designations?|targeting|outcomes of|actions to",
  "biograph(?:y|ies|ie)|curriculum vitae|who is who|programme|program|agenda|timetable|calendar|call for|vacancy|job|how to|guide|topic|backgrounder|explainer|faqs?|frequently asked questions|recipe|play in|comedy in|act (?:one|i)",
  "communiqué de presse|déclaration commune|déclaration du sommet|fiche d['’]information|biographie|foire aux questions",
  "спільна заява|декларація|біографія|програма|прес-реліз|совместное заявление|декларация|биография|программа|пресс-релиз|указ",
  "pressemitteilung|gemeinsame erklärung|lebenslauf|programm|tagesordnung|comunicado|declaración conjunta|comunicato",
]);
