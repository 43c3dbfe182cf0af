import type { LanguagePack } from "../language-pack.ts";
import type { PublisherWords } from "../publisher-words.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

/** Polish: the Prime Minister's Chancellery, the President, the ministries. Titles print an office in the genitive: "Prezydenta". */
export const pl: LanguagePack = {
  language: "pl",
  lacks: {
    "header.articles": "it has no articles",
    "parts.staff": "the records name nobody of the staff",
  },
  inflects: true,
  header: {
    naming: ["z", "ze", "przez", "udziałem"],
    parting: ["w", "we", "na", "po", "przed", "podczas", "przy", "dla", "o"],
    events: ["konferencja", "konferencji", "wywiad", "wystąpienie", "oświadczenie", "briefing", "spotkanie", "rozmowa"],
    press: ["prasowa", "prasowej", "prasowe"],
    and: ["i", "oraz"],
    articles: [],
  },
  honorifics: ["pan", "pana", "panu", "panem", "panie", "pani", "panią", "państwo", "dr", "prof.", "prof", "inż.", "mgr", "ks.", "jego", "jej", "ekscelencja"],
  ranks: ["generał", "generała", "gen.", "gen", "pułkownik", "płk", "płk.", "podpułkownik", "ppłk", "admirał", "adm.", "kontradmirał", "wiceadmirał", "kapitan", "kpt.", "major", "mjr", "porucznik"],
  offices: [
    "prezydent", "prezydenta", "prezydentem", "prezydentowi", "premier", "premiera", "premierem", "premierowi", "wicepremier", "wicepremiera", "minister", "ministra", "ministrem", "ministrowi",
    "wiceminister", "wiceministra", "sekretarz", "sekretarza", "sekretarzem", "sekretarzowi", "podsekretarz", "podsekretarza", "rzecznik", "rzecznika", "rzecznikiem", "rzeczniczka", "rzeczniczki",
    "marszałek", "marszałka", "marszałkiem", "marszałkini", "wicemarszałek", "wicemarszałka", "przewodniczący", "przewodniczącego", "przewodniczącym", "przewodnicząca", "przewodniczącej",
    "szef", "szefa", "szefem", "szefowa", "szefowej", "ambasador", "ambasadora", "ambasadorem", "kanclerz", "kanclerza", "kanclerzem", "dyrektor", "dyrektora", "dyrektorka", "wojewoda", "wojewody",
    "burmistrz", "burmistrza", "poseł", "posła", "posłanka", "posłanki", "senator", "senatora", "senatorka", "komisarz", "komisarza", "doradca", "doradcy", "doradczyni", "pełnomocnik", "pełnomocnika",
    "pełnomocniczka", "prezes", "prezesa", "król", "króla", "królowa", "królowej", "przedstawiciel", "przedstawiciela", "przedstawicielka", "komendant", "komendanta", "naczelnik", "naczelnika", "kierownik", "kierownika",
    // Behind the head, and part of it: "Sekretarz Generalny", "Rzecznik Prasowy".
    
  ],
  modifiers: [
    "pierwszy", "generalny", "generalna", "generalnego", "generalnej", "generalnym", "zastępca", "zastępcy", "zastępczyni", "prasowy", "prasowa", "prasowego", "prasowej", "były", "była", "byłego", "główny", "główna",
    "wysoki", "wysoka", "wysokiego", "specjalny", "specjalna", "stały", "stała", "federalny", "federalna", "naczelny", "p.o.", "nato", "onz", "ue",
  ],
  connectors: ["w", "we", "do", "ds.", "i", "oraz", "przy", "dla", "na", "z", "ze"],
  portfolios: [
    "obrony", "narodowej", "spraw", "zagranicznych", "wewnętrznych", "administracji", "finansów", "sprawiedliwości", "zdrowia", "edukacji", "infrastruktury", "rozwoju", "gospodarki", "cyfryzacji", "klimatu",
    "środowiska", "rolnictwa", "kultury", "rządu", "rady", "ministrów", "sejmu", "senatu", "bezpieczeństwa", "europejskich", "rodziny", "pracy", "energii", "sportu", "nauki", "stanu", "kancelarii", "rzeczypospolitej", "msz", "mon", "kprm", "mswia",
  ],
  floorOffices: ["rzecznik", "rzecznika", "rzeczniczka", "rzeczniczki", "moderator", "moderatorka"],
  press: ["dziennikarz", "dziennikarka", "korespondent", "korespondentka", "reporter", "reporterka", "redaktor", "redaktorka", "prezenter", "prezenterka"],
  outlets: ["agencja", "telewizja", "radio", "gazeta", "dziennik", "tygodnik", "portal", "wiadomości", "pap", "tvp", "tvn", "polsat"],
  parts: {
    question: ["p", "pytanie", "pyt.", "dziennikarz", "dziennikarka", "redaktor", "redaktorka", "reporter", "reporterka", "korespondent", "korespondentka", "pytanie dziennikarza", "pytanie dziennikarki", "dziennikarz niezidentyfikowany", "niezidentyfikowany dziennikarz", "osoba niezidentyfikowana", "głos"],
    audience: ["głos z sali", "pytanie z sali", "publiczność", "uczestnik", "uczestniczka", "student", "studentka"],
    answer: ["odpowiedź", "odp.", "odp", "o"],
    moderator: ["moderator", "moderatorka", "prowadzący", "prowadząca"],
    host: ["gospodarz", "gospodyni", "prowadzący wywiad", "prowadząca wywiad"],
    interpreter: ["tłumacz", "tłumaczka", "tłumaczenie"],
    group: ["dziennikarze", "wszyscy", "głosy", "głosy z sali"],
    staff: [],
  },
  neverNames: ["uwaga", "temat", "tematy", "po pierwsze", "po drugie", "pierwsze", "drugie", "tak", "nie", "i", "ale", "my", "ja", "on", "ona", "oni", "to", "data", "miejsce", "źródło", "fot.", "foto", "zdjęcie", "dziękuję", "dzień", "uczestnicy", "stenogram", "oświadczenie", "przemówienie"],
  topics: ["rada", "unia", "strategia", "polityka", "szczyt", "sojusz", "współpraca", "wyzwania", "zagrożenia", "bezpieczeństwo", "energetyka", "kryzys", "wsparcie", "umowa", "budżet", "gospodarka", "operacja", "sankcje", "traktat", "parlament", "ministerstwo", "ambasada"],
  floor: {
    greetings: ["tak", "nie", "dzień", "dobry", "wieczór", "witam", "dziękuję", "bardzo", "panie", "pani", "państwu", "prezydencie", "premierze", "ministrze"],
    dear: ["szanowny", "szanowna", "szanowni", "drogi", "droga"],
    presents: ["nazywam się", "jestem", "mówi", "tu"],
    belongs: ["z", "ze", "od"],
    leads: ["następne pytanie", "kolejne pytanie", "pierwsze pytanie", "ostatnie pytanie", "zaczynamy od", "głos ma", "pytanie od"],
    people: ["pan", "pani", "koleżanka", "kolega", "dziennikarz", "dziennikarka"],
    passes: ["proszę", "bardzo proszę", "proszę bardzo", "oddaję głos", "ostatnie"],
    thens: ["potem", "a potem", "następnie", "a następnie"],
    looks: ["proszę", "bardzo proszę", "tam", "z tyłu", "z przodu", "w pierwszym rzędzie", "w drugim rzędzie", "po lewej", "po prawej", "najpierw"],
    stops: ["proszę poczekać", "chwileczkę", "moment", "sekundę", "proszę dać mi dokończyć"],
    exclamations: ["dziękuję", "proszę", "dzień", "tak", "nie", "panie", "pani", "cisza", "następne", "ostatnie", "pierwsze", "pytanie"],
  },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "konferencj* prasow*|briefing* (prasow*|rzecznik*|minist*|premier*)|oświadczeni* dla (mediów|prasy)|przemówieni*|wystąpieni*|orędzi*|stenogram*|zapis (konferencji|rozmowy|briefingu)|z dziennikarzami",
    matches: ["Konferencja prasowa o nabrzeżu", "Przemówienie na otwarciu portu", "Briefing rzecznika portu"],
    not: ["Komunikat prasowy o nabrzeżu", "Prasa o porcie"],
  },
  {
    feature: "event",
    words: "wywiad*|rozmow[aąyę] z",
    matches: ["Wywiad ministra dla Radia Brzeg"],
    not: ["Rozmówki w porcie"],
  },
  {
    feature: "other",
    words: "komunikat*|wspólne oświadczenie|życiorys*|biogram*|rozporządzeni*|harmonogram*|najczęściej zadawane pytania|ogłoszeni*",
    matches: ["Komunikat prasowy o nabrzeżu", "Wspólne oświadczenie portów"],
    not: ["Oświadczenie dla mediów", "Port i łączność w porcie"],
  },
];

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "rzeczni(k|cz)*|sekretarz*|podsekretarz*|marszał*|kanclerz*|ambasador*|wicepremier*|premier*";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular:
    "ja|mnie|mi|mną|mój|moja|moje|moim|moich|mojego|mojej|chcę|chciałbym|chciałabym|myślę|uważam|jestem|mam|mogę|wierzę",
  plural:
    "my|nas|nam|nami|nasz(?:a|e|ego|ej|ych|ym|ymi|ą)?|*(?:liśmy|łyśmy)|jesteśmy|mamy|będziemy|chcemy|możemy|musimy",
  addresses:
    "dzięku(?:ję|jemy)|dzień dobry|dobry wieczór|szanowni (?:państwo|goście|zebrani)|drodzy (?:państwo|przyjaciele|koledzy)|pan(?:ie|i) (?:prezydencie|prezydent|premierze|premier|ministrze|minister|marszałku|redaktor*)",
  said: ["Dzień dobry. Chcę podziękować rybakom.", "Most jest nasz, a ja w niego wierzę."],
  told: ["Minister odwiedził nabrzeże i podpisał umowę."],
};

/** What publishers print before and after an event's words. */
export const publisher: PublisherWords = {
  cues: [
    {
      feature: "caption",
      form: /^(?:kontakt(?: dla (?:mediów|prasy))?|biuro prasowe|telefon|tel\.|od redakcji)\s*(?::|$)/iu,
      matches: ["Kontakt dla mediów: port"],
    },
    {
      feature: "further",
      form: /^(?:czytaj (?:także|też|więcej)|zobacz (?:także|też|więcej))\s*:/iu,
      matches: ["Czytaj także: prom"],
    },
    {
      feature: "translation",
      form: /^[[(*\s]*(?:(?:tłumaczenie|przekład) (?:nieoficjalne|nieoficjalny|robocze|roboczy))(?!\p{L})/iu,
      matches: ["Tłumaczenie nieoficjalne"],
    },
  ],
  not: ["Minister odpowiada prasie na nabrzeżu."],
};
