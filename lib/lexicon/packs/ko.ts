import type { LanguagePack } from "../language-pack.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

/** Korean: the Foreign Ministry's briefings, the Presidential Office. The office follows the name: "한바다 대변인". */
export const ko: LanguagePack = {
  language: "ko",
  lacks: {
    "header.press": 'The event is one word: "기자회견".',
    "header.articles": "it has no articles",
    "header.and": "the people stand in one phrase with their office, without small words",
    "header.parting": "the people stand in one phrase with their office, without small words",
    "header.naming": "the people stand in one phrase with their office, without small words",
    "parts.staff": "the records name nobody of the staff",
    portfolios: "they stand in one word with the office, as modifiers",
    "floor.presents": "the verb ends the sentence",
    "floor.belongs": "the house stands before the name, without a word between",
    "floor.people": "the office addresses them",
  },
  inflects: false,
  header: {
    naming: [],
    parting: [],
    events: ["정례브리핑", "브리핑", "기자회견", "기자간담회", "인터뷰"],
    press: [],
    and: [],
    articles: [],
  },
  honorifics: ["씨", "님"],
  ranks: ["대장", "중장", "소장", "준장", "대령", "중령", "소령", "대위", "제독"],
  offices: [
    "대통령", "부통령", "총리", "국무총리", "부총리", "장관", "차관", "차관보", "대변인", "부대변인", "대사", "공사", "국장", "실장", "수석", "비서관", "의장", "위원장", "부위원장", "총장", "사무총장", "본부장", "청장", "처장", "시장", "지사", "보좌관",
    "심의관", "정책관", "과장", "정책실장", "안보실장", "비서실장", "수석비서관", "의원", "대표", "특사", "주석", "외상", "외교부장", "당국자", "관계자",
  ],
  modifiers: [
    "외교부", "국방부", "통일부", "법무부", "교육부", "환경부", "기획재정부", "산업통상자원부", "행정안전부", "보건복지부", "국토교통부", "문화체육관광부", "고용노동부", "해양수산부", "농림축산식품부", "중소벤처기업부", "여성가족부", "과학기술정보통신부",
    "대통령실", "국무조정실", "외교", "국방", "통일", "법무", "교육", "환경", "제1", "제2", "국가", "전", "신임", "수석", "홍보", "대통령", "나토",
  ],
  connectors: ["및", "겸"],
  portfolios: [],
  floorOffices: ["대변인", "사회자"],
  press: ["기자", "특파원", "앵커", "아나운서", "논설위원"],
  outlets: ["일보", "신문", "방송", "뉴스", "통신", "라디오", "텔레비전", "타임스", "연합뉴스"],
  parts: {
    question: ["질문", "질의", "문", "기자", "질문자", "취재진", "추가 질문", "추가질문", "기자 질문", "신원 미상", "미상"],
    audience: ["청중", "방청객", "참석자", "학생"],
    answer: ["답변", "답", "응답"],
    moderator: ["사회자", "진행자", "사회", "진행"],
    host: ["앵커", "인터뷰어"],
    interpreter: ["통역", "통역사"],
    group: ["기자단", "기자들", "일동"],
    staff: [],
  },
  neverNames: ["모두발언", "모두 발언", "질의응답", "질의 응답", "질의 및 응답", "일시", "장소", "참고", "첨부", "주제", "출처", "사진", "작성일", "네", "예", "아니요"],
  topics: ["회의", "전략", "정책", "정상회의", "동맹", "협력", "위협", "안보", "에너지", "위기", "지원", "협정", "예산", "경제", "작전", "제재", "조약", "국회", "대사관"],
  floor: {
    greetings: ["네", "예", "안녕하세요", "안녕하십니까", "감사합니다", "반갑습니다"],
    dear: ["존경하는"],
    presents: [],
    belongs: [],
    leads: ["다음 질문", "첫 번째 질문", "마지막 질문"],
    people: [],
    passes: ["질문해 주십시오", "말씀해 주십시오", "질문해 주세요", "말씀하세요"],
    thens: ["다음으로", "이어서"],
    looks: ["뒤쪽", "앞쪽", "왼쪽", "오른쪽"],
    stops: ["잠시만요", "기다려 주세요"],
    exclamations: ["네", "예", "감사합니다", "안녕하세요", "안녕하십니까"],
  },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "브리핑|기자회견|기자간담회|연설|모두발언|모두 발언|질의응답",
    unspaced: true,
    matches: ["부두 정례브리핑", "장관 기자회견", "개항식 연설"],
    not: ["부두 보도자료"],
  },
  {
    feature: "event",
    words: "인터뷰|대담",
    unspaced: true,
    matches: ["항만 장관 인터뷰"],
    not: ["항만 안내"],
  },
  {
    feature: "other",
    words: "보도자료|공동성명|약력|공고|자주 묻는",
    unspaced: true,
    matches: ["부두 보도자료", "항구 공동성명"],
    not: ["장관 기자회견"],
  },
];

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "(대통령|총리|장관|차관|대변인|의장|대사)";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular: "저는|제가|저의|저도|생각합니다|믿습니다|말씀드리|말씀드립니다",
  plural: "우리|저희",
  addresses: "여러분|감사합니다|안녕하십니까|안녕하세요|존경하는",
  unspaced: true,
  said: ["여러분, 감사합니다.", "저는 부두를 믿습니다."],
  told: ["장관은 부두를 방문하고 계약에 서명했다."],
};
