import type { LanguagePack } from "../language-pack.ts";
import type { PublisherWords } from "../publisher-words.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

/** Spanish: La Moncloa, foreign ministries. */
export const es: LanguagePack = {
  language: "es",
  lacks: {
    "parts.staff": "the records name nobody of the staff",
  },
  inflects: false,
  header: {
    naming: ["con"],
    parting: ["al", "a", "tras", "durante", "después", "en"],
    events: ["conferencia", "conferenza", "rueda", "entrevista", "declaraciones", "comparecencia", "intervención"],
    press: ["prensa"],
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
  floorOffices: ["portavoz", "moderador", "moderadora", "secretario de estado de comunicación", "secretaria de estado de comunicación", "jefe de prensa", "jefa de prensa"],
  press: ["corresponsal", "periodista", "reportero", "reportera", "redactor", "redactora", "presentador", "presentadora"],
  outlets: ["agencia", "diario", "periódico", "cadena", "radio", "televisión", "revista", "semanario", "canal", "televisora", "portal", "emisora"],
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
  topics: ["consejo", "unión", "cambio", "estrategia", "política", "cumbre", "alianza", "cooperación", "desafíos", "amenazas", "seguridad", "energía", "crisis", "apoyo", "acuerdo", "presupuesto", "economía", "operación", "sanciones", "tratado", "parlamento", "ministerio", "embajada"],
  floor: {
    greetings: ["sí", "no", "hola", "ciudadano", "ciudadana", "buenos", "días", "buenas", "tardes", "noches", "gracias", "muchas", "señor", "señora", "ministro", "ministra", "presidente", "presidenta", "portavoz"],
    dear: ["querido", "querida", "estimado", "estimada"],
    presents: ["soy", "me llamo", "mi nombre es", "aquí"],
    belongs: ["de", "del", "por", "para"],
    leads: ["siguiente pregunta", "la siguiente pregunta", "primera pregunta", "la primera pregunta", "última pregunta", "la última pregunta", "empezamos por", "empezamos con", "le toca a", "pregunta de"],
    people: ["compañero", "compañera", "colega", "señor", "señora", "señorita", "periodista"],
    passes: ["por favor", "adelante", "tiene la palabra", "tienes la palabra", "cuando quiera", "cuando quieras", "la última", "el último"],
    thens: ["después", "y después", "luego", "y luego", "a continuación"],
    looks: ["por favor", "adelante", "al fondo", "ahí", "allí", "en primera fila", "en la primera fila", "a la izquierda", "a la derecha", "primero"],
    stops: ["espere", "un momento", "un segundo", "déjeme terminar", "vuelvo con usted"],
    exclamations: ["querido", "querida", "adelante", "silencio", "repita", "repitan", "gracias", "buenos", "buenas", "días", "tardes", "primera", "última", "pregunta"],
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

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "portavoz|secretari[oa]|canciller|embajador*|vicepresident*|subsecretari[oa]";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular:
    "yo|me|mi|mis|mí|conmigo|quiero|quisiera|creo|puedo|debo|estoy|espero|agradezco|reitero|permítanme",
  plural:
    "nosotr[ao]s|nos|nuestr[ao]s?|*[ae]mos",
  addresses:
    "(?:muchas )?gracias(?= por|[,.;!:])|buen[oa]s (?:días|tardes|noches)|señoras y señores|excelencias|(?:queridos|estimad[oa]s) (?:amig*|coleg*|señor*|president*|ministr*)|(?<!(?:el|la|al|del) )señora? president[ea],",
  narration: {
    officials:
      "(?:[Ee]l|[Ll]a) (?:[Ss]ecretari[oa]|[Pp]resident[ea]|(?:[Pp]rimera? )?[Mm]inistr[oa]|[Cc]anciller|[Ee]mbajadora?|[Pp]ortavoz|[Cc]omisari[oa])|Sra?\\. \\p{Lu}\\p{L}+",
    verbs:
      "ha|han|es|son|está|fue|era|recibe|visita|nombra|viaja|anuncia|\\p{Ll}{2,}(?:ó|aron|ieron|ará|erá|irá)",
  },
  personal: {
    first: "yo nosotros mi hemos",
    present: "nuestro nuestra nuestros nuestras gracias señoras",
  },
  said: ["Buenos días a todos.", "Creo que nuestro muelle está listo."],
  told: ["La ministra visitó el muelle y firmó el contrato."],
};

/** What publishers print before and after an event's words. */
export const publisher: PublisherWords = {
  cues: [
    {
      feature: "caption",
      form: /^(?:contactos?(?: de prensa)?|oficina de prensa|teléfono|nota de (?:la )?redacción)\s*(?::|$)/iu,
      matches: ["Contacto: la oficina del puerto", "Nota de la redacción: el muelle"],
    },
    {
      feature: "further",
      form: /^(?:le[ae] también|leer más|véase también|más información|(?:también )?(?:le|te) puede interesar)\s*:/iu,
      matches: ["Lea también: el barco"],
    },
    {
      feature: "caption",
      form: /^(?:le[ae] también|leer más|véase también|más información)$/iu,
      matches: ["Más información"],
    },
    {
      feature: "transcript",
      form: [
        /^[[(*\s]*(?:esta|este|la|el) (?:transcripción|entrevista|texto|traducción|versión|página|artículo)/iu,
        / (?:fue|ha sido|se ha)(?: \p{L}+){0,3} /iu,
        /(?:publicad|actualizad|editad|corregid|traducid|abreviad|revisad|modificad)[ao](?!\p{L})/iu,
      ],
      matches: ["Esta entrevista ha sido editada.", "La transcripción fue publicada el 3 de mayo."],
    },
    {
      feature: "transcript",
      form: [
        /^[[(*\s]*(?:transcripción|traducción|texto) (?:actualizad|corregid|modificad|revisad)[ao]/iu,
        /(?=\s*(?:[:.)\]]|$)|,? (?:el )?\d)/iu,
      ],
      matches: ["Transcripción corregida el 3 de mayo: el muelle tiene otro nombre."],
    },
    {
      feature: "itself",
      form: /^[[(*\s]*(?:esta transcripción)(?!\p{L})/iu,
      matches: ["Esta transcripción fue corregida."],
    },
    {
      feature: "translation",
      form: [
        /^[[(*\s]*(?:esta es )?(?:una )?(?:traducción|transcripción) /iu,
        /(?:provisional|no oficial|de cortesía|automática)(?!\p{L})/iu,
      ],
      matches: ["Traducción no oficial", "Esta es una traducción provisional."],
    },
    {
      feature: "correction",
      form: /^[[(*\s]*(?:corrección|rectificación|fe de erratas?)(?:,? (?:del? |el )?\(?\d[^:：]{0,30})?\s*[:：]/iu,
      matches: ["Corrección, 3 de mayo: el muelle tiene otro nombre.", "Fe de erratas: el muelle."],
    },
    {
      feature: "invitation",
      form: /^para (?:más|mayor|obtener)(?!\p{L})/iu,
      matches: ["Para más información, visite la página."],
    },
    {
      feature: "following",
      form: /^(?:síguenos|síganos) en |^(?:suscríbase|suscríbete) /iu,
      matches: ["Síguenos en Muelle.", "Suscríbase al boletín."],
    },
    {
      feature: "going",
      form: /(?<!\p{L})(?:visite|consulte|contacte)(?!\p{L})/iu,
      matches: ["Visite la página."],
    },
  ],
  not: ["La ministra responde a la prensa en el muelle."],
};
