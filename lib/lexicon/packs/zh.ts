import type { LanguagePack } from "../language-pack.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

/** Chinese, in both scripts: the foreign ministries. Words stand without blanks; `east-asian.ts` reads them. */
export const zh: LanguagePack = {
  language: "zh",
  lacks: {
    "header.press": "Words stand without blanks.",
    "header.articles": "it has no articles",
    "header.parting": "the people stand in one phrase with their office, without small words",
    "header.naming": "the people stand in one phrase with their office, without small words",
    connectors: "words stand without blanks: no beginnings and ends by which it could be found",
    portfolios: "they stand in one word with the office, as modifiers",
    floor: "words stand without blanks: no beginnings and ends by which it could be found",
  },
  inflects: false,
  header: {
    naming: [],
    parting: [],
    events: ["记者会", "答记者问", "记者招待会"],
    press: [],
    and: ["和"],
    articles: [],
  },
  honorifics: ["先生", "女士", "小姐"],
  ranks: ["上将", "中将", "少将", "大校", "上校", "上將", "中將", "少將"],
  offices: [
    "主席", "副主席", "总统", "副总统", "總統", "副總統", "总理", "副总理", "總理", "首相", "总书记", "书记", "秘书长", "秘書長", "外长", "外長", "防长", "部长", "副部长", "部長", "副部長", "部长助理", "外交部长", "國防部長", "次長", "政務次長",
    "发言人", "發言人", "大使", "公使", "参赞", "司长", "副司长", "司長", "局长", "副局长", "局長", "处长", "處長", "主任", "副主任", "院长", "院長", "议长", "議長", "委员", "委員", "国务委员", "省长", "市长", "市長", "縣長", "特使", "代表", "高级代表", "执行主任",
  ],
  modifiers: [
    "外交部", "国防部", "商务部", "财政部", "教育部", "国务院", "国台办", "新闻司", "新闻办", "國防部", "行政院", "總統府", "經濟部", "衛福部", "外交", "国防", "国家", "中国", "副", "常务", "兼", "前", "原", "北约", "联合国", "欧盟",
  ],
  connectors: [],
  portfolios: [],
  floorOffices: ["发言人", "發言人", "主持人"],
  press: ["记者", "記者", "特派员", "特派員", "主播", "编辑", "編輯"],
  outlets: ["报", "報", "日报", "日報", "晚报", "晚報", "电视台", "電視台", "电台", "電台", "通讯社", "通訊社", "社", "广播", "廣播", "新闻网", "新聞網", "网", "周刊", "週刊", "杂志", "時報", "时报", "卫视", "央视", "新闻", "新聞"],
  parts: {
    question: ["记者", "記者", "问", "問", "提问", "提問", "记者问", "記者問", "记者提问", "媒体", "媒體", "媒体提问", "追问", "追問", "某记者", "外国记者"],
    audience: ["观众", "觀眾", "听众", "聽眾", "与会者", "與會者", "学生", "學生"],
    answer: ["答", "回答", "答复", "答覆"],
    moderator: ["主持人", "主持", "司仪", "司儀"],
    host: ["主播", "采访者", "採訪者"],
    interpreter: ["翻译", "翻譯", "口译", "口譯", "译员"],
    group: ["众记者", "眾記者", "众人"],
    staff: ["工作人员", "工作人員"],
  },
  neverNames: ["注", "备注", "備註", "编者按", "时间", "時間", "地点", "地點", "来源", "來源", "图片", "附件", "主题", "主題", "现场实录", "开场白", "谢谢", "謝謝"],
  topics: ["理事会", "联盟", "战略", "政策", "峰会", "合作", "挑战", "威胁", "安全", "能源", "危机", "支持", "协议", "预算", "经济", "行动", "制裁", "条约", "议会", "大使馆"],
  // Words without blanks have no beginnings and ends by which these could be found; who asks stands in the label.
  floor: { greetings: [], dear: [], presents: [], belongs: [], leads: [], people: [], passes: [], thens: [], looks: [], stops: [], exclamations: [] },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "记者会|記者會|答记者问|答記者問|新闻发布会|新聞發布會|吹风会|讲话|講話|致辞|致詞|演讲|演講|会见记者|文字实录",
    unspaced: true,
    matches: ["码头例行记者会", "在港口的讲话", "部长答记者问"],
    not: ["码头新闻稿"],
  },
  {
    feature: "event",
    words: "采访|專訪|专访|採訪|访谈",
    unspaced: true,
    matches: ["港口部长专访"],
    not: ["港口概况"],
  },
  {
    feature: "other",
    words: "联合声明|聯合聲明|公报|新闻稿|新聞稿|简历|公告|通知|常见问题|署名文章",
    unspaced: true,
    matches: ["码头新闻稿", "港口联合声明"],
    not: ["码头例行记者会"],
  },
];

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "(发言人|發言人|总理|總理|主席|总统|總統|外长|外長|部长|部長|大使|院长|院長)";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular: "我(?!们|們|国|國|方|军|軍)",
  plural: "我们|我們|咱们",
  addresses: "大家好|各位(?:来宾|來賓|朋友|同事|记者|記者|代表)?|谢谢大家|謝謝大家|女士们|女士們|先生们|先生們|同志们|朋友们|朋友們|同胞们",
  unspaced: true,
  said: ["各位来宾，大家好。", "我相信这个码头。"],
  told: ["部长访问了码头并签署了合同。"],
};
