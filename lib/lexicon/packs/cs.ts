import type { LanguagePack } from "../language-pack.ts";
import type { PublisherWords } from "../publisher-words.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

/** Czech: the Government, the Castle, the ministries. */
export const cs: LanguagePack = {
  language: "cs",
  lacks: {
    "header.articles": "it has no articles",
    "parts.staff": "the records name nobody of the staff",
  },
  inflects: true,
  header: {
    naming: ["s", "se", "mezi"],
    parting: ["v", "ve", "na", "po", "před", "během", "o", "při"],
    events: ["konference", "rozhovor", "projev", "prohlášení", "briefing", "vystoupení"],
    press: ["tisková", "tiskové"],
    and: ["a"],
    articles: [],
  },
  honorifics: ["pan", "pana", "panu", "panem", "pane", "paní", "ing.", "mgr.", "bc.", "judr.", "mudr.", "phdr.", "rndr.", "doc.", "prof.", "dr."],
  ranks: ["generál", "generála", "gen.", "generálmajor", "generálporučík", "armádní", "plukovník", "plk.", "podplukovník", "admirál", "major", "kapitán"],
  offices: [
    "prezident", "prezidenta", "prezidentem", "prezidentovi", "prezidente", "prezidentka", "prezidentky", "viceprezident", "premiér", "premiéra", "premiérem", "premiérovi", "premiérka", "premiérky", "vicepremiér", "vicepremiéra",
    "předseda", "předsedy", "předsedou", "předsedovi", "předsedkyně", "předsedkyní", "místopředseda", "místopředsedy", "místopředsedou", "místopředsedkyně", "ministr", "ministra", "ministrem", "ministrovi", "ministryně", "ministryni", "ministryní",
    "náměstek", "náměstka", "náměstkyně", "tajemník", "tajemníka", "tajemníkem", "tajemnice", "mluvčí", "velvyslanec", "velvyslance", "velvyslankyně", "kancléř", "kancléře", "kancléřka", "ředitel", "ředitele", "ředitelka", "ředitelky",
    "poslanec", "poslance", "poslankyně", "senátor", "senátora", "senátorka", "komisař", "komisaře", "komisařka", "eurokomisař", "eurokomisařka", "hejtman", "hejtmana", "hejtmanka", "primátor", "primátorka", "starosta", "starosty", "starostka",
    "král", "krále", "královna", "zástupce", "zástupkyně", "poradce", "poradkyně", "zmocněnec", "zmocněnkyně", "vedoucí", "šéf", "šéfa", "šéfka", "guvernér", "guvernéra", "náčelník", "náčelníka", "hygienička", "hygienik",
  ],
  modifiers: ["generální", "generálního", "generálním", "tiskový", "tisková", "tiskové", "tiskového", "první", "bývalý", "bývalá", "bývalého", "vysoký", "vysoká", "zvláštní", "hlavní", "spolkový", "spolková", "státní", "výkonný", "výkonná", "pověřený", "pověřená", "ministerský", "vládní", "nato", "osn", "eu"],
  connectors: ["pro", "a", "v", "ve", "při", "u", "na", "do", "z", "ze", "s"],
  portfolios: [
    "obrany", "zahraničí", "zahraničních", "věcí", "vnitra", "financí", "spravedlnosti", "zdravotnictví", "školství", "dopravy", "průmyslu", "obchodu", "zemědělství", "kultury", "práce", "sociálních", "životního", "prostředí", "místní", "rozvoj",
    "evropské", "záležitosti", "vlády", "republiky", "rady", "parlamentu", "senátu", "sněmovny", "výzkum", "vědu", "inovace", "legislativu", "digitalizaci",
  ],
  floorOffices: ["mluvčí", "moderátor", "moderátorka"],
  press: ["novinář", "novinářka", "redaktor", "redaktorka", "reportér", "reportérka", "zpravodaj", "zpravodajka", "dopisovatel", "dopisovatelka", "komentátor", "komentátorka"],
  outlets: ["televize", "rozhlas", "rádio", "deník", "noviny", "novinky", "listy", "list", "agentura", "zprávy", "týdeník", "čtk", "server"],
  parts: {
    question: ["dotaz", "otázka", "novinář", "novinářka", "redaktor", "redaktorka", "reportér", "reportérka", "tazatel", "tazatelka", "neznámý novinář", "neznámá novinářka", "neznámý řečník", "hlas", "doplňující dotaz", "doplňující otázka"],
    audience: ["publikum", "hlas z publika", "hlas ze sálu", "hlas z pléna", "dotaz z publika", "dotaz z pléna", "účastník", "účastnice", "student", "studentka"],
    answer: ["odpověď", "odp.", "odp"],
    moderator: ["moderátor", "moderátorka"],
    host: ["hostitel", "hostitelka", "průvodce pořadem"],
    interpreter: ["tlumočník", "tlumočnice", "tlumočení", "překladatel", "překladatelka", "překlad"],
    group: ["novináři", "všichni", "hlasy"],
    staff: [],
  },
  neverNames: ["poznámka", "téma", "témata", "datum", "místo", "zdroj", "foto", "za prvé", "za druhé", "první", "druhé", "ano", "ne", "a", "ale", "my", "já", "on", "ona", "oni", "to", "děkuji", "děkuju", "dobrý", "účastníci", "řečníci", "prohlášení", "projev"],
  topics: ["rada", "unie", "strategie", "politika", "summit", "aliance", "spolupráce", "výzvy", "hrozby", "bezpečnost", "energetika", "krize", "podpora", "dohoda", "rozpočet", "ekonomika", "operace", "sankce", "smlouva", "parlament", "ministerstvo", "velvyslanectví"],
  floor: {
    greetings: ["ano", "ne", "dobrý", "den", "dobré", "ráno", "večer", "zdravím", "děkuji", "děkuju", "hezký", "pane", "paní", "premiére", "ministře", "prezidente", "prosím"],
    dear: ["vážený", "vážená", "vážení", "milý", "milá"],
    presents: ["jmenuji se", "jmenuju se", "jsem", "já jsem"],
    belongs: ["z", "ze", "za"],
    leads: ["další dotaz", "další otázka", "první dotaz", "první otázka", "poslední dotaz", "poslední otázka", "začneme", "slovo má", "dotaz od"],
    people: ["pán", "paní", "kolega", "kolegyně", "novinář", "novinářka"],
    passes: ["prosím", "máte slovo", "poslední"],
    thens: ["potom", "pak", "a pak", "následně"],
    looks: ["prosím", "tam", "vzadu", "vepředu", "v první řadě", "vlevo", "vpravo", "nejdřív"],
    stops: ["počkejte", "moment", "chvilku", "okamžik", "nechte mě domluvit"],
    exclamations: ["děkuji", "prosím", "ano", "dobrý", "další", "poslední", "první", "dotaz", "otázka"],
  },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "tiskov(á|é|ou) (konferenc|brífink|briefing)*|tiskový (brífink|briefing)|brífink*|projev*|vystoupení|přepis|stenozáznam*|prohlášení pro (média|novináře|tisk)|s novináři",
    matches: ["Tisková konference o molu", "Projev při otevření přístavu", "Prohlášení pro média v přístavu"],
    not: ["Tisková zpráva o molu", "Přepisovat plány"],
  },
  {
    feature: "event",
    words: "rozhovor*",
    matches: ["Rozhovor s ministrem pro Rádio Molo"],
    not: ["Rozhodnutí o molu"],
  },
  {
    feature: "other",
    words: "tiskov(á|é|ou) zpráv*|společné prohlášení|životopis*|nařízení|často kladené (otázky|dotazy)|pozvánka",
    matches: ["Tisková zpráva o molu", "Společné prohlášení přístavů"],
    not: ["Tisková konference o molu"],
  },
];

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "premiér*|předsed*|místopředsed*|mluvčí|náměst*|velvyslan*|kancléř*|tajemn(ík|ic)*|hejtman*";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular:
    "já|mě|mně|mi|mnou|můj|moje|mého|mém|chci|chtěl bych|chtěla bych|myslím|jsem|mám|mohu|můžu|věřím",
  plural:
    "my|nás|nám|námi|náš|naš(?:e|eho|ich|im|em|í)|jsme|máme|budeme|chceme|musíme|můžeme",
  addresses:
    "děkuj(?:i|u|eme)|dobrý (?:den|večer)|dobré (?:ráno|dopoledne|odpoledne)|vážen(?:í|á|ý)|dámy a pánové|milí (?:přátelé|kolegové)",
  said: ["Dobrý den. Chci poděkovat rybářům.", "Most je náš a já mu věřím."],
  told: ["Ministr navštívil molo a podepsal smlouvu."],
};

/** What publishers print before and after an event's words. */
export const publisher: PublisherWords = {
  cues: [
    {
      feature: "caption",
      form: /^(?:kontakty?(?: pro (?:média|novináře))?|tiskov(?:é|ý) (?:oddělení|odbor)|telefon|tel\.|poznámka redakce)\s*(?::|$)/iu,
      matches: ["Kontakt pro média: přístav"],
    },
    {
      feature: "further",
      form: /^(?:čtěte (?:také|též|dále)|viz také|více (?:informací|zde))\s*:/iu,
      matches: ["Čtěte také: přívoz"],
    },
    {
      feature: "translation",
      form: /^[[(*\s]*(?:(?:neoficiální|pracovní|předběžný) překlad)(?!\p{L})/iu,
      matches: ["Neoficiální překlad"],
    },
  ],
  not: ["Ministr odpovídá novinářům na molu."],
};
