import { describe, expect, it } from "vitest";
import { NATO_ACCOUNT } from "../sites/nato-account.ts";
import { judge } from "./judge.ts";

const TRANSCRIPTS = "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/a-page";
const NEWS = "https://www.nato.int/en/news-and-events/articles/news/2031/04/05/a-page";
const NOWHERE = "https://www.example.org/pages/17";

type Row = readonly [what: string, title: string, paragraphs: readonly string[]];

const judged = (address: string, [, title, paragraphs]: Row) =>
  judge({
    addresses: [address, ""],
    titles: [title, "5 April 2031"],
    beginnings: [
      { words: title, length: title.length, element: "h1" },
      { words: "5 April 2031", length: 12, element: "li" },
      ...paragraphs.map((words) => ({ words: words.slice(0, 400), length: words.length, element: "p" })),
    ],
  });

const often = (times: number, ...paragraphs: readonly string[]) =>
  Array.from({ length: times }, () => paragraphs).flat();

const THIRD_PERSON: readonly Row[] = [
  [
    "a call",
    "Secretary General speaks with the Prime Minister of Estrand",
    [
      "NATO Secretary General Tove Sandvik had a telephone call on Monday with the Prime Minister of Estrand, Janek Orlo. They reviewed the work on the northern tunnel.",
      "Mr Orlo briefed the Secretary General on the storm of last week. She offered the help of Allied divers.",
    ],
  ],
  [
    "an appointment",
    "New Assistant Secretary General named",
    [
      "The Secretary General has named Ruben Aster as Assistant Secretary General for Ports. He succeeds Iva Kolar, who retires in June.",
      "“We need somebody who has repaired a quay with his own hands,” the Secretary General said. “I am happy that he accepted.”",
    ],
  ],
  [
    "a visit",
    "Secretary General visits Velmora",
    [
      "On Thursday the NATO Secretary General travelled to Velmora, where she met President Anton Brevik.",
      "“Velmora does more than its share,” she told reporters at the airfield. “I came to say thank you.” The President replied that his country would go on.",
    ],
  ],
  [
    "an article with straight quotation marks",
    "Divers practise in the cold",
    [
      "Forty divers from six nations spent a week under the ice of Lake Orra. The exercise ended on Friday.",
      '"My hands were blue," said Sergeant Mika Vaara, "and I would do it again."',
    ],
  ],
  [
    "an article with single quotation marks",
    "Meeting with the Minister of Ports",
    [
      "The Deputy Secretary General met the Minister of Ports of Estrand on Tuesday. ‘I am glad that we could meet,’ the Minister said after the talks. ‘It’s time.’",
      "They spoke about the new quay and agreed on a timetable.",
    ],
  ],
  [
    "an article whose quotation goes over paragraphs",
    "Award for a captain",
    [
      "The Secretary General handed the award for bravery to Captain Mika Vaara in Karrow on Friday evening, in front of two hundred guests from the fleet.",
      "“When I was told about the ice, I did not believe it,” she said.",
      "“I asked my staff to look again, and they did.",
      "“My respect for this crew is without limits.”",
      "The captain was born in Velmora and has served since 2019. The prize was given for the eleventh time since the seamen of Karrow founded it.",
    ],
  ],
  [
    "thanks that are told",
    "Secretary General thanks divers",
    [
      "The Secretary General thanks the Allies for their divers and welcomes the repair of the tunnel. Thanks to their work, the line is open again.",
      "Friends and neighbours of Velmora sent ships. The work took eleven days.",
    ],
  ],
  [
    "a read-out with captions",
    "Meeting with President Brevik",
    [
      "The Secretary General met President Anton Brevik in Karrow on Monday.",
      "Tunnel: The two leaders welcomed the repair and thanked the crews.",
      "Summit: President Brevik set out the plans of Velmora for the meeting in July.",
      "Next steps: Their advisers will meet in May.",
    ],
  ],
  [
    "a note to the media",
    "Secretary General to visit Estrand",
    [
      "The NATO Secretary General, Tove Sandvik, will visit Estrand on Thursday 12 June 2031. She will meet the President and the Prime Minister.",
      "Media representatives should register by Tuesday. A joint press point is planned for 15:00.",
    ],
  ],
  [
    "a programme",
    "Tunnel Day",
    [
      "The day brings together engineers, skippers and officials. It takes place in the old customs house.",
      ...["09:00 Welcome", "Speaker: Anton Brevik, President of Velmora", "09:30 Panel one", "11:00 Coffee"],
      ...["Moderator: Mira Tolland, broadcaster", "11:30 Panel two", "Moderator: Nora Quist, editor"],
      "13:00 Lunch",
    ],
  ],
  [
    "a call, in French",
    "Échange avec le président du Velmora",
    [
      "La secrétaire générale de l’OTAN, Tove Sandvik, s’est entretenue lundi au téléphone avec le président du Velmora, Anton Brevik. Ils ont fait le point sur les travaux du tunnel.",
      "M. Brevik a informé la secrétaire générale des suites de la tempête. « Nous sommes prêts », a-t-il déclaré.",
    ],
  ],
  [
    "an appointment, in French",
    "Nomination d’un nouveau porte-parole",
    [
      "La secrétaire générale a nommé Ruben Aster au poste de porte-parole de l’OTAN. Il prendra ses fonctions le 1er juin et succédera à Iva Kolar.",
      "« Je suis très heureuse de son arrivée », a déclaré la secrétaire générale.",
    ],
  ],
  [
    "a visit, in Ukrainian",
    "Генеральний секретар відвідала Велмору",
    [
      "Генеральний секретар НАТО Тове Сандвік у понеділок відвідала Велмору, де провела переговори з президентом Антоном Бревіком.",
      "Сторони обговорили роботи в північному тунелі. «Велмора робить більше, ніж обіцяла, і я за це вдячна», — сказала вона журналістам.",
    ],
  ],
  [
    "a call, in Russian",
    "Телефонный разговор с президентом Велморы",
    [
      "Генеральный секретарь НАТО Тове Сандвик провела сегодня телефонный разговор с президентом Велморы Антоном Бревиком.",
      "Стороны обсудили ход работ и нашли общие решения. «Мы рассчитываем на вас», — сказал президент.",
    ],
  ],
  [
    "a call, in German",
    "Telefonat mit dem Präsidenten von Velmora",
    [
      "NATO-Generalsekretärin Tove Sandvik hat am Montag mit dem Präsidenten von Velmora, Anton Brevik, telefoniert. Im Mittelpunkt stand der nördliche Tunnel.",
      "„Wir danken den Tauchern“, sagte der Präsident. Beide vereinbarten, in engem Kontakt zu bleiben.",
    ],
  ],
  [
    "a visit, in Spanish",
    "La secretaria general visita Velmora",
    [
      "La secretaria general de la OTAN, Tove Sandvik, viajó el lunes a Velmora, donde se reunió con el presidente Anton Brevik.",
      "«Estamos preparados y le doy las gracias», afirmó el presidente. Gracias a los buzos, la línea quedará reparada en otoño con los costes estimados.",
    ],
  ],
  [
    "a call, in Italian",
    "Colloquio telefonico con il presidente del Velmora",
    [
      "La segretaria generale della NATO, Tove Sandvik, ha parlato lunedì al telefono con il presidente del Velmora, Anton Brevik. Al centro del colloquio i lavori nella galleria.",
      "«Siamo pronti», ha detto il presidente. Grazie al lavoro dei sommozzatori la linea sarà riparata in autunno.",
    ],
  ],
  [
    "an appointment in two short sentences",
    "New harbour master",
    [
      "The Secretary General has appointed Mr Ruben Aster as harbour master. He starts in June, after the storms.",
    ],
  ],
  [
    "a call in two short sentences",
    "Call with President Brevik",
    ["Secretary General Sandvik spoke with President Brevik on Monday about tunnels. Both were content."],
  ],
  [
    "a short appointment, in French",
    "Nomination du directeur du port",
    [
      "Le ministre des Ports a nommé M. Ruben Aster directeur. Il arrivera en juin, après douze années en mer.",
    ],
  ],
  [
    "a short appointment, in Ukrainian",
    "Призначено начальницю порту",
    [
      "Міністр портів Янек Орло призначив Іву Колар начальницею порту Карроу. Вона приїде першого червня.",
      "Колар одинадцять років плавала капітаном.",
    ],
  ],
  [
    "a short visit, in Russian",
    "Поездка министра",
    ["Министр портов Янек Орло посетил Карроу. Там его встречали водолазы двух стран и капитаны паромов."],
  ],
  [
    "a short appointment, in German",
    "Neue Hafenmeisterin",
    ["Hafenminister Janek Orlo hat Iva Kolar zur Hafenmeisterin ernannt. Frau Kolar beginnt am ersten Juni."],
  ],
  [
    "a short visit, in Spanish",
    "Visita ministerial",
    [
      "La ministra Iva Kolar visitó ayer Karrow. Después viajó hacia Sundby, donde cenó con veinte capitanes.",
    ],
  ],
  [
    "a short meeting, in Italian",
    "Incontro a Karrow",
    [
      "Il ministro Janek Orlo ha incontrato ieri Iva Kolar. Al termine ha visitato due traghetti, poi è ripartito.",
    ],
  ],
  [
    "Polish news",
    "W porcie",
    often(3, "Sekretarz Generalna rozmawiała w poniedziałek z prezydentem o tunelu, który jest już gotowy."),
  ],
];

