/** What a made event is made of, in one language. */
export interface Tongue {
  readonly language: string;
  readonly title: string;
  /** Before the first name of the subtitle, and between two. */
  readonly by: string;
  readonly and: string;
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  /** Offices of those who answer. */
  readonly offices: readonly string[];
  readonly spokesperson: string;
  readonly outlets: readonly string[];
  /** Before a surname, for the given names in turn; empty where labels have none. */
  readonly titles: readonly string[];
  /** Labels of those who ask without a name. */
  readonly anonymous: readonly string[];
  readonly welcome: string;
  readonly close: string;
  readonly heading: string;
  readonly laughter: string;
  /** Sentences that end in a stop; some have a colon, a question, a quotation or a number inside. */
  readonly sentences: readonly string[];
  readonly questions: readonly string[];
}

/** English, French, Ukrainian. */
export const TONGUES: readonly Tongue[] = [
  {
    language: "en",
    title: "Joint press conference",
    by: "with",
    and: "and",
    given: ["Ines", "Tobias", "Zoë", "Jean-Luc", "Řehoř", "Dana", "Øyvind", "Marta"],
    surnames: [
      "Kortela",
      "de Vries",
      "O’Dowd",
      "Brandvik",
      "von Alten",
      "McAllen",
      "Șerban",
      "Weir-Holm",
      "Lemming",
    ],
    offices: [
      "NATO Secretary General",
      "Prime Minister of Varland",
      "Minister of Defence of Lindmark",
      "President of the Republic of Tarvia",
    ],
    spokesperson: "NATO Spokesperson",
    outlets: ["Fjord Radio", "Harbour Times", "Baltic Wire", "Der Bote", "Tarvia TV", "Island News Agency"],
    titles: ["Ms.", "Mr."],
    anonymous: ["QUESTION", "Q", "Question", "Journalist"],
    welcome: "Good morning, and welcome to this house.",
    close: "Thank you all, this is all that we have time for.",
    heading: "Questions and answers",
    laughter: "(Laughter.)",
    sentences: [
      "The ferry sails again on Monday.",
      "We have agreed on three things, and all of them cost money.",
      "Let me be clear: nobody is left behind.",
      "It took us eleven weeks, 40 people and one very patient cook.",
      "First, the winter road is open; second, it stays open.",
      "I said it in March, and I say it again: the quay belongs to all of us.",
      "Is that enough? It is not.",
      "The answer is simple…",
      "“We are not alone” was the sentence that I heard most often.",
      "At 10:30 the first lorry crossed the bridge.",
      "Article 5: one for all.",
      "My question to those who doubt it: what would you do?",
    ],
    questions: [
      "When will the second ferry be built, and who is going to pay for it?",
      "I have two questions. First, who decides? And second, why so late?",
      "You said last year: never again. What has changed since then?",
      "Is the road safe?",
      "Could you tell us what the three countries have agreed on, and by when we are going to see it?",
    ],
  },
  {
    language: "fr",
    title: "Conférence de presse conjointe",
    by: "du",
    and: "et du",
    given: ["Hélène", "Tobias", "Zoë", "Jean-Luc", "Řehoř", "Aurélie", "Øyvind", "Marta"],
    surnames: ["Kortela", "de Vries", "Brandvik", "Vautrin", "Desmoulins", "Șerban", "Morel-Lind", "Lemming"],
    offices: [
      "Secrétaire général de l’OTAN",
      "Premier ministre de Valorie",
      "ministre de la Défense de Norvalie",
      "Président de la République de Tarvie",
    ],
    spokesperson: "porte-parole de l’OTAN",
    outlets: ["Radio Fjord", "Le Courrier", "Agence Baltique", "Télévision de Tarvie"],
    titles: [],
    anonymous: ["QUESTION", "Question", "Journaliste"],
    welcome: "Bonjour à tous, et bienvenue dans cette maison.",
    close: "Merci à tous, nous n’avons plus de temps.",
    heading: "Questions et réponses",
    laughter: "(Rires.)",
    sentences: [
      "Le bac part de nouveau lundi.",
      "Nous sommes convenus de trois choses, et toutes coûtent de l’argent.",
      "Que ce soit clair : personne ne sera laissé derrière nous.",
      "Il nous a fallu onze semaines, 40 personnes et un cuisinier très patient.",
      "D’abord, la route d’hiver est ouverte ; ensuite, elle le reste.",
      "Est-ce assez ? Non.",
      "La réponse est simple…",
      "« Nous ne sommes pas seuls », voilà la phrase que j’ai le plus entendue.",
    ],
    questions: [
      "Quand le second bac sera-t-il construit, et qui va le payer ?",
      "J’ai deux questions. Qui décide ? Et pourquoi si tard ?",
      "La route est-elle sûre ?",
    ],
  },
  {
    language: "uk",
    title: "Спільна пресконференція",
    by: "за участю:",
    and: "і",
    given: ["Олена", "Марко", "Зоряна", "Богдан", "Тарас", "Ірина", "Левко", "Марта"],
    surnames: ["Кравчук", "Дібров", "Лемко", "Сагайда", "Новотний", "Береза", "Вербицька", "Гай-Нижник"],
    offices: ["Генеральний секретар НАТО", "Міністр оборони", "Президент"],
    spokesperson: "Речниця НАТО",
    outlets: ["Радіо Фіорд", "Телеканал Берег", "Агентство Хвиля", "Газета Порт"],
    titles: [],
    anonymous: ["Запитання", "ЗАПИТАННЯ", "Журналіст"],
    welcome: "Добрий день, вітаю вас у цьому домі.",
    close: "Дякую всім, на цьому наш час вичерпано.",
    heading: "Запитання та відповіді",
    laughter: "(Сміх.)",
    sentences: [
      "Пором знову вирушає в понеділок.",
      "Ми домовилися про три речі, і всі вони коштують грошей.",
      "Скажу прямо: нікого не буде покинуто.",
      "Це забрало одинадцять тижнів, 40 людей і одного терплячого кухаря.",
      "Чи цього досить? Ні.",
      "Відповідь проста…",
      "«Ми не самі» — це речення я чув найчастіше.",
    ],
    questions: [
      "Коли збудують другий пором і хто за нього заплатить?",
      "У мене два запитання. Хто вирішує? І чому так пізно?",
      "Чи безпечна дорога?",
    ],
  },
];
