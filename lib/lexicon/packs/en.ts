import type { LanguagePack } from "../language-pack.ts";
import type { PublisherWords } from "../publisher-words.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

/** English: NATO, White House, State Department, Defense, Australia, UN, gov.uk. */
export const en: LanguagePack = {
  language: "en",
  lacks: {
    "header.press": 'The word stands before its event: "press conference".',
    "floor.leads": "they have forms of their own, in lib/people/askers/call-forms.ts",
  },
  inflects: false,
  header: {
    naming: ["by", "with", "between", "featuring", "from"],
    parting: ["at", "on", "in", "en", "during", "following", "followed", "before", "ahead", "upon", "via", "about", "regarding", "as", "his", "her", "their", "its", "who", "whose", "that", "which", "visit", "route", "plus", "is", "are", "was", "were", "participates", "delivers", "briefs", "holds", "meets", "visits", "after"],
    events: ["conference", "conferences", "briefing", "briefings", "gaggle", "availability", "remarks", "remark", "statement", "statements", "speech", "interview", "meeting", "session", "discussion", "transcript", "doorstep", "doorstop", "conversation", "point", "call", "event", "address", "lecture", "farewell", "opening", "closing", "introductory", "response", "reception", "ceremony", "summit", "visit", "trip", "regular", "weekly", "daily", "joint", "news", "note", "speaking", "bilateral"],
    press: [],
    and: ["and"],
    articles: ["the", "a", "of the", "of"],
  },
  honorifics: [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "professor", "sir", "dame", "lord",
    "lady", "baroness", "baron", "hon", "hon.", "honourable", "honorable", "rt", "rt.", "right", "h.e.", "his", "her",
    "excellency", "senhor", "daw", "doctor", "shri", "smt", "smt.", "sheikh", "tan", "datuk", "rev", "rev.", "reverend", "monsignor", "madam", "hon'ble", "most", "sri",
  ],
  ranks: [
    "general", "gen", "gen.", "lieutenant", "lt", "lt.", "lieutenant-general", "colonel", "col", "col.", "admiral", "adm",
    "adm.", "vice-admiral", "rear", "major", "maj", "maj.", "captain", "capt", "capt.", "commander", "cmdr", "cmdr.", "cdr",
    "brigadier", "brig", "brig.", "sergeant", "sgt", "sgt.", "marshal", "commodore", "squadron", "corporal", "wing",
    "major-general", "ltg", "mg", "bg", "ltgen", "majgen", "rear-admiral",
  ],
  offices: [
    "candidate", "duke", "duchess", "marquess", "marchioness", "earl", "countess", "viscount", "viscountess", "bishop", "archbishop", "moderator-general", "advocate", "advocate-general", "solicitor", "solicitor-general", "chaplain", "lieutenant-governor", "ombudsman", "auditor", "registrar", "prelate", "secretary", "secretary-general", "minister", "president", "chancellor", "spokesperson", "spokesman",
    "spokeswoman", "ambassador", "senator", "congressman", "congresswoman", "representative", "director", "chair",
    "chairman", "chairwoman", "chairperson", "commissioner", "governor", "premier", "adviser", "advisor", "chief", "head",
    "commander", "administrator", "coordinator", "official", "officials", "officer", "treasurer", "mayor", "king", "queen", "prince",
    "princess", "pope", "envoy", "dean", "taoiseach", "rapporteur", "executive", "manager", "general", "counsel",
    "counselor", "counsellor", "consul", "justice", "judge", "saceur", "sacclant", "sact", "delegate", "president-elect",
    "founder", "fellow", "supreme", "leader", "speaker", "whip", "clerk", "tempore", "under-secretary", "undersecretary",
    "pm", "first-lady", "second-gentleman", "ceo", "sg", "secgen", "sec", "sec.", "pres.", "amb", "amb.", "gov.", "sen.", "rep.", "dsg", "deputy", "hr/vp", "hrvp", "dpm", "member",
  ],
  modifiers: [
    "lord", "lady", "noble", "right", "reverend", "temporary", "prime", "foreign", "deputy", "vice", "acting", "assistant", "associate", "under", "former", "principal", "senior",
    "press", "first", "second", "chief", "high", "special", "permanent", "parliamentary", "attorney", "solicitor", "national",
    "security", "defence", "defense", "state", "department", "administration", "military", "general", "managing",
    "executive", "presiding", "the", "federal", "interim", "minister", "joint", "supreme", "allied", "white", "house",
    "regional", "cabinet", "home", "finance", "health", "education", "trade", "interior", "energy", "shadow", "opposition",
    "nato", "us", "u.s.", "uk", "un", "eu", "shape", "isaf", "kfor", "sfor", "american", "british", "president", "secretary",
    "infrastructure", "implementation", "nsc", "pentagon", "operation", "task", "force", "district", "crown", "committee",
    "intelligence", "counterterrorism", "communications", "political", "staff", "senate", "majority", "minority", "court",
  ],
  connectors: ["of", "for", "the", "and", "to", "in", "at", "on", "with", "&", "pro", "by"],
  portfolios: [
    "defence", "defense", "foreign", "affairs", "affair", "trade", "finance", "economy", "economic", "interior", "justice",
    "health", "education", "energy", "environment", "security", "policy", "state", "public", "diplomacy", "operations",
    "investment", "development", "planning", "integration", "development", "agriculture", "culture", "transport", "labour",
    "labor", "commerce", "treasury", "intelligence", "immigration", "communications", "management", "resources", "challenges", "innovation", "hybrid", "cyber", "emerging", "neighbourhood", "enlargement", "women", "peace", "climate", "human", "rights", "counter-terrorism", "political", "arms", "control", "nonproliferation", "disarmament", "verification", "migration", "oceans", "science", "infrastructure", "local", "government", "transformation", "command", "staff", "isaf", "kfor", "sfor", "ifor", "rsm", "jfc", "maritime", "naples", "brunssum", "international", "military",
  ],
  floorOffices: ["spokesperson", "spokesman", "spokeswoman", "spokespeople", "moderator", "chair", "chairman", "chairwoman", "chairperson", "chairing", "host", "director", "dean", "editor", "press secretary", "press officer", "presiding officer", "president pro tempore"],
  press: [
    "correspondent", "reporter", "editor", "journalist", "presenter", "anchor", "columnist", "editor-in-chief", "broadcaster",
    "producer",
  ],
  outlets: ["jazeera", "arabiya", "país", "pais", "zeitung", "agency", "news", "tv", "television", "radio", "times", "daily", "post", "journal", "broadcasting", "channel", "reuters", "bloomberg", "newspaper", "magazine", "weekly", "tribune", "herald", "gazette", "telegraph", "observer", "press", "network", "wire", "observer", "mail", "globe", "guardian", "politico", "bbc", "cnn", "afp", "ap", "dw", "npr", "nbc", "cbs", "abc", "msnbc", "pbs", "sky", "rfe/rl", "voa", "media", "review", "voice", "wire", "freelance", "shimbun", "xinhua", "kyodo", "jiji", "yonhap", "tass", "interfax", "nhk", "cctv", "cgtn", "cbc", "ctv", "itv", "rte", "nrk", "svt", "yle", "ansa", "efe", "euronews", "axios", "aljazeera", "anadolu"],
  parts: {
    question: [
      "man", "woman", "male", "female", "a speaker", "speaker unidentified", "q", "qr", "question", "questions", "journalist", "jurnalist", "reporter", "press", "media", "unidentified journalist", "correspondent",
      "unidentified reporter", "unknown reporter", "unidentified questioner", "questioner", "unknown journalist", "j", "que",
      "female reporter", "male reporter", "unidentified speaker", "male speaker", "female speaker", "unknown speaker", "unidentified female", "unidentified male", "unidentified", "unknown", "male voice", "female voice", "voice", "off-camera", "unidentified person", "unidentified man", "unidentified woman", "unidentified male speaker", "unidentified female speaker", "unidentified voice", "unidentified questioner", "unknown person", "unknown man", "unknown woman", "unknown male", "unknown female", "unknown questioner", "interlocutor", "speaker", "follow-up", "follow up", "follow-up question",
    ],
    audience: [
      "audience", "audience member", "audience question", "member of the audience", "member of audience", "question from the audience",
      "participant", "caller", "student", "attendee", "delegate", "unidentified participant", "question from audience", "question from the floor", "online question", "from the floor",
    ],
    answer: ["a", "answer"],
    moderator: ["moderator", "facilitator", "operator", "chair", "mc", "emcee", "master of ceremonies", "announcer"],
    host: ["host", "interviewer", "presenter", "anchor", "compere"],
    interpreter: ["interpreter", "translator", "interpretation", "translation"],
    group: ["noble lords", "members of the house", "several noble lords", "several hon members", "hon members", "a noble lord", "noble lord", "an hon. member", "an hon member", "hon. member", "hon member", "a noble baroness", "members of the senate", "the senate", "several voices", "both", "ministers", "audience members", "journalists", "all", "voices", "members", "hon. members", "several members", "reporters", "crowd"],
    staff: ["voiceover", "voice over", "staff", "aide", "press aide", "press staff"],
  },
  neverNames: [
    "panelists", "panellists", "frankly", "briefly", "quickly", "honestly", "clearly", "obviously", "guests", "just", "note", "notes", "topic", "topics", "subject", "subjects", "speakers", "first", "second", "third", "fourth", "finally",
    "contact", "media", "photo", "source", "date", "time", "location", "venue", "where", "when", "who", "what", "why", "how",
    "yes", "no", "and", "but", "so", "or", "then", "well", "look", "let", "this", "that", "these", "those", "there", "here",
    "it", "it's", "its", "if", "as", "in", "on", "at", "to", "my", "our", "we", "i", "i'm", "you", "he", "she", "they", "not",
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "update", "updated", "editor's", "related",
    "download", "share", "watch", "read", "see", "also", "video", "audio", "tags", "background", "summary", "contents",
    "introduction", "conclusion", "agenda", "programme", "program", "article", "chapter", "section", "annex", "table",
    "figure", "example", "remember", "correction", "clarification", "reminder", "breaking", "transcript", "attachment",
    "phone", "email", "e-mail", "tel", "fax", "address", "website", "web", "copyright", "language", "languages", "duration",
    "flag", "vessel", "imo", "ingredients", "method", "serves", "warning", "disclaimer", "please", "thanks", "thank", "good",
    "morning", "afternoon", "evening", "dear", "welcome", "today", "tomorrow", "yesterday", "now", "because", "however",
    "therefore", "again", "okay", "ok", "right", "sure", "hello", "hi", "event", "events", "participants", "moderated",
    "follow-up", "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "can", "could", "would",
    "shall", "should", "might", "must", "says", "said", "asked", "answered", "joint", "press", "conference", "remarks",
    "statement", "speech", "briefing", "interview", "posted", "published", "filed", "category", "keywords", "key", "more",
    "next", "previous", "back", "home", "menu", "search", "footnote", "footnotes", "references", "bonus", "ps", "p.s.", "re",
    "cc", "attn", "edt", "est", "cet", "gmt", "p.m.", "a.m.", "end", "ends", "e&oe", "quote", "unquote", "however,",
    "point", "step", "part", "day", "week", "month", "year", "january", "february", "july",
    "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "deadline", "deliverables", "outcome", "outcomes", "goal", "goals", "fact", "facts", "myth",
  ],
  topics: [
    "department", "division", "directorate", "institute", "institution", "agency", "bureau", "secretariat", "authority", "committee", "council", "union", "change", "sea", "ocean", "balkans", "kingdom", "states", "nations", "sharing", "mission", "strategy", "policy", "plan", "advisory", "election", "message", "summit", "alliance", "partnership", "cooperation", "challenges", "threats", "issues", "security", "defence", "defense", "war", "peace", "energy", "crisis", "support", "agreement", "budget", "economy", "forces", "exercise", "operation", "operations", "deterrence", "enlargement", "sanctions", "treaty", "palace", "centre", "center", "headquarters", "building", "hotel", "airport", "university", "parliament", "auditorium", "ministry", "residence", "embassy", "castle", "studio", "library", "house", "room", "congress", "senate", "treasury", "capitol", "hill", "school", "court", "government", "governments", "administration", "americans", "zoom", "project", "convention",
  ],
  floor: {
    greetings: ["yes", "yeah", "yep", "yup", "no", "ok", "okay", "well", "so", "and", "oh", "hi", "hello", "hey", "there", "good", "morning", "afternoon", "evening", "day", "thank", "you", "thanks", "very", "much", "indeed", "sir", "ma'am", "madam", "mr", "everyone", "everybody", "all", "again", "please", "sure", "right", "here", "sorry", "excuse", "me", "greetings", "welcome", "to", "both", "of", "gentlemen", "colleagues", "salaam", "salam", "shalom"],
    dear: ["dear", "honourable", "honorable", "distinguished"],
    presents: ["my name is", "my name's", "i'm", "i am", "this is", "it's", "it is", "here is"],
    belongs: ["from", "of", "with", "at", "for"],
    leads: [],
    people: ["lady", "gentleman", "colleague", "man", "woman", "representative", "reporter", "correspondent"],
    passes: ["please", "why don't you", "go ahead", "your line", "over to you", "you're on", "you are on", "you're up", "you're next", "you are next", "you want", "do you want", "would you like", "want to", "did you have", "did you want", "do you have a question", "do you have something", "you had your hand", "you had a", "you have the floor", "you have a question", "you have your hand", "you've had your hand", "you've been waiting", "you've been very", "you've been so", "you have been waiting", "you have been very", "you get us", "you get the", "you wanted", "you may", "your question", "your turn", "the floor", "you have the", "you're first", "i think you", "i know you", "i see you", "i saw you", "i'll come to you", "i'll call on you", "i'll give you", "i'll take you", "i'll go to you", "we'll give you", "we'll come to you", "we'll go to you", "we'll take you", "i guess i'll", "last one", "last question", "one more", "why don't", "what would", "what is", "what do", "unmute", "are you there", "are you on", "are you with us", "can you hear", "good morning", "good afternoon", "good evening", "nice to see"],
    thens: ["then", "and then", "after that", "followed by", "and after that"],
    looks: ["are you there", "can you hear us", "can you hear me", "you are on mute", "you're on mute", "please unmute", "unmute yourself", "there he is", "there she is", "there you are", "where are you", "where is he", "where is she", "oh there", "right there", "over there", "up there", "down there", "back there", "in the back", "at the back", "in the middle", "in the front", "front row", "second row", "third row", "on the left", "on the right", "on the line", "on the phone", "by phone", "on zoom", "i see you", "i see your hand", "please", "go ahead", "yeah", "yes", "yep", "okay", "line open", "your line is open", "the line is open", "i believe", "i think", "first", "first of all"],
    stops: ["hold on", "hang on", "wait", "one second", "one moment", "just a second", "just a moment", "back to you", "let me finish", "let him finish", "let her finish", "calm down"],
    exclamations: ["yeah", "yep", "yes", "no", "nope", "oh", "ah", "wow", "right", "great", "sure", "absolutely", "correct", "exactly", "true", "perfect", "indeed", "okay", "ok", "good", "fine", "understood", "agreed", "done", "maybe", "perhaps", "never", "nothing", "none", "sorry", "congratulations", "excellent", "wonderful", "fantastic", "sir", "ma'am", "madam", "folks", "everybody", "everyone", "next", "last", "thanks", "please", "well", "look", "so", "hello", "hi", "welcome", "first", "second", "third", "lastly", "dear", "guys", "repeat", "wait", "quiet", "order", "silence", "question", "questions", "hands", "colleagues", "friends", "ladies", "gentlemen", "answer", "both", "neither", "either", "mine", "ours", "yours", "theirs", "tuesday", "happy", "hey", "amen", "bingo", "gee", "gees", "jeez", "awesome", "g'day", "cool", "nice", "bravo", "cheers", "boy", "gosh", "whoa", "oops", "ouch", "yup", "speaking"],
  },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "press(,| and)( \\p{L}+,?){1,4} conference|(press|news|media) (conference|point|briefing|gaggle|availability|call|encounter)s?|gaggle|stakeout|door-?st[eo]p",
    matches: ["Joint press conference on the new quay", "Press and harbour news conference", "Media availability", "Doorstep by the harbour master"],
    not: ["Press release on the quay", "The conference centre"],
  },
  {
    feature: "transcript",
    words: "transcript|verbatim|hansard|congressional record",
    matches: ["Transcript: the harbour master on the quay", "Verbatim record"],
    not: ["The transcription service"],
  },
  {
    feature: "transcript",
    words: "(background|noon|daily|weekly|technical|department|telephonic|special) (briefing|call)|briefs reporters|briefing with|before their meeting|with (reporters|journalists)",
    matches: ["Daily briefing", "The harbour master briefs reporters", "Exchange with reporters"],
    not: ["Daily ferry", "Before the meeting"],
  },
  {
    feature: "transcript",
    words: "remarks|video message|(opening|introductory) statement|speaking note|speech|keynote|address (to|at|by)|statements? to the (press|media)",
    matches: ["Remarks by the harbour master", "Opening statement on the quay", "Address to the harbour council", "Statement to the press"],
    not: ["Address and opening hours", "Statement by the council"],
  },
  {
    feature: "event",
    words: "interview*|signing( ceremony)?",
    matches: ["Interview on the Morning Tide", "Signing ceremony for the quay"],
    not: ["Sign here", "View of the quay"],
  },
  {
    feature: "maybe",
    words: "q ?(&|and) ?a|questions? (&|and) answers?|press club|luncheon|forum|symposium|conversation|fireside chat|discussion|panel|debate|town hall|hearing|testimony|meeting with|briefing|statements",
    matches: ["Harbour forum", "Q&A on ferries", "A conversation on quays"],
    not: ["Heard at the harbour", "Platform 4"],
  },
  {
    feature: "other",
    words: "article by|op-?ed|opinion piece|letter by|foreword by|published in|fact ?sheet|media (note|advisory)|(press|news) release|(public|daily) schedule|schedule of|read-?out",
    matches: ["Op-ed by the harbour master", "Fact sheet: the quay", "Press release: the ferry"],
    not: ["The article", "Daily ferry"],
  },
  {
    feature: "other",
    words: "(joint|written|press) (statement|declaration)|(?<!(opening|introductory) )statement (on|by|from|of)|communiqué|declaration|memorandum|executive order|proclamation|presidential determination|sanctions|designations?|targeting|outcomes of|actions to",
    matches: ["Joint statement of the harbours", "Memorandum on cranes", "Sanctions on two ferries"],
    not: ["Opening statement on the quay", "Statement to the press"],
  },
  {
    feature: "other",
    words: "biograph*|curriculum vitae|who is who|program(me)?|agenda|timetable|calendar|vacancy|how to|guide|backgrounder|explainer|faqs?|frequently asked questions|recipe|(play|comedy) in",
    matches: ["Biography of the harbour master", "How to moor a boat", "A comedy in two acts"],
    not: ["Guided by the stars", "Players of the harbour"],
  },
];

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "pre[sz][iy]dent*|premier|(?<!\\d ?)pm|minist*|(?!admin)*minister*|secretary|secretary.general|chancell*|ambassador|spokes*|commissioner|senator|governor|high representative";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular:
    "I['’](?:m|ve|ll|d)|(?<!(?:Annex|Appendix|Article|Chapter|Part|Phase|Section|Title|Volume|War) )I(?=,?\\s\\p{Ll}|\\s[–—-]|$)|[Mm]y|[Mm]e|[Mm]yself",
  plural:
    "[Ww]e|us|[Oo]urs?|[Oo]urselves|[Ll]et['’]s",
  addresses:
    "thank you|(?<=^|[.!?…]\\s)(?:many )?thanks(?! to (?!you|all|every))|good (?:morning|afternoon|evening|day)|hello|ladies and gentlemen|(?<=^|[.!?…]\\s)welcome(?=[,.!]| to| back| every| all)|excellencies|(?:dear|distinguished|esteemed) (?:friends|colleagues|allies|guests|delegates|students)|(?<=^|[.!?…]\\s)(?:friends|colleagues),$|my lords|(?:mr|mister|madame?|dear)\\.? (?:(?:vice[- ])?president|(?:prime )?minister|ambassador|speaker|chair*|(?:under-?)?secretary(?:[- ]general)?|commissioner|moderator),",
  // "US" is a country, and "i" no pronoun.
  isCased: true,
  narration: {
    officials:
      "(?:[Tt]he|NATO|Deputy|Assistant|Acting) [^.,:;]{0,30}?(?:[Ss]ecretary(?:[ -][Gg]eneral)?|[Pp]resident|[Mm]inister|[Cc]hancellor|[Aa]mbassador|[Ss]pokes*|[Cc]ommissioner|[Pp]remier|[Gg]overnor|[Cc]hair*|Admiral|General)|(?:Secretary(?: General)?|President|Minister|Chancellor|Ambassador|Premier|Admiral|General|Mr|Ms|Mrs|Dr)\\.? (?:\\p{Lu}\\. ){0,2}\\p{Lu}\\p{Ll}+",
    verbs:
      "has|have|had|will|is|are|was|were|met|meets|spoke|speaks|held|holds|took|takes|told|tells|gave|gives|paid|pays|left|leaves|sent|sends|came|went|saw|made|makes|visits|welcomes|\\p{Ll}{2,}ed",
  },
  personal: {
    first: "i i'm i've i'll i'd we we're we've we'll let's me my mine",
    present: "our ours us you your thank thanks hello welcome colleagues",
  },
  said: ["Good morning, and thank you all.", "I walked through the tunnel, and so did we all."],
  told: ["The Minister visited the quay and signed the contract."],
};

