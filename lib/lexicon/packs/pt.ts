import type { LanguagePack } from "../language-pack.ts";
import type { PublisherWords } from "../publisher-words.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

/** Portuguese: the Planalto, the governments of Portugal, Angola and Mozambique. */
export const pt: LanguagePack = {
  language: "pt",
  inflects: false,
  header: {
    naming: ["com", "por", "pelo", "pela", "pelos", "pelas", "entre"],
    parting: ["em", "no", "na", "nos", "nas", "durante", "após", "depois", "antes", "sobre", "à", "ao", "às", "aos"],
    events: ["conferência", "conferências", "coletiva", "entrevista", "declaração", "declarações", "discurso", "pronunciamento", "encontro", "intervenção"],
    press: ["imprensa"],
    and: ["e"],
    articles: ["o", "a", "os", "as", "do", "da", "dos", "das"],
  },
  honorifics: ["sr.", "sr", "sra.", "sra", "senhor", "senhora", "dom", "dona", "d.", "dr.", "dr", "dra.", "dra", "eng.", "exmo.", "exma.", "prof.", "profa.", "excelência", "excelentíssimo", "excelentíssima"],
  ranks: ["general", "coronel", "tenente-coronel", "almirante", "vice-almirante", "contra-almirante", "brigadeiro", "comandante", "capitão", "major", "tenente", "marechal"],
  offices: [
    "presidente", "presidenta", "vice-presidente", "ministro", "ministra", "primeiro-ministro", "primeira-ministra", "vice-primeiro-ministro",
    "secretário", "secretária", "secretário-geral", "secretária-geral", "secretário-executivo", "secretária-executiva", "subsecretário", "subsecretária",
    "porta-voz", "embaixador", "embaixadora", "chanceler", "governador", "governadora", "prefeito", "prefeita", "senador", "senadora", "deputado", "deputada",
    "diretor", "diretora", "director", "directora", "diretor-geral", "diretora-geral", "comissário", "comissária", "rei", "rainha", "representante",
    "alto-representante", "chefe", "assessor", "assessora", "coordenador", "coordenadora", "procurador", "procuradora", "procurador-geral", "conselheiro", "conselheira", "geral",
  ],
  modifiers: ["o", "a", "primeiro", "primeira", "vice", "alto", "alta", "geral", "adjunto", "adjunta", "interino", "interina", "ex", "executivo", "executiva", "federal", "nato", "otan", "onu", "ue"],
  connectors: ["de", "do", "da", "dos", "das", "e", "para", "em", "no", "na", "com", "à", "ao", "junto"],
  portfolios: [
    "defesa", "negócios", "estrangeiros", "relações", "exteriores", "interior", "administração", "interna", "fazenda", "finanças", "economia", "justiça", "saúde", "educação",
    "estado", "república", "planejamento", "agricultura", "ambiente", "energia", "minas", "transportes", "cultura", "trabalho", "desenvolvimento", "governo", "casa", "civil", "comunicação", "assuntos", "europeus", "infraestrutura", "infraestruturas",
  ],
  floorOffices: ["porta-voz", "moderador", "moderadora", "assessor de imprensa", "assessora de imprensa"],
  press: ["jornalista", "repórter", "correspondente", "editor", "editora", "redator", "redatora", "apresentador", "apresentadora", "âncora", "locutor", "locutora", "radialista"],
  outlets: ["agência", "jornal", "rádio", "televisão", "emissora", "canal", "revista", "diário", "folha", "portal", "rede", "lusa", "rtp"],
  parts: {
    question: ["p", "pergunta", "jornalista", "repórter", "radialista", "interlocutor", "interlocutora", "jornalista não identificado", "jornalista não identificada", "não identificado", "não identificada", "orador não identificado", "voz", "voz não identificada"],
    audience: ["plateia", "público", "participante", "estudante", "pergunta da plateia", "pergunta do público"],
    answer: ["r", "resposta"],
    moderator: ["moderador", "moderadora", "mediador", "mediadora", "mestre de cerimônias", "mestre de cerimónias", "cerimonial", "locutor", "locutora"],
    host: ["apresentador", "apresentadora", "entrevistador", "entrevistadora", "anfitrião", "anfitriã"],
    interpreter: ["intérprete", "tradutor", "tradutora", "tradução"],
    group: ["jornalistas", "repórteres", "todos", "vozes"],
    staff: ["assessor de imprensa", "assessora de imprensa", "assessoria"],
  },
  neverNames: ["nota", "tema", "temas", "assunto", "data", "local", "fonte", "foto", "fotos", "primeiro", "segundo", "terceiro", "sim", "não", "e", "mas", "eu", "nós", "ele", "ela", "eles", "elas", "obrigado", "obrigada", "bom", "boa", "participantes", "oradores", "discurso", "declaração"],
  topics: ["conselho", "união", "estratégia", "política", "cimeira", "cúpula", "aliança", "cooperação", "desafios", "ameaças", "segurança", "energia", "crise", "apoio", "acordo", "orçamento", "operação", "sanções", "tratado", "parlamento", "ministério", "embaixada"],
  floor: {
    greetings: ["sim", "não", "olá", "oi", "bom", "dia", "boa", "tarde", "noite", "obrigado", "obrigada", "muito", "senhor", "senhora", "presidente", "ministro", "ministra"],
    dear: ["caro", "cara", "prezado", "prezada"],
    presents: ["sou", "eu sou", "meu nome é", "o meu nome é", "chamo-me", "aqui é", "é"],
    belongs: ["do", "da", "pela", "pelo"],
    leads: ["próxima pergunta", "a próxima pergunta", "primeira pergunta", "a primeira pergunta", "última pergunta", "a última pergunta", "vamos começar com", "a palavra a", "pergunta de", "pergunta da", "pergunta do"],
    people: ["colega", "senhor", "senhora", "jornalista"],
    passes: ["por favor", "faça favor", "faz favor", "pois não", "tem a palavra", "a última"],
    thens: ["depois", "e depois", "em seguida", "a seguir"],
    looks: ["por favor", "ali", "ali atrás", "lá atrás", "ao fundo", "na primeira fila", "à esquerda", "à direita", "primeiro"],
    stops: ["espere", "um momento", "um segundo", "deixe-me terminar", "já volto a si"],
    exclamations: ["obrigado", "obrigada", "bom", "boa", "sim", "não", "claro", "senhor", "senhora", "silêncio", "próxima", "última", "pergunta"],
  },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "conferência de imprensa|(entrevista )?coletiva( de imprensa)?|declaraç(ão|ões) à (imprensa|comunicação social)|discurso|pronunciamento|intervenção d[aeo]|transcrição|com (os )?jornalistas|palavras d[aeo]",
    matches: ["Conferência de imprensa sobre o cais", "Entrevista coletiva da ministra", "Pronunciamento na abertura do porto"],
    not: ["Nota à imprensa sobre o cais", "A coletividade do porto"],
  },
  {
    feature: "event",
    words: "entrevista(?! coletiva)",
    matches: ["Entrevista da ministra à Rádio Cais"],
    not: ["Entre vistas do cais"],
  },
  {
    feature: "other",
    words: "comunicado|nota (à imprensa|oficial)|declaração conjunta|biografia|perguntas frequentes|artigo d[aeo]|edital|decreto",
    matches: ["Nota à imprensa sobre o cais", "Declaração conjunta dos portos"],
    not: ["Declaração à imprensa", "Notas do cais"],
  },
];

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "primeir[oa]-ministr[oa]|porta-voz|secretári[oa]*|chanceler|embaixador*|governador*|vice-president*";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular:
    "eu|meus?|minhas?|mim|comigo|quero|queria|gostaria|agradeço|espero|acho|acredito|tenho|posso|estou|sou",
  plural:
    "nós|noss[oa]s?|*[ae]mos|*imos",
  addresses:
    "(?:muito )?obrigad[oa](?= a todos|[,.;!:])|bom dia|boa (?:tarde|noite)|senhoras e senhores|excelências|(?:caros|caras|queridos|queridas|prezados) (?:amig*|coleg*|jornalist*)",
  said: ["Bom dia. Quero agradecer aos pescadores.", "A ponte é nossa, e eu acredito nela."],
  told: ["A ministra visitou o cais e assinou o contrato."],
};

/** What publishers print before and after an event's words. */
export const publisher: PublisherWords = {
  cues: [
    {
      feature: "caption",
      form: /^(?:cont[ao]c?tos?(?: (?:de|para a?) ?imprensa)?|assessoria de imprensa|telefone|nota d[ao] reda(?:c?ção))\s*(?::|$)/iu,
      matches: ["Contatos: o porto"],
    },
    {
      feature: "further",
      form: /^(?:(?:leia|veja) (?:também|mais)|saiba mais)\s*:/iu,
      matches: ["Leia também: a barca"],
    },
    {
      feature: "translation",
      form: /^[[(*\s]*(?:tradução (?:não oficial|provisória|livre|de cortesia))(?!\p{L})/iu,
      matches: ["Tradução não oficial"],
    },
  ],
  not: ["A ministra responde à imprensa no cais."],
};