const WE_ONLY: readonly Row[] = [
  [
    "English",
    "North Atlantic Council on the attack in Karrow",
    [
      "The Allies condemn the attack on the harbour of Karrow in the strongest terms. We stand in full solidarity with Velmora.",
      "We call on those responsible to release the crew at once. Our commitment to the freedom of the seas is ironclad.",
    ],
  ],
  [
    "French",
    "Le Conseil de l’Atlantique Nord sur l’attaque de Karrow",
    [
      "Les Alliés condamnent avec la plus grande fermeté l’attaque contre le port de Karrow. Nous sommes pleinement solidaires du Velmora.",
      "Nous appelons les responsables à libérer l’équipage.",
    ],
  ],
  [
    "German",
    "Der Nordatlantikrat zum Angriff auf Karrow",
    [
      "Die Verbündeten verurteilen den Angriff auf den Hafen von Karrow auf das Schärfste. Wir stehen fest an der Seite von Velmora.",
      "Unser Bekenntnis zur Freiheit der Meere bleibt unerschütterlich.",
    ],
  ],
  [
    "Ukrainian",
    "Північноатлантична рада щодо нападу на Карроу",
    [
      "Союзники рішуче засуджують напад на порт Карроу. Ми цілком солідарні з Велморою і закликаємо винних негайно звільнити екіпаж.",
      "Наша відданість свободі морів залишається непохитною.",
    ],
  ],
  [
    "Russian",
    "Североатлантический совет о нападении на Карроу",
    [
      "Союзники решительно осуждают нападение на порт Карроу. Мы полностью солидарны с Велморой и призываем виновных освободить экипаж.",
      "Наша приверженность свободе морей остаётся незыблемой.",
    ],
  ],
  [
    "Spanish",
    "El Consejo condena el ataque contra Karrow",
    [
      "Los aliados condenan con la mayor firmeza el ataque contra el puerto de Karrow. Expresamos nuestra plena solidaridad con Velmora.",
      "Pedimos a los responsables que liberen a la tripulación.",
    ],
  ],
  [
    "Italian",
    "Il Consiglio condanna l’attacco contro Karrow",
    [
      "Gli Alleati condannano con la massima fermezza l’attacco contro il porto di Karrow. Esprimiamo la nostra piena solidarietà al Velmora.",
      "Il nostro impegno per la libertà dei mari resta incrollabile.",
    ],
  ],
];

