import type { LanguagePack } from "../language-pack.ts";
import type { TitleCue } from "../title-cue.ts";

/** Spanish: La Moncloa, foreign ministries. */
export const es: LanguagePack = {
  language: "es",
  inflects: false,
  header: {
    naming: ["con"],
    parting: ["tras", "durante", "después", "en"],
    events: ["conferencia", "conferenza", "rueda", "entrevista", "declaraciones", "comparecencia", "intervención"],
    and: ["y", "e"],
    articles: ["el", "la", "los", "las", "del", "de la", "de los"],
  },
  honorifics: ["sr.", "sra.", "señor", "señora", "don", "doña", "d.", "dña.", "dr.", "dra.", "excmo."],
  ranks: ["general", "coronel", "almirante", "comandante", "capitán", "teniente"],
  offices: [
    "presidente", "presidenta", "ministro", "ministra", "secretario", "secretaria", "portavoz", "embajador", "embajadora", "director", "directora",
    "canciller", "comisario", "comisaria", "alcalde", "alcaldesa", "rey", "reina", "representante", "vicepresidente", "vicepresidenta", "jefe", "jefa",
  ],
  modifiers: ["el", "la", "primer", "primera", "vice", "alto", "alta", "general", "otan"],
  connectors: ["de", "del", "la", "los", "las", "para", "y", "en", "ante"],
  portfolios: ["defensa", "asuntos", "exteriores", "interior", "hacienda", "economía", "justicia"],
  press: ["corresponsal", "periodista", "reportero", "reportera", "redactor", "redactora", "presentador", "presentadora"],
  houses: ["agencia", "diario", "periódico", "cadena", "radio", "televisión"],
  parts: {
    question: ["p", "p.", "pregunta", "periodista", "p/", "pregunta:", "repregunta", "interlocutor", "interlocutora", "reportero", "reportera", "corresponsal", "orador no identificado", "no identificado", "no identificada", "voz", "voz no identificada", "prensa"],
    audience: ["público", "asistente", "participante", "estudiante", "pregunta del público"],
    answer: ["r", "r.", "r/", "respuesta"],
    moderator: ["moderador", "moderadora", "conductor", "conductora", "maestro de ceremonias", "maestra de ceremonias"],
    host: ["entrevistador", "entrevistadora", "presentador", "presentadora"],
    interpreter: ["intérprete", "traductor", "traductora", "traducción"],
    group: ["periodistas", "reporteros", "todos", "voces"],
    staff: [],
  },
  neverNames: ["intervienen", "participan", "ponentes", "participantes", "él", "ella", "ellos", "nota", "tema", "temas", "primero", "segundo", "sí", "no", "y", "pero", "nosotros", "yo", "fecha", "lugar", "fuente", "foto", "gracias", "buenos", "buenas"],
  topics: [],
  floor: {
    greetings: ["sí", "no", "hola", "buenos", "días", "buenas", "tardes", "noches", "gracias", "muchas", "señor", "señora", "ministro", "ministra", "presidente", "presidenta", "portavoz"],
    dear: ["querido", "querida", "estimado", "estimada"],
    presents: ["soy", "me llamo", "mi nombre es", "aquí"],
    belongs: ["de", "del", "por", "para"],
    leads: ["siguiente pregunta", "la siguiente pregunta", "primera pregunta", "la primera pregunta", "última pregunta", "la última pregunta", "empezamos por", "empezamos con", "le toca a", "pregunta de"],
    people: ["compañero", "compañera", "colega", "señor", "señora", "señorita", "periodista"],
    passes: ["por favor", "adelante", "tiene la palabra", "tienes la palabra", "cuando quiera", "cuando quieras", "la última", "el último"],
    thens: ["después", "y después", "luego", "y luego", "a continuación"],
    looks: ["por favor", "adelante", "al fondo", "ahí", "allí", "en primera fila", "en la primera fila", "a la izquierda", "a la derecha", "primero"],
  },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "(rueda|conferencia) de prensa|discurso|con los periodistas|versión estenográfica|comparecencia|declaraciones a (la prensa|los medios)|palabras d(e|el|e la)|intervención d(e|el|e la)",
    matches: ["Rueda de prensa sobre el muelle", "Discurso en el puerto", "Palabras del ministro en el muelle"],
    not: ["Nota de prensa sobre el muelle", "Discurrir por el puerto"],
  },
  {
    feature: "event",
    words: "entrevista(?! coletiva)",
    matches: ["Entrevista al ministro en Radio Bahía"],
    not: ["Entre vistas al mar"],
  },
  {
    feature: "other",
    words: "comunicado|nota de prensa|declaración conjunta|preguntas frecuentes|currículum|biografía",
    matches: ["Comunicado sobre el muelle", "Nota de prensa: el barco"],
    not: ["Comunicaciones del puerto"],
  },
];
