/** What pages count of themselves, in the languages that we read. */
const COUNTED = [
  "(?:page )?views?|reads?|readers?|visits?|visitors?|hits?|shares?|likes?|comments?|downloads?|plays?|listens?|votes?|followers?|subscribers?",
  "vues?|lectures?|visites?|partages?|commentaires?|téléchargements?",
  "aufrufe?|ansichten|besuche|besucher|kommentare?|leser",
  "vistas?|visitas?|visualizaciones|lecturas?|comentarios?|descargas|visualizações|leituras?|comentários?|partilhas|compartilhamentos",
  "visualizzazion[ei]|lettur[ae]|visite|condivision[ei]|comment[oi]",
  "перегляд(?:и|ів|у)?|коментар(?:і|ів|я)?|просмотр(?:ы|а|ов)?|комментари(?:и|я|ев|й)",
].join("|");

/** What happened so and so many times. */
const DONE = [
  "(?:viewed|read|seen|shared|visited|downloaded|played)|(?:lu|vu|partagé|consulté)e?|gelesen|aufgerufen|geteilt",
  "(?:visto|leído|compartido|letto|lido)|прочитано|переглянуто|просмотрено|поширено",
].join("|");

const TIMES = "times?|fois|mal|veces|volte|vezes|раз(?:и|ів|а)?";
const NUMBER = "\\d+(?:[.,\\s]\\d+)*\\s?[km]?";
const AGO = "(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?) ago";
const READING_TIME =
  "reading time|read time|temps de lecture|lesezeit|tiempo de lectura|tempo de leitura|tempo di lettura|час читання|время чтения";

/**
 * A line in which a page counts its readers, or tells its own age: "1,204 views", "Shares: 12", "Viewed 1,204 times", "3 hours ago",
 * "5 min read". Whole lines without an end: "Twelve votes." is said.
 */
export const COUNTER = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(?:${[
    `${NUMBER}\\s*(?:${COUNTED})`,
    `(?:${COUNTED})\\s*[:(]?\\s*${NUMBER}\\)?`,
    `(?:${DONE})\\s*:?\\s*${NUMBER}\\s*(?:${TIMES})`,
    `${NUMBER}\\s*(?:${TIMES})\\s*(?:${DONE})`,
    "(?:no|0) (?:comments?|views?)(?: yet)?|kein(?:e)? kommentare?|aucun commentaire|sin comentarios|nessun commento",
    `${NUMBER}\\s*(?:people|readers|users|visitors) (?:are )?(?:reading|viewing) (?:this|now)(?: now)?`,
    `(?:online|reading now)\\s*:?\\s*${NUMBER}(?:\\s*(?:${COUNTED}))?`,
    `rating\\s*:?\\s*${NUMBER}(?:\\s*\\/\\s*\\d+)?(?:\\s*\\(${NUMBER}\\s*(?:${COUNTED})\\))?`,
    `(?:(?:last )?(?:updated|modified|posted|published)\\s*:?\\s*)?(?:\\d+|an?|one) ${AGO}`,
    `(?:${READING_TIME})\\s*:?\\s*(?:about |~)?\\d+\\s*min(?:ut\\p{L}*)?\\.?`,
    `\\d+[- ]?min(?:ut\\p{L}*)?\\.? (?:read|de lecture|lesezeit|de lectura|di lettura)`,
  ].join("|")})$`,
  "iu",
);