const SPEECHES: readonly Row[] = [
  [
    "a formal speech without I or we",
    "Statement at the Conference on Straits",
    [
      "Mr. President, Excellencies, the delegation of Estrand aligns itself with the statement made on behalf of the coastal states.",
      "Estrand attaches great importance to open straits. For these reasons the delegation supports the draft.",
    ],
  ],
  [
    "a short speech",
    "Toast",
    [
      "Dear friends, it is late and the fish is getting cold. To the divers of Lake Orra, and to the ice that let them out!",
    ],
  ],
  [
    "a short speech with a list",
    "Press conference",
    [
      ...[
        "Good evening.",
        "That covers:",
        "the damage to tunnels,",
        "the harassment of ferries,",
        "and rumours.",
      ],
      "Others are helped, too, with boats and crews.",
    ],
  ],
  [
    "a speech whose speaker is not named",
    "Evening at the harbour",
    [
      "Good evening. This harbour was built by people who never saw it finished.",
      "It stands because each of them carried one stone more than was asked.",
    ],
  ],
  [
    "a press statement that tells, but was delivered",
    "Chair’s Press Statement",
    [
      "(As delivered)",
      "The Chiefs of Defence met today in Karrow. They looked at the northern tunnel and at the ships that guard it.",
      "The plans are ready. Now the nations must fill them.",
    ],
  ],
  [
    "a speech in “we” whose title says so",
    "Speech by the Secretary General at the seamen’s memorial",
    [
      "Today, we remember the crews who did not come back. Their names stand on this wall.",
      "We owe them the quiet of this harbour, and we will guard it.",
    ],
  ],
  [
    "a speech that quotes",
    "At the seamen’s memorial",
    [
      "My grandmother used to say: “The sea gives nothing back.” She was right about the sea.",
      "I think that she was wrong about people. They said “we will come back”, and they did.",
    ],
  ],
  [
    "a speech set in quotation marks",
    "Excerpts",
    [
      "“I have come to this harbour for the fourth time, and I will come again.”",
      "“We build on what others carried. My father was one of them, and he never saw it finished.”",
    ],
  ],
  [
    "a speech in capitals",
    "AT THE QUAY",
    [
      "I HAVE ALWAYS SAID THAT THE QUAY WOULD OPEN IN THE SPRING, AND I SAY IT AGAIN TO ALL OF YOU WHO HAVE COME HERE.",
    ],
  ],
  [
    "a speech at the signing of a memorandum",
    "Signing of a memorandum on the tunnel",
    ["I have signed many a paper, and I like this one best, for my father dug that tunnel with his hands."],
  ],
  [
    "a speech in French",
    "Une soirée au port",
    [
      "Mesdames, Messieurs, le port où vous êtes assis a été construit par des gens qui ne l’ont jamais vu achevé.",
      "Chacun d’eux a porté une pierre de plus qu’on ne lui demandait.",
    ],
  ],
  [
    "a speech in Ukrainian",
    "Вечір у порту",
    [
      "Шановні друзі, цей порт будували люди, які так і не побачили його завершеним.",
      "Кожен з них приніс на один камінь більше, ніж його просили.",
    ],
  ],
  [
    "a speech in Russian",
    "Вечер в порту",
    [
      "Уважаемые гости! Этот порт строили люди, которые так и не увидели его готовым.",
      "Каждый принёс на один камень больше, чем его просили.",
    ],
  ],
  [
    "a speech in German",
    "Ein Abend am Hafen",
    [
      "Meine Damen und Herren, dieser Hafen wurde von Menschen gebaut, die ihn nie fertig sahen.",
      "Jeder von ihnen trug einen Stein mehr, als verlangt war.",
    ],
  ],
  [
    "a speech in Spanish",
    "Una tarde en el puerto",
    [
      "Este puerto lo construyeron personas que nunca lo vieron terminado. Cada una llevó una piedra más de las que se le pidieron.",
      "Quiero que no se olvide.",
    ],
  ],
  [
    "a speech in Italian",
    "Una sera al porto",
    [
      "Questo porto è stato costruito da persone che non lo videro mai finito. Ognuna portò una pietra in più di quelle richieste.",
      "Vorrei che fosse ricordato.",
    ],
  ],
  [
    "a French speech among the English words of a site",
    "Au port",
    [
      "From now on videos can be downloaded from the website of the organisation, and the newsletter tells about the latest of them every week.",
      "Je suis venu quatre fois dans ce port, et j’y reviendrai, car mon père l’a construit avec les autres.",
    ],
  ],
  [
    "a short speech about an official",
    "At the quay",
    [
      "The Minister has paid for this quay, every stone and every lamp on it. Thank you, Minister, from Karrow!",
    ],
  ],
  [
    "a short speech about an official, in French",
    "Au port",
    [
      "Le ministre a payé ce quai, chaque pierre et chaque lampe. Buvons à sa santé, mes amis, et vive la glace !",
    ],
  ],
  [
    "a short answer of an official under a label",
    "At the quay",
    ["MINISTER: The President has paid for this quay, every stone and every lamp on it. Ask the captains."],
  ],
  [
    "a short text that tells of no official",
    "At the quay",
    [
      "Stone upon stone, lamp after lamp, winter after winter. Some of it fell down. Most held. Sundby, drink up!",
    ],
  ],
  [
    "a text in a language that is not known",
    "Satamassa",
    often(3, "Pääsihteeri puhui maanantaina presidentin kanssa tunnelista, joka on nyt valmis."),
  ],
];

