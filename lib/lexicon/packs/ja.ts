import type { LanguagePack } from "../language-pack.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

/** Japanese: the ministries' press conferences. Words stand without blanks; `east-asian.ts` reads them. */
export const ja: LanguagePack = {
  language: "ja",
  lacks: {
    "header.press": "Words stand without blanks.",
    "header.articles": "it has no articles",
    "header.and": "the people stand in one phrase with their office, without small words",
    "header.parting": "the people stand in one phrase with their office, without small words",
    "header.naming": "the people stand in one phrase with their office, without small words",
    honorifics: "words stand without blanks: no beginnings and ends by which it could be found",
    ranks: "words stand without blanks: no beginnings and ends by which it could be found",
    connectors: "words stand without blanks: no beginnings and ends by which it could be found",
    portfolios: "they stand in one word with the office, as modifiers",
    press: "who asks is told by the end of the label",
    "parts.group": "the records print no voices of many",
    "parts.staff": "the records name nobody of the staff",
    floor: "words stand without blanks: no beginnings and ends by which it could be found",
  },
  inflects: false,
  header: {
    naming: [],
    parting: [],
    events: ["会見", "記者会見", "定例会見"],
    press: [],
    and: [],
    articles: [],
  },
  honorifics: [],
  ranks: [],
  offices: [
    "大臣", "副大臣", "長官", "官房長官", "副長官", "首相", "総理", "総理大臣", "大統領", "報道官", "外務報道官", "局長", "次官", "事務次官", "事務総長", "政務官",
    "大臣政務官", "知事", "議長", "大使", "補佐官", "統合幕僚長", "幕僚長",
  ],
  modifiers: [
    "内閣", "内閣総理", "内閣官房", "外務", "防衛", "総務", "法務", "財務", "文部科学", "厚生労働", "農林水産", "経済産業", "国土交通", "環境", "デジタル", "復興", "副",
  ],
  connectors: [],
  portfolios: [],
  floorOffices: ["報道官", "司会", "報道課長"],
  press: [],
  outlets: ["新聞", "通信", "放送", "テレビ"],
  parts: {
    question: ["記者", "記者団", "質問", "質問者", "問", "問い", "発言者不明", "不明"],
    audience: ["会場", "聴衆"],
    answer: ["答", "答え", "回答"],
    moderator: ["司会", "司会者", "進行", "進行役", "事務方", "事務局"],
    host: ["聞き手"],
    interpreter: ["通訳", "通訳者"],
    group: [],
    staff: [],
  },
  neverNames: ["冒頭発言", "質疑応答", "注", "日時", "場所"],
  topics: ["理事会", "同盟", "戦略", "政策", "首脳会議", "協力", "課題", "脅威", "安全保障", "エネルギー", "危機", "支援", "協定", "予算", "経済", "作戦", "制裁", "条約", "議会", "大使館"],
  // Who asks stands in the label.
  floor: { greetings: [], dear: [], presents: [], belongs: [], leads: [], people: [], passes: [], thens: [], looks: [], stops: [], exclamations: [] },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "会見|ぶら下がり|記者会|演説|記者ブリーフ",
    unspaced: true,
    matches: ["大臣記者会見", "埠頭での演説", "大臣ぶら下がり"],
    not: ["埠頭のお知らせ"],
  },
  {
    feature: "event",
    words: "インタビュー|対談",
    unspaced: true,
    matches: ["港湾大臣インタビュー"],
    not: ["港のビュー"],
  },
  {
    feature: "other",
    words: "共同声明|プレスリリース|報道発表|お知らせ|略歴|よくある質問",
    unspaced: true,
    matches: ["港の共同声明", "埠頭のお知らせ"],
    not: ["大臣記者会見"],
  },
];

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "(大臣|長官|報道官|首相|総理|大統領|次官|知事|議長)";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular: "私(?!立|鉄|有|的)|わたくし|わたし|僕は|思います|思っています|考えています|申し上げ|まいります|存じます",
  plural: "我々|われわれ|私たち|私ども|我が国|わが国",
  addresses: "皆さま|皆さん|皆様|ありがとうございます|御列席|ご列席",
  unspaced: true,
  said: ["皆さま、ありがとうございます。", "私は埠頭が好きです。"],
  told: ["大臣は埠頭を訪れ、契約に署名した。"],
};