/** What publishers print before and after an event's words. */
export const publisher: PublisherWords = {
  cues: [
    {
      feature: "caption",
      form: [
        /^(?:for )?(?:media |press |further |general |editorial )?/iu,
        /(?:contacts?(?: us)?|[ei]nquir(?:y|ies)|information)\s*(?:[:：]|$)/iu,
      ],
      matches: ["Media contact: Harbour Office", "For press enquiries: the duty officer", "Contact"],
    },
    {
      feature: "caption",
      form: /^(?:press office|e-?mail|telephone|phone|tel\.?|fax|website)\s*(?:[:：]|$)/iu,
      matches: ["Tel: 555 0101"],
    },
    {
      feature: "caption",
      form: /^(?:(?:editor[’']s )?notes?|notes? to editors)\s*(?:[:：]|$)/iu,
      matches: ["Editor’s note: the quay has two cranes."],
    },
    {
      feature: "further",
      form: /^(?:read more|read also|also read|see also|learn more|more on this|related)\s*:/iu,
      matches: ["Read more: Ferry fares", "See also: the timetable"],
    },
    {
      feature: "caption",
      form: /^(?:read more|read also|see also|learn more|more on this)$/iu,
      matches: ["Learn more"],
    },
    {
      feature: "transcript",
      form: /^[[(*\s]*(?:lightly |slightly )?(?:edited|condensed|shortened) for /iu,
      matches: ["(Edited for length and clarity.)"],
    },
    {
      feature: "transcript",
      form: /^[[(*\s]*(?:first |last )?(?:published|updated|modified|corrected)(?:\s*[:：]| on | \d)/iu,
      matches: ["Last updated: 7 May 2031", "Published on 6 May 2031"],
    },
    {
      feature: "transcript",
      form: /^[[(*\s]*an? (?:earlier|previous) version of this /iu,
      matches: ["An earlier version of this transcript named another quay."],
    },
    {
      feature: "transcript",
      form: [
        /^[[(*\s]*(?:this|the) /iu,
        [
          /transcript|interview|text|recording|translation|version|conversation|speech|statement/iu,
          /page|document|article|story|post|report|release/iu,
        ],
        /(?: (?:above|below))? (?:was|were|is|has been|have been|may be|may have been)(?: \p{L}+){0,3} /iu,
        [
          /published|released|issued|provided|produced|generated|translated|transcribed|recorded/iu,
          /updated|edited|corrected|amended|revised|condensed|shortened|abridged|reviewed|verified/iu,
        ],
        /(?!\p{L})/iu,
      ],
      matches: ["This transcript was first published on 3 May.", "(This interview has been edited for length.)"],
    },
    {
      feature: "transcript",
      form: [
        /^[[(*\s]*transcript(?:ion)? (?:was |last )?(?:amended|corrected|edited|revised|updated)/iu,
        /(?=\s*(?:[:.)\]]|$)|,? (?:on |\d))/iu,
      ],
      matches: ["Transcript corrected 3 May: the quay has another name.", "Transcript updated on 6 May 2031"],
    },
    {
      feature: "itself",
      form: /^[[(*\s]*(?:this transcript(?:ion)?)(?!\p{L})/iu,
      matches: ["This transcript is a rush one."],
    },
    {
      feature: "translation",
      form: [
        /^[[(*\s]*(?:this is )?(?:an? |the )?/iu,
        /provisional|unofficial|courtesy|informal|working|machine|automatic|preliminary|draft|rush/iu,
        / (?:translation|transcript)(?!\p{L})/iu,
      ],
      matches: [
        "This is a provisional translation for information only.",
        "Unofficial translation",
        "Rush transcript",
      ],
    },
    {
      feature: "correction",
      form: /^[[(*\s]*(?:(?:please )?see (?:below for|(?:the )?corrections? below|transcript below)|corrections?\s*:)/iu,
      matches: [
        "**Please see below for a correction, marked with an asterisk.",
        "See below for an answer to a question.",
        "See correction below.",
        "Correction: see the second answer.",
      ],
    },
    {
      feature: "correction",
      form: /^[[(*\s]*(?:corrections?|clarification|erratum|corrigendum)(?:,| \(?\d| of \d| on \d)[^:：]{0,30}[:：]/iu,
      matches: ["Correction, 3 May 2031: the quay has another name.", "Clarification (3 May): the quay is long."],
    },
    {
      feature: "embargo",
      form: /^[[(*\s]*(?:check against delivery[.,;\s]+)?(?:strictly )?embargo(?:ed)?(?::| (?:until|till|for release)(?!\p{L}))/iu,
      matches: ["EMBARGOED UNTIL DELIVERY", "Embargo: 6.30 p.m."],
    },
    {
      feature: "embargo",
      form: /^[[(*\s]*(?:check against delivery[.,;\s]+)?(?:not )?for (?:immediate )?release(?!\p{L})/iu,
      matches: ["NOT FOR RELEASE BEFORE NOON", "For immediate release"],
    },
    {
      feature: "invitation",
      form: /^(?:for|to) (?:more|further|additional|full) (?:information|details)/iu,
      matches: ["For further information about the quay, visit the page of the project."],
    },
    {
      feature: "invitation",
      form: /^(?:for|to) (?:find|get|read|see|view|watch|learn|know|register|subscribe|download)(?!\p{L})/iu,
      matches: ["To view the slides, visit www.ferry.example."],
    },
    {
      feature: "invitation",
      form: /^the full .{1,80} can be (?:found|read|viewed|seen|downloaded)/iu,
      matches: ["The full plan can be found on the page of the project."],
    },
    {
      feature: "following",
      form: /^(?:follow|join) us on (?!(?:an?|our|that|the|this)(?!\p{L}))|^(?:subscribe|sign up) (?:to|on|via) /iu,
      matches: ["Follow us on Harbourgram.", "Subscribe to the newsletter"],
    },
    {
      feature: "going",
      form: /(?<!\p{L})(?:visit|(?<!^to )see|go to|click|call|write to|contact)(?!\p{L})/iu,
      matches: ["Visit the harbour.", "Write to the office."],
    },
    {
      feature: "going",
      form: /(?<!\p{L})(?:available (?:at|on|here)|on the (?:page|site|website)|here)(?!\p{L})/iu,
      matches: ["It is on the page of the project."],
    },
  ],
  not: ["The minister answers the press on the quay.", "The ferry sails in June."],
};