const DIALOGUES: readonly Row[] = [
  [
    "an interview with offices for labels",
    "Mornings with Ada Brisa",
    [
      "HOST: Premier, thanks for coming in.",
      ...often(9, "PREMIER: They sail when the ice lets them.", "HOST: And then?"),
    ],
  ],
  [
    "an interview “on a programme”",
    "Interview of the Minister for Ports on the Morning Tide programme",
    [
      "Question: When does the quay open, and has the crane been tried?",
      "Janek Orlo: It opens in June.",
      "Question: Who paid?",
      "Janek Orlo: The region.",
    ],
  ],
  [
    "a briefing whose title says read-out",
    "Readout to the press by Karin Weld",
    ["MS. WELD: Good evening.", ...often(6, "Q Did the President say where to?", "MS. WELD: He did not.")],
  ],
  [
    "names and offices alone in their lines",
    "Talkback",
    [
      ...["Nils Aker", "With me in the studio is the Premier of Estrand, and the lines are open."],
      ...["Premier", "It is good to be back, Nils."],
      ...often(5, "Nils Aker", "What about the price of the tickets?", "Premier", "It stays."),
    ],
  ],
  [
    "labels that end in a full stop",
    "Weekly broadcast",
    [
      "Q. Premier, you were late for the vote.",
      "PM. The ferry was late, and so was I, as everybody on the quay could see.",
      "Q. Will it happen again?",
      "PM. Not before the ice comes back.",
    ],
  ],
  [
    "a French sitting",
    "Séance du mardi",
    [
      "Mme la présidente. La parole est à M. Yann Kerbrat, pour dix minutes.",
      "M. Yann Kerbrat, rapporteur pour avis. Le port attend depuis dix ans.",
      "Mme la présidente. Merci.",
      "M. Yann Kerbrat. Je vous remercie.",
    ],
  ],
  [
    "an Italian sitting",
    "Seduta n. 12",
    [
      "PRESIDENTE. Ha chiesto di parlare il deputato Ferri. Ne ha facoltà.",
      "FERRI (Verdi). Il molo è chiuso da marzo e nessuno lo dice.",
      "PRESIDENTE. La ringrazio.",
      "FERRI (Verdi). Grazie a lei.",
    ],
  ],
  [
    "dashes after names and times",
    "Harbours Bill",
    [
      "The PRESIDENT—Is leave granted?",
      "Senator WELD (Northport) (10.02 am)—I move that the bill be read again.",
      "The PRESIDENT—The question is that the bill be read.",
      "Senator WELD—I thank the Senate.",
    ],
  ],
  [
    "offices with and without their holders, in Polish",
    "Po spotkaniu",
    [
      "Rzecznik rządu Jan Morski: Dzień dobry państwu. Oddaję głos panu ministrowi.",
      "Minister Portów Adam Fala: Dziękuję. Nowe nabrzeże jest gotowe.",
      "Rzecznik rządu: Pierwsze pytanie.",
      "Minister Portów: Proszę.",
    ],
  ],
  [
    "offices, in Swedish",
    "Efter mötet",
    [
      "Statsminister Nils Aker: Välkomna hit. Hamnen öppnar i juni.",
      "Fråga: Vem betalar kranen?",
      "Statsminister Nils Aker: Regionen betalar.",
      "Fråga: Och resten?",
    ],
  ],
  [
    "labels in full-width brackets",
    "定例会見",
    often(
      4,
      "（問）波止場はいつ開きますか。まだ工事は続いていますか。",
      "（大臣）六月です。工事は順調に進んでおります。",
    ),
  ],
  [
    "one labelled speech of an official",
    "Minister Orlo at the seamen’s dinner",
    [
      "MINISTER ORLO: Good evening, everyone. I am glad that we are all here.",
      "I was a stoker once, and I know what we owe to those below the deck.",
    ],
  ],
  [
    "questions and answers without names at a press conference",
    "Press conference on the quay",
    [
      "Question: When does the quay open, and has the crane been tried?",
      "Answer: It opens in June. The crane was tried twice.",
      "Question: Who pays?",
      "Answer: The region.",
    ],
  ],
  [
    "two labelled statements whose title names an office",
    "Arrival statements at Karrow with the Premier of Estrand",
    [
      "MR. ORLO: Good evening. I am glad that we are all here, and I thank the crew of the ferry.",
      "I was a stoker once, and I know what we owe to those below the deck.",
    ],
  ],
  ...[
    "CHECK AGAINST DELIVERY EMBARGOED UNTIL DELIVERY",
    "Check against delivery - Embargoed until delivery",
    "(Embargoed until delivery)",
  ].map(
    (note): Row => [
      `a speech under “${note}”`,
      "Opening of the quay",
      [
        note,
        "Good evening. I am glad that we are all here, and I thank the crew of the ferry for its patience.",
      ],
    ],
  ),
  [
    "a briefing with what the room did",
    "Daily briefing",
    often(3, "REPORTER: (Off mic.) Is the quay open?", "MS. WELD: (Laughs.) It opens in June. (Laughter.)"),
  ],
  [
    "a press conference whose participants are listed",
    "Press conference on the quay",
    [
      "Participants: Janek Orlo, Minister of Ports; Iva Kolar, harbour master",
      ...often(3, "Iva Kolar: Is the quay open?", "Janek Orlo: It opens in June."),
    ],
  ],
  [
    "a briefing about the characters of a code",
    "Daily briefing",
    [
      ...often(3, "REPORTER: Is the quay open?", "MS. WELD: It opens in June."),
      "Characters: that is what the Minister counted in the code, and there were nine.",
    ],
  ],
  [
    "a briefing with a note of editing at its end",
    "Daily briefing",
    [
      ...often(3, "REPORTER: Is the quay open?", "MS. WELD: It opens in June, if the ice lets it."),
      "Note: this transcript was edited for brevity.",
    ],
  ],
  [
    "a doorstop interview with a note of editing before it",
    "Doorstop interview, Karrow",
    [
      "These words have been lightly edited for clarity.",
      ...often(3, "JOURNALIST: Is the quay open?", "PREMIER: It opens in June, if the ice lets it."),
    ],
  ],
  [
    "a lecture of an official with a note of editing",
    "Transcript: the Tide Lecture with Minister Janek Orlo",
    [
      "The text has been edited and condensed for length.",
      ...often(3, "Iva Kolar: Is the quay open?", "Janek Orlo: It opens in June, if the ice lets it."),
    ],
  ],
  [
    "a briefing with times in square brackets",
    "Press briefing",
    often(3, "[00:12:33] REPORTER: Is the quay open?", "[00:12:41] MS. WELD: It opens in June."),
  ],
  [
    "an interview with offices behind times in square brackets",
    "Mornings with Ada Brisa",
    [
      "[01:02] HOST: Premier, thanks for coming in.",
      ...often(9, "[01:09] PREMIER: They sail when the ice lets them.", "[02:10] HOST: And then?"),
    ],
  ],
  [
    "a lecture with bare times",
    "Transcript: the Tide Lecture",
    often(4, "00:10 Iva Kolar: Is the quay open?", "00:14 Janek Orlo: It opens in June."),
  ],
  [
    "a press conference with readers’ comments under it",
    "Press conference on the quay",
    [
      ...often(3, "Iva Kolar: Is the quay open?", "Janek Orlo: It opens in June."),
      ...["2 comments", "skipper: I was on that quay. Nobody asked me!"],
    ],
  ],
  [
    "a doorstop under which readers may comment",
    "At the quay with the Premier",
    [
      ...often(9, "JOURNALIST: Is the quay open?", "PREMIER: It opens in June."),
      ...["Leave a comment", "Your address is not shown."],
    ],
  ],
  [
    "a briefing with replies",
    "Daily briefing",
    [...often(3, "REPORTER: Is it open?", "MS. WELD: It opens in June."), "14 replies", "rook", "Finally!"],
  ],
];

