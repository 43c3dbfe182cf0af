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
