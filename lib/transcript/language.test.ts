import { describe, expect, it } from "vitest";
import { languageOf } from "./language.ts";

describe("languageOf", () => {
  it.each([
    ["en", "Thank you, and good morning. We have just had a very good meeting of the Council in this house."],
    [
      "fr",
      "Bonjour à tous. Nous avons eu une réunion très utile, et je remercie les ministres pour leur présence.",
    ],
    [
      "de",
      "Guten Morgen. Wir haben in dieser Woche drei Reisen zu melden, und die erste ist am Montag in der Stadt.",
    ],
    ["uk", "Доброго ранку. Ми щойно провели дуже важливу зустріч, і я дякую вам за те, що ви прийшли."],
    [
      "ru",
      "Добрый день. Мы только что провели очень важную встречу, и я благодарю вас за то, что вы пришли.",
    ],
    [
      "es",
      "Buenos días. Hemos tenido una reunión muy útil con los ministros, y les doy las gracias por estar aquí.",
    ],
    [
      "it",
      "Buongiorno. Abbiamo avuto una riunione molto utile con i ministri e vi ringrazio di essere qui con noi.",
    ],
    [
      "ro",
      "Bună ziua. Am avut o întâlnire foarte bună cu miniștrii și vă mulțumesc că ați venit în acest număr la noi.",
    ],
    ["zh", "大家好。今天的会议非常重要。"],
    ["ka", "დილა მშვიდობისა, ქალბატონებო და ბატონებო."],
  ])("%s: %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    [
      "pt",
      "Bom dia. Tivemos uma reunião muito útil com os ministros e não houve dúvidas sobre o novo cais. A ponte fica pronta em junho, e as obras da estação começam depois do verão. Quem paga é a região, com a ajuda do governo, e isso já está escrito no contrato que assinámos ontem.",
    ],
    [
      "pl",
      "Dzień dobry. Mieliśmy bardzo dobre spotkanie z ministrami i nie ma już pytań o nowe nabrzeże. Most będzie gotowy w czerwcu, a prace na stacji zaczną się po wakacjach. Płaci region, ale jest także pomoc rządu, i to już zapisano w umowie, którą podpisaliśmy wczoraj.",
    ],
    [
      "nl",
      "Goedemorgen. We hebben een heel goed gesprek gehad met de ministers en er zijn geen vragen meer over de nieuwe kade. De brug is in juni klaar, en het werk aan het station begint na de zomer. De provincie betaalt, maar ook de regering helpt, en dat staat al in het contract dat we gisteren hebben getekend.",
    ],
    [
      "cs",
      "Dobrý den. Měli jsme velmi dobré jednání s ministry a k novému přístavišti už nejsou žádné otázky. Most bude hotový v červnu a práce na nádraží začnou po létě. Platí kraj, ale pomáhá také vláda, a to už je zapsáno ve smlouvě, kterou jsme včera podepsali.",
    ],
    [
      "tr",
      "Günaydın. Bakanlarla çok iyi bir toplantı yaptık ve yeni rıhtım için artık bir soru yok. Köprü haziran ayında hazır olacak, istasyondaki çalışmalar da yazdan sonra başlayacak. Bunu bölge ödüyor, ama hükümet de yardım ediyor, ve bu dün imzaladığımız sözleşmede yazıyor.",
    ],
    [
      "da",
      "Godmorgen. Vi har haft et meget godt møde med ministrene, og der er ikke flere spørgsmål om den nye kaj. Broen er færdig i juni, og arbejdet på stationen begynder efter sommeren. Det er regionen, der betaler, men regeringen hjælper også, og det står nu i den aftale, som vi skrev under på i går.",
    ],
    [
      "sv",
      "God morgon. Vi har haft ett mycket bra möte med ministrarna, och det finns inte några frågor om den nya kajen. Bron är färdig i juni, och arbetet på stationen börjar efter sommaren. Det är regionen som betalar, men regeringen hjälper också till, och det står nu i avtalet som vi skrev under i går.",
    ],
    [
      "no",
      "God morgen. Vi har hatt et veldig godt møte med ministrene, og det er ikke flere spørsmål om den nye kaia. Broen er ferdig i juni, og arbeidet på stasjonen begynner etter sommeren. Det er regionen som betaler, men regjeringen hjelper også til, og det står nå i avtalen som vi skrev under på i går for å komme i gang.",
    ],
    [
      "fi",
      "Hyvää huomenta. Meillä oli hyvin hyvä kokous ministerien kanssa, eikä uudesta laiturista ole enää kysymyksiä. Silta on valmis kesäkuussa, ja työt asemalla alkavat kesän jälkeen. Alue maksaa, mutta myös hallitus auttaa, ja se on nyt sopimuksessa, jonka me allekirjoitimme eilen, kun kokous oli ohi.",
    ],
    [
      "hu",
      "Jó reggelt! Nagyon jó megbeszélést tartottunk a miniszterekkel, és az új rakpartról már nincs több kérdés. A híd júniusra elkészül, és az állomáson a munka a nyár után kezdődik. A régió fizet, de a kormány is segít, és ez most már benne van a szerződésben, hogy őszre minden kész legyen.",
    ],
    [
      "bg",
      "Добро утро. Имахме много добра среща с министрите и вече няма въпроси за новия кей. Мостът ще бъде готов през юни, а работата на гарата започва след лятото. Плаща областта, но помага и правителството, и това вече е записано в договора, който ние подписахме вчера.",
    ],
    [
      "sr",
      "Добро јутро. Имали смо веома добар састанак са министрима и више нема питања о новом кеју. Мост ће бити готов у јуну, а радови на станици почињу после лета. Плаћа покрајина, али помаже и влада, и то је сада записано у уговору који смо јуче потписали.",
    ],
  ])("%s, in a paragraph", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  // Neighbours of languages that are known here.
  it.each([
    [
      "Slovak",
      "Dobré ráno. Mali sme veľmi dobré rokovanie s ministrami a o novom prístavisku už nie sú žiadne otázky. Most bude hotový v júni a práce na stanici sa začnú po lete. Platí kraj, ale pomáha aj vláda, a to je už zapísané v zmluve, ktorú sme včera podpísali a ktorá je na stole.",
    ],
    [
      "Slovene",
      "Dobro jutro. Imeli smo zelo dober sestanek z ministri in o novem pomolu ni več vprašanj. Most bo pripravljen junija, dela na postaji pa se začnejo po poletju. Plača pokrajina, pomaga pa tudi vlada, in to je zdaj zapisano v pogodbi, ki smo jo včeraj podpisali, da se lahko začne.",
    ],
    [
      "Croatian",
      "Dobro jutro. Imali smo vrlo dobar sastanak s ministrima i više nema pitanja o novom gatu. Most će biti gotov u lipnju, a radovi na kolodvoru počinju nakon ljeta. Plaća županija, ali pomaže i vlada, i to je sada zapisano u ugovoru koji smo jučer potpisali za sve nas.",
    ],
    [
      "Estonian",
      "Tere hommikust. Meil oli ministritega väga hea kohtumine ja uue kai kohta ei ole enam küsimusi. Sild on valmis juunis ja tööd jaamas algavad pärast suve. Maksab maakond, aga aitab ka valitsus, ja see on nüüd lepingus, millele me eile alla kirjutasime, et kõik oleks sügiseks õigel ajal valmis.",
    ],
    [
      "Latvian",
      "Labrīt. Mums bija ļoti laba tikšanās ar ministriem, un par jauno piestātni vairs nav jautājumu. Tilts būs gatavs jūnijā, un darbi stacijā sāksies pēc vasaras. Maksā novads, bet palīdz arī valdība, un tas tagad ir ierakstīts līgumā, ko mēs vakar parakstījām.",
    ],
    [
      "Lithuanian",
      "Labas rytas. Turėjome labai gerą susitikimą su ministrais, ir dėl naujos krantinės klausimų nebėra. Tiltas bus baigtas birželį, o darbai stotyje prasidės po vasaros. Moka apskritis, bet padeda ir vyriausybė, ir tai dabar įrašyta į sutartį, kurią vakar pasirašėme.",
    ],
    [
      "Albanian",
      "Mirëmëngjes. Kemi pasur një takim shumë të mirë me ministrat dhe nuk ka më pyetje për molin e ri. Ura do të jetë gati në qershor, dhe puna në stacion fillon pas verës. Paguan rajoni, por ndihmon edhe qeveria, dhe kjo tani është shkruar në kontratën që kemi nënshkruar dje.",
    ],
    [
      "Catalan",
      "Bon dia. Hem tingut una reunió molt bona amb els ministres i ja no hi ha preguntes sobre el nou moll. El pont estarà a punt al juny, i les obres de l’estació començaran després de l’estiu. Ho paga la regió, però també hi ajuda el govern, i això ja és al contracte que vam signar ahir.",
    ],
    [
      "Galician",
      "Bos días. Tivemos unha reunión moi boa cos ministros e xa non hai preguntas sobre o novo peirao. A ponte estará lista en xuño, e as obras da estación comezan despois do verán. Paga a rexión, pero tamén axuda o goberno, e iso xa está no contrato que asinamos onte.",
    ],
    [
      "Welsh",
      "Bore da. Cawsom gyfarfod da iawn gyda’r gweinidogion ac nid oes mwy o gwestiynau am y cei newydd. Bydd y bont yn barod ym mis Mehefin, a bydd y gwaith ar yr orsaf yn dechrau ar ôl yr haf. Y rhanbarth sy’n talu, ond mae’r llywodraeth hefyd yn helpu, ac mae hynny yn y contract.",
    ],
    [
      "Irish",
      "Maidin mhaith. Bhí cruinniú an-mhaith againn leis na hairí agus níl aon cheist eile ann faoin gcé nua. Beidh an droichead réidh i mí an Mheithimh, agus tosóidh an obair ar an stáisiún tar éis an tsamhraidh. Is é an réigiún a íocann, ach tá an rialtas ag cabhrú freisin.",
    ],
    [
      "Indonesian",
      "Selamat pagi. Kami mengadakan pertemuan yang sangat baik dengan para menteri dan tidak ada lagi pertanyaan tentang dermaga baru itu. Jembatan akan selesai pada bulan Juni, dan pekerjaan di stasiun akan dimulai setelah musim panas. Daerah yang membayar, tetapi pemerintah juga membantu.",
    ],
    [
      "Vietnamese",
      "Chào buổi sáng. Chúng tôi đã có một cuộc họp rất tốt với các bộ trưởng và không còn câu hỏi nào về bến cảng mới. Cây cầu sẽ hoàn thành vào tháng sáu, và công việc ở nhà ga bắt đầu sau mùa hè. Tỉnh trả tiền, nhưng chính phủ cũng giúp đỡ.",
    ],
    [
      "Icelandic",
      "Góðan daginn. Við áttum mjög góðan fund með ráðherrunum og það eru ekki fleiri spurningar um nýju bryggjuna. Brúin verður tilbúin í júní og vinnan við stöðina hefst eftir sumarið. Héraðið borgar en ríkisstjórnin hjálpar líka, og það stendur nú í samningnum sem við skrifuðum undir í gær.",
    ],
    [
      "Luxembourgish",
      "Gudde Moien. Mir haten eng ganz gutt Versammlung mat de Ministeren, an et gëtt keng Froe méi iwwer de neie Quai. D’Bréck ass am Juni fäerdeg, an d’Aarbecht op der Gare fänkt nom Summer un. D’Regioun bezilt, mee d’Regierung hëlleft och, an dat steet elo am Kontrakt.",
    ],
    [
      "Macedonian",
      "Добро утро. Имавме многу добар состанок со министрите и веќе нема прашања за новиот кеј. Мостот ќе биде готов во јуни, а работата на станицата почнува по летото. Плаќа регионот, но помага и владата, и тоа сега е запишано во договорот што го потпишавме вчера.",
    ],
    [
      "Belarusian",
      "Добрай раніцы. У нас была вельмі добрая сустрэча з міністрамі, і пытанняў пра новы прычал больш няма. Мост будзе гатовы ў чэрвені, а праца на станцыі пачнецца пасля лета. Плаціць вобласць, але дапамагае і ўрад, і гэта ўжо запісана ў дамове, якую мы падпісалі ўчора.",
    ],
    [
      "Persian",
      "صبح بخیر. ما با وزیران جلسه بسیار خوبی داشتیم و دیگر پرسشی درباره اسکله تازه نیست. پل در ماه ژوئن آماده می‌شود و کار ایستگاه پس از تابستان آغاز می‌گردد. استان پول آن را می‌پردازد، ولی دولت هم کمک می‌کند.",
    ],
    [
      "Azerbaijani",
      "Sabahınız xeyir. Nazirlərlə çox yaxşı görüş keçirdik və yeni körpü haqqında daha sual yoxdur. Körpü iyunda hazır olacaq, stansiyadakı işlər isə yaydan sonra başlayacaq. Bunu bölgə ödəyir, amma hökumət də kömək edir və bu artıq dünən imzaladığımız müqavilədə yazılıb.",
    ],
  ])("does not take %s for a neighbour", (_, text) => {
    expect(languageOf(text)).toBeNull();
  });

  it("keeps a language in which foreign names stand", () => {
    const text =
      "Good morning. Mr Jørgensen, Ms Šimková and Mr Yıldırım have just met in this house, and we have heard from Ms Żółkiewska that the quay will be open in June.";
    expect(languageOf(text)).toBe("en");
    expect(
      languageOf(
        "Bonjour. M. Jørgensen, Mme Šimková et M. Yıldırım ont eu une réunion dans cette maison, et nous avons appris que le quai sera ouvert en juin. La région est prête pour les travaux, et les pêcheurs sont d’accord avec nous.",
      ),
    ).toBe("fr");
  });

  it.each(["", "NATO", "Xqz vlk brn dsp 12 34"])("does not tell for “%s”", (text) => {
    expect(languageOf(text)).toBeNull();
  });

  it("follows the many words, not a foreign sentence in them", () => {
    const english =
      "Thank you. We have just had a very good meeting and I welcome the minister to this house. ".repeat(5);
    expect(languageOf(`${english} ¿Ha podido hablar con las autoridades de la ciudad?`)).toBe("en");
  });
});