const OTHER_DIALOGUES: readonly Row[] = [
  [
    "a magazine interview, by its note",
    "An hour with Orla Wren",
    [
      "This conversation has been edited and condensed for clarity.",
      ...often(8, "Interviewer: Why bees?", "Orla Wren: They were there first."),
    ],
  ],
  [
    "a magazine interview with a former minister, by its headline",
    "“I never liked ships”",
    often(8, "Weekly: Mrs Orlo, do you miss the ministry?", "Orlo: Only the coffee."),
  ],
  [
    "a magazine interview, by its introduction",
    "Bees over the harbour",
    [
      "Orla Wren has kept bees on the roof of the customs house for eleven years. On a wet morning in May she lets a reporter climb up with her.",
      ...often(8, "Tidewater: Why bees?", "Orla Wren: They were there first."),
    ],
  ],
  [
    "a magazine interview, by whose it is",
    "Gespräch mit einer Imkerin",
    ["Interview: Dana Weber", ...often(6, "Frage: Warum Bienen?", "Wren: Sie waren zuerst da.")],
  ],
  [
    "a magazine interview with a scholar, by its note",
    "Transcript: our podcast with Dr Orla Wren",
    [
      "The talk was edited for length and clarity.",
      ...often(8, "Interviewer: Why bees?", "Dr Wren: They were there first."),
    ],
  ],
  [
    "a magazine’s transcript of an interview with a former minister",
    "Full transcript: an interview with Minister Orlo, ten years later",
    [
      "This transcript has been edited for length and clarity.",
      ...often(8, "Tidewater: Do you miss it?", "Janek Orlo: Only the coffee."),
    ],
  ],
  [
    "a magazine interview with a minister, by its note",
    "Ten minutes with the Minister of Ports",
    [
      "This conversation has been condensed and edited for brevity.",
      ...often(3, "Tidewater: Do you miss the sea?", "Minister Orlo: Only the herring."),
    ],
  ],
  [
    "a chat with times and given names",
    "Transcript of the night watch",
    often(8, "[18:02] Anna: Are you still at the quay?", "[18:03] Tim: I am. It is cold."),
  ],
  [
    "a chat with times and nicknames",
    "Press conference tonight",
    often(8, "[18:02] rook: is anyone going?", "[18:03] tide_7: i am"),
  ],
  [
    "a chat with times and full names",
    "Weekend plans",
    often(8, "[18:02] Anna Brisa: Are you still at the quay?", "[18:03] Tim Tarr: I am. It is cold."),
  ],
  [
    "a programme whose times stand before people",
    "Harbour Day",
    [
      ...["09:30 Moderator: Iva Kolar, broadcaster", "10:00 Speaker: Janek Orlo, Minister of Ports"],
      ...["11:00 Moderator: Nora Quist, editor", "12:00 Lunch on the quay", "13:00 Tour of the tunnel"],
    ],
  ],
  [
    "a thread of replies about a press conference",
    "Press conference of the Premier on the quay",
    ["8 replies", ...often(6, "Anna Brisa: Did anyone watch it?", "Tim Tarr: I did. It was short.")],
  ],
  [
    "a blog’s dialogue with comments",
    "Bees over the harbour",
    [
      ...often(8, "Ed Moss: Why bees?", "Orla Wren: They were there first."),
      ...["3 comments", "tide_7: Lovely!"],
    ],
  ],
  [
    "questions and answers of a magazine",
    "Ten minutes with Orla Wren",
    often(8, "Q: Why bees?", "A: They were there first."),
  ],
  [
    "a chat without full stops",
    "Weekend plans",
    often(10, "Anna: are we going", "Tim: not sure yet", "Anna: ok"),
  ],
  [
    "a chat with dates",
    "Group",
    often(4, "12/03/2031, 18:02 - Anna Brisa: Is it down?", "12/03/2031, 18:03 - Tim Tarr: It is."),
  ],
  [
    "questions for users",
    "Ferry tickets: Q&A",
    often(8, "Q: Where do I buy a ticket?", "A: You can buy it on board."),
  ],
  [
    "questions for users, on a minister’s page",
    "Questions and answers: the Prime Minister’s winter scheme",
    often(8, "Q: Who can apply?", "A: Every household can."),
  ],
  [
    "questions for users without a label for answers",
    "Ferry tickets",
    often(8, "Q: Where do I buy a ticket?", "Tickets are sold on board and in the port."),
  ],
  [
    "questions without a label for answers, about a minister’s plan",
    "The Prime Minister’s ferry plan",
    often(8, "Q: Who pays?", "The region pays two thirds of the price. The rest is paid by the line."),
  ],
  [
    "news that begin with the places they are from",
    "The President’s week",
    [
      ...["Karrow. The President opened the tunnel.", "Sundby. The President met the crews of two ferries."],
      ...["Karrow. The President laid a wreath.", "Sundby. The President left for home in the evening."],
    ],
  ],
  [
    "a German play",
    "Die Lampe",
    [
      "Erster Akt",
      "Zweiter Auftritt",
      ...often(8, "DER MINISTER: Brennen die Lampen?", "DIENER: Keine einzige."),
    ],
  ],
  [
    "a French play",
    "La Lampe",
    [
      "ACTE PREMIER",
      "Scène 1",
      ...often(8, "LE MINISTRE : Les lampes brûlent ?", "LE VALET : Aucune."),
      "Rideau",
    ],
  ],
  [
    "a play whose persons are listed",
    "The Lamp",
    [
      "Characters: a Premier, sixty; her Secretary; a Governor who is never dry.",
      ...often(8, "PREMIER: Who put out the lamp?", "SECRETARY: The wind, as ever."),
    ],
  ],
  [
    "a play whose persons are listed, in Italian",
    "La lampada",
    [
      "Personaggi: il Ministro, la Presidente, un servo",
      ...often(8, "MINISTRO: Chi ha spento la lampada?", "PRESIDENTE: Il vento."),
    ],
  ],
  [
    "a play whose persons are listed, in Russian",
    "Лампа",
    [
      "Действующие лица: Министр, его секретарь, слуга.",
      ...often(8, "МИНИСТР: Кто погасил лампу?", "СЕКРЕТАРЬ: Ветер, господин министр."),
    ],
  ],
  [
    "a film",
    "Low Water",
    [
      "EXT. QUAY OF KARROW - DAWN",
      ...often(8, "PREMIER: Who put out the lamp?", "SECRETARY: The wind, as ever."),
    ],
  ],
  [
    "a play by what is done in it",
    "The Lamp",
    often(4, "PREMIER: (Whispering.) Who put out the lamp?", "SECRETARY: (To himself) The wind, as ever."),
  ],
  [
    "a play by what is done in it, in German",
    "Das Licht",
    often(4, "MINISTER: (beiseite) Wer war das?", "KANZLER: (flüsternd) Der Wind war es, wie immer."),
  ],
  [
    "a diary with one label, whose title names no office",
    "A statement about ropes",
    [
      "MR. ORLO: My ropes are wet, and I hang them up, as my father did.",
      "Good evening, ropes, I say to them, for we are old friends, and I mean it.",
    ],
  ],
  [
    "a parcel’s rules",
    "Statements about parcels",
    [
      "Check against delivery note.",
      "Good evening. We carry your parcels, and I sign for each of them with my own hand.",
    ],
  ],
  [
    "records of a form",
    "Ships in the harbour",
    often(12, "Vessel Name: Sea Hawk", "Vessel Type: Tanker", "Vessel Flag: None"),
  ],
  [
    "a list of pages",
    "Press conferences",
    often(5, "Press conference", "Joint press conference with the President of Velmora", "5 April 2031"),
  ],
];

