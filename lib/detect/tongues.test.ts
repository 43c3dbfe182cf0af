import { describe, expect, it } from "vitest";
import { judge } from "./judge.ts";

/** A title, who asks, who answers, a question and an answer. */
type Event = readonly [title: string, asker: string, answerer: string, question: string, answer: string];

const EVENTS: Readonly<Record<string, Event>> = {
  pt: [
    "Conferência de imprensa da Ministra dos Portos",
    "Jornalista",
    "Ministra",
    "Quando abre o novo cais?",
    "O cais abre em junho.",
  ],
  pl: [
    "Konferencja prasowa Ministra Portów",
    "Dziennikarka",
    "Minister",
    "Kiedy otwarcie nabrzeża?",
    "Nabrzeże otworzymy w czerwcu.",
  ],
  ko: ["항만부 장관 기자회견", "기자", "장관", "새 부두는 언제 열립니까?", "부두는 유월에 열립니다."],
  zh: ["港口部长记者会", "记者", "部长", "新码头什么时候开放？", "码头六月开放，渔民已经同意。"],
  cs: [
    "Tisková konference ministra přístavů",
    "Novinářka",
    "Ministr",
    "Kdy se otevře molo?",
    "Molo otevřeme v červnu.",
  ],
  tr: [
    "Limanlar Bakanının basın toplantısı",
    "Soru",
    "Bakan",
    "Rıhtım ne zaman açılıyor?",
    "Rıhtım haziranda açılıyor.",
  ],
  nl: [
    "Persconferentie van de minister van Havens",
    "Vraag",
    "Minister",
    "Wanneer gaat de kade open?",
    "De kade gaat in juni open.",
  ],
  ro: [
    "Conferința de presă a ministrului Porturilor",
    "Jurnalist",
    "Ministrul",
    "Când se deschide cheiul?",
    "Cheiul se deschide în iunie.",
  ],
  da: [
    "Pressemøde med havneministeren",
    "Spørger",
    "Ministeren",
    "Hvornår åbner kajen?",
    "Kajen åbner i juni.",
  ],
  ja: [
    "港湾大臣記者会見",
    "記者",
    "大臣",
    "埠頭はいつ開きますか。",
    "六月に開きます。費用は地方が払います。",
  ],
  el: [
    "Συνέντευξη Τύπου του Υπουργού Λιμένων",
    "Δημοσιογράφος",
    "Υπουργός",
    "Πότε ανοίγει η προβλήτα;",
    "Η προβλήτα ανοίγει τον Ιούνιο.",
  ],
  sv: ["Pressträff med hamnministern", "Fråga", "Ministern", "När öppnar kajen?", "Kajen öppnar i juni."],
  hu: [
    "A kikötőügyi miniszter sajtótájékoztatója",
    "Kérdés",
    "Miniszter",
    "Mikor nyílik a rakpart?",
    "A rakpart júniusban nyílik.",
  ],
};

const FORMS: Readonly<Record<string, (label: string, words: string) => readonly string[]>> = {
  "a colon": (label, words) => [`${label}: ${words}`],
  "a full-width colon": (label, words) => [`${label}：${words}`],
  brackets: (label, words) => [`（${label}）${words}`],
  "square brackets": (label, words) => [`[${label}] ${words}`],
  "a dash": (label, words) => [`${label} – ${words}`],
  "a line": (label, words) => [label, words],
};