describe("judge", () => {
  it.each(THIRD_PERSON.map((row) => ({ what: row[0], row })))(
    "refuses $what at a transcript’s address",
    ({ row }) => {
      const verdict = judged(TRANSCRIPTS, row);
      expect(verdict).toMatchObject({ kind: "other" });
      expect(verdict.reasons).toContain("third-person");
    },
  );

  it.each(WE_ONLY.map((row) => ({ what: row[0], row })))(
    "refuses a council’s statement in $what at a transcript’s address",
    ({ row }) => {
      const verdict = judged(TRANSCRIPTS, row);
      expect(verdict).toMatchObject({ kind: "other" });
      expect(verdict.reasons).toContain("we-only");
    },
  );

  it.each(SPEECHES.map((row) => ({ what: row[0], row })))(
    "keeps $what at a transcript’s address",
    ({ row }) => expect(judged(TRANSCRIPTS, row)).toMatchObject({ kind: "transcript" }),
  );

  it.each(DIALOGUES.map((row) => ({ what: row[0], row })))("takes $what for a transcript", ({ row }) =>
    expect(judged(NOWHERE, row)).toMatchObject({ kind: "transcript" }),
  );

  it.each(OTHER_DIALOGUES.map((row) => ({ what: row[0], row })))("refuses $what", ({ row }) =>
    expect(judged(NOWHERE, row)).toMatchObject({ kind: "other" }),
  );

  it("does not hear what the publisher prints on every page", () => {
    const told: Row = ["", "Call with Janek Orlo", [...NATO_ACCOUNT, ...(THIRD_PERSON[0]?.[2] ?? [])]];
    expect(judged(TRANSCRIPTS, told).reasons).toContain("third-person");
    expect(judged(TRANSCRIPTS, ["", "Press conference", NATO_ACCOUNT]).reasons).toEqual(["no-text"]);
  });

  it.each([
    ["Op-ed by the Secretary General", "A tunnel is a promise."],
    ["A tunnel is a promise: article by the Secretary General", "It was published on Monday."],
    ["A tunnel is a promise, published in the Evening Ferry", "Opinion"],
    [
      "Memorandum on the Delegation of Authority for Ports",
      "By the authority of my office I direct as follows.",
    ],
    ["Presidential Determination on Ferries", "By the authority of my office I direct as follows."],
    ["Memorandum for the Harbour Master", "By the authority of my office I direct as follows."],
  ])("refuses at a transcript’s address, for it was written, “%s”", (title, line) => {
    const row: Row = [
      "",
      title,
      [
        line,
        "I was a boy when I first walked through the tunnel, and I was as wet then as my children are now.",
      ],
    ];
    expect(judged(TRANSCRIPTS, row)).toMatchObject({ kind: "other" });
  });

  it("takes many labels of officials for a transcript, whatever the title and the address", () => {
    const paragraphs = often(15, "JOURNALIST: And when does it open?", "MINISTER: In June, I hope.");
    expect(judged(NEWS, ["", "Programme of the day", paragraphs])).toMatchObject({ kind: "transcript" });
    expect(judged(NEWS, ["", "Programme of the day", paragraphs.slice(0, 6)])).toMatchObject({
      kind: "other",
    });
  });
});