describe("judge, in other languages", () => {
  const cases = Object.entries(EVENTS).flatMap(([language, event]) =>
    Object.entries(FORMS).map(([form, print]) => [language, form, event, print] as const),
  );

  it.each(cases)("takes %s, labelled by %s, for a transcript", (_language, _form, event, print) => {
    const [title, asker, answerer, question, answer] = event;
    const paragraphs = [1, 2, 3, 4].flatMap(() => [...print(asker, question), ...print(answerer, answer)]);
    expect(kindOf(title, paragraphs)).toBe("transcript");
  });

  it.each([
    [
      "Przemówienie ministra w porcie",
      "Szanowni Państwo, dziękuję, że przyszliście. Chcę powiedzieć kilka słów o porcie i o ludziach, którzy go zbudowali. Wierzę, że to jest nasz wspólny port.",
    ],
    [
      "Ministerens tale ved åbningen af havnen",
      "Kære alle sammen. Tak, fordi I er kommet. Jeg vil gerne sige noget om havnen og om de mennesker, der har bygget den. Vi kan være stolte af det, vi har gjort på få år.",
    ],
    [
      "A miniszter beszéde a kikötőben",
      "Tisztelt Hölgyeim és Uraim! Köszönöm, hogy eljöttek. Szeretnék néhány szót mondani a kikötőről és azokról, akik megépítették. Hiszem, hogy ez már a miénk.",
    ],
    [
      "港の開港式における演説",
      "皆さま、本日はお集まりいただき、ありがとうございます。私は、港と、港を造った人々について、お話ししたいと思います。",
    ],
    [
      "部长在港口的讲话",
      "各位来宾，感谢大家来到这里。我想谈一谈这个港口，谈一谈建设它的人们。我们还会修建新的码头，谢谢大家。",
    ],
    [
      "항구 개항식 연설",
      "여러분, 이 자리에 와 주셔서 감사합니다. 저는 항구와 항구를 지은 사람들에 대해 말씀드리고 싶습니다. 우리는 이 항구를 함께 지었고, 저는 그것을 자랑으로 생각합니다. 감사합니다.",
    ],
  ])("takes a speech for a transcript: %s", (title, words) => {
    expect(kindOf(title, [words, words])).toBe("transcript");
  });

  it.each([
    [
      "Przemówienie ministra w porcie",
      "Minister spotkał się w poniedziałek z rybakami. Powiedział, że nowe nabrzeże zostanie otwarte w czerwcu, a region zapłaci dwie trzecie kosztów, jak podał rzecznik.",
    ],
    [
      "部长在港口的讲话",
      "部长星期一会见了渔民，表示新码头将于六月开放，地方将支付三分之二的费用。合同已于昨日签署，工程将在夏天之后开始。",
    ],
    [
      "大臣会見",
      "大臣は月曜日に漁業者と会い、新しい埠頭が六月に開くと述べた。費用の三分の二は地方が払う。契約は昨日署名された。",
    ],
  ])("takes what is told for no transcript: %s", (title, words) => {
    expect(kindOf(title, [words, words])).toBe("other");
  });

  it.each([
    [
      "a notice",
      "記者会見のお知らせ",
      [
        "日時：五月五日午後二時。",
        "場所：港湾庁舎。",
        "日時：五月六日午後二時。",
        "場所：港湾庁舎。",
        "内容：埠頭の開放について説明します。参加には申し込みが必要です。",
      ],
    ],
    [
      "questions that are often asked",
      "Perguntas frequentes",
      often("Pergunta: Quando abre o cais?", "Resposta: O cais abre em junho, todos os dias."),
    ],
    [
      "a recipe",
      "Zupa rybna",
      often("Składniki: ryba, marchew, pietruszka.", "Przygotowanie: gotować powoli przez godzinę."),
    ],
    [
      "a press release",
      "Tisková zpráva: nové molo",
      [
        "Molo se otevře v červnu. Kraj zaplatil dvě třetiny a zbytek uhradila loďařská společnost.",
        "Rybáři se stavbou souhlasí, smlouva byla podepsána včera a práce začnou po létě.",
      ],
    ],
    [
      "news",
      "Ny kaj i havnen",
      [
        "Ministeren besøgte kajen mandag og skrev under på aftalen om den nye kran.",
        "Regionen betaler to tredjedele, og fiskerne er enige i planen for den nye kaj.",
      ],
    ],
    ["a form", "Formular", often("Nume: Ana Chei, pescar.", "Adresa: Strada Portului 5, Brăila.")],
    [
      "a menu of a site",
      "항만청",
      [
        "소개",
        "소식",
        "자료",
        "문의",
        "소개",
        "소식",
        "자료",
        "문의",
        "항만청은 부두와 여객선을 관리합니다. 문의는 전화로 하시기 바랍니다. 주소는 아래와 같습니다. 부두는 매일 엽니다. 여객선은 하루에 두 번 다닙니다. 자세한 내용은 자료실에서 볼 수 있습니다.",
      ],
    ],
  ])("refuses %s", (_, title, paragraphs) => {
    expect(kindOf(title, paragraphs)).toBe("other");
  });
});

function often(...paragraphs: readonly string[]): readonly string[] {
  return [1, 2, 3, 4].flatMap(() => paragraphs);
}

function kindOf(title: string, paragraphs: readonly string[]): string {
  const beginnings = paragraphs.map((words) => ({ words, length: words.length, element: "p" }));
  return judge({ addresses: [], titles: [title], beginnings }).kind;
}
