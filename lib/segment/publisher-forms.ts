/** How much what a form shows of a line speaks for the publisher's having printed it. */
export interface PublisherWeight {
  /** After the last words, where its lines are looked for. */
  readonly after: number;
  /** Among the words, where a speaker may say nearly all of it. */
  readonly among: number;
}

/** What a form shows of a line. */
export const PUBLISHER_FEATURES = {
  /** A caption with its colon, or alone on its line. */
  caption: { after: 3, among: 2 },
  /** A caption of what else is to be read, with its colon. */
  further: { after: 3, among: 3 },
  /** What became of the transcript: published, edited, corrected. */
  transcript: { after: 3, among: 2 },
  /** The transcript tells it of itself: "This transcript …" */
  itself: { after: 0, among: 1 },
  /** The words are a translation, or a first transcript, without authority. */
  translation: { after: 3, among: 2 },
  correction: { after: 3, among: 2 },
  embargo: { after: 3, among: 0 },
  copyright: { after: 3, among: 2 },
  /** An invitation to find more, elsewhere. */
  invitation: { after: 2, among: 0 },
  /** An invitation to follow the publisher where it prints other things. */
  following: { after: 3, among: 0 },
  /** A verb of going there. */
  going: { after: 1, among: 0 },
  /** An address of mail or of a site, or a telephone number. */
  address: { after: 2, among: 1 },
  /** Nothing but an address. */
  alone: { after: 1, among: 0 },
} as const satisfies Readonly<Record<string, PublisherWeight>>;

/** One form in one language, with lines that it matches. */
export interface PublisherForm {
  readonly feature: keyof typeof PUBLISHER_FEATURES;
  readonly form: RegExp;
  readonly lines: readonly string[];
}

/** What publishers print before and after an event's words. Each language has its own lines; none has words of another's. */
export const PUBLISHER_FORMS: readonly PublisherForm[] = [
  {
    feature: "caption",
    form: /^(?:(?:for )?(?:media |press |further |general |editorial )?(?:contacts?(?: us)?|enquir(?:y|ies)|inquir(?:y|ies)|information)|press office|e-?mail|telephone|phone|tel\.?|fax|website|(?:editor[’']s )?notes?|notes? to editors)\s*(?:[:：]|$)/iu,
    lines: [
      "Media contact: Harbour Office",
      "For press enquiries: the duty officer",
      "Contact",
      "Editor’s note: the quay has two cranes.",
      "Tel: 555 0101",
    ],
  },
  {
    feature: "caption",
    form: /^(?:contacts?(?: presse| médias?)?|service de presse|courriel|téléphone|tél\.?|renseignements|note de la rédaction|ndlr)\s*(?::|$)/iu,
    lines: ["Contact presse : le port", "Tél. : 555 0101", "NDLR : le quai"],
  },
  {
    feature: "caption",
    form: /^(?:(?:presse)?kontakte?|pressestelle|ansprechpartner(?:in)?|telefon|rückfragen|anmerkung(?:en)?(?: der redaktion)?|hinweis)\s*(?::|$)/iu,
    lines: ["Pressekontakt: Hafenamt", "Rückfragen: Telefon 555 0101", "Anmerkung der Redaktion: der Kai"],
  },
  {
    feature: "caption",
    form: /^(?:contatt[oi](?: stampa)?|ufficio stampa|telefono|nota (?:della redazione|redazionale))\s*(?::|$)/iu,
    lines: ["Contatti: ufficio del porto", "Nota redazionale: il molo"],
  },
  {
    feature: "caption",
    form: /^(?:contactos?(?: de prensa)?|oficina de prensa|teléfono|nota de (?:la )?redacción)\s*(?::|$)/iu,
    lines: ["Contacto: la oficina del puerto", "Nota de la redacción: el muelle"],
  },
  {
    feature: "caption",
    form: /^(?:контакти?(?: для (?:преси|медіа|змі))?|прес-служба|примітк[аи](?: редакції)?)\s*(?::|$)/iu,
    lines: ["Контакти для преси: порт", "Примітка редакції: причал"],
  },
  {
    feature: "caption",
    form: /^(?:контакты?(?: для (?:прессы|сми))?|пресс-служба|примечани[ея](?: редакции)?)\s*(?::|$)/iu,
    lines: ["Контакты: порт", "Примечание редакции: причал"],
  },
  {
    feature: "further",
    form: /^(?:read more|read also|also read|see also|learn more|more on this|related)\s*:/iu,
    lines: ["Read more: Ferry fares", "See also: the timetable"],
  },
  {
    feature: "caption",
    form: /^(?:read more|read also|see also|learn more|more on this)$/iu,
    lines: ["Learn more"],
  },
  {
    feature: "further",
    form: /^(?:lire (?:aussi|la suite)|à lire(?: aussi| également)?|voir aussi|en savoir plus)\s*:/iu,
    lines: ["À lire aussi : le bac"],
  },
  {
    feature: "caption",
    form: /^(?:lire (?:aussi|la suite)|à lire(?: aussi| également)?|voir aussi|en savoir plus)$/iu,
    lines: ["En savoir plus"],
  },
  {
    feature: "further",
    form: /^(?:siehe auch|lesen sie auch|mehr (?:dazu|zum thema)|weitere informationen)\s*:/iu,
    lines: ["Siehe auch: Fahrplan"],
  },
  {
    feature: "caption",
    form: /^(?:siehe auch|lesen sie auch|mehr (?:dazu|zum thema)|weitere informationen)$/iu,
    lines: ["Mehr zum Thema"],
  },
  {
    feature: "further",
    form: /^(?:leggi anche|vedi anche|per saperne di più)\s*:/iu,
    lines: ["Leggi anche: il traghetto"],
  },
  {
    feature: "caption",
    form: /^(?:leggi anche|vedi anche|per saperne di più)$/iu,
    lines: ["Per saperne di più"],
  },
  {
    feature: "further",
    form: /^(?:le[ae] también|leer más|véase también|más información|(?:también )?(?:le|te) puede interesar)\s*:/iu,
    lines: ["Lea también: el barco"],
  },
  {
    feature: "caption",
    form: /^(?:le[ae] también|leer más|véase también|más información)$/iu,
    lines: ["Más información"],
  },
  {
    feature: "further",
    form: /^(?:читайте також|див(?:іться|\.) також|докладніше)\s*:/iu,
    lines: ["Читайте також: пором"],
  },
  {
    feature: "caption",
    form: /^(?:читайте також|див(?:іться|\.) також|докладніше)$/iu,
    lines: ["Докладніше"],
  },
  {
    feature: "further",
    form: /^(?:читайте также|см(?:отрите|\.) также|подробнее)\s*:/iu,
    lines: ["Смотрите также: паром"],
  },
  {
    feature: "caption",
    form: /^(?:читайте также|см(?:отрите|\.) также|подробнее)$/iu,
    lines: ["Подробнее"],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*(?:(?:lightly |slightly )?(?:edited|condensed|shortened) for |(?:first |last )?(?:published|updated|modified|corrected)(?:\s*[:：]| on | \d)|an? (?:earlier|previous) version of this )/iu,
    lines: [
      "(Edited for length and clarity.)",
      "Last updated: 7 May 2031",
      "Published on 6 May 2031",
      "An earlier version of this transcript named another quay.",
    ],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*(?:this|the) (?:transcript|interview|text|recording|translation|version|conversation|speech|statement|page|document|article|story|post|report|release)(?: (?:above|below))? (?:was|were|is|has been|have been|may be|may have been)(?: \p{L}+){0,3} (?:published|updated|edited|corrected|amended|revised|translated|condensed|shortened|abridged|transcribed|recorded|provided|produced|generated|released|issued|reviewed|verified)(?!\p{L})/iu,
    lines: ["This transcript was first published on 3 May.", "(This interview has been edited for length.)"],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*(?:cette|ce|cet|la|le|l['’])\s?(?:transcription|entretien|interview|texte|traduction|version|document|page|article) (?:a été|est|a)(?: \p{L}+){0,3} (?:publiée?|mise? à jour|modifiée?|corrigée?|traduite?|abrégée?|éditée?|révisée?|actualisée?|fournie?)(?!\p{L})/iu,
    lines: ["Cette transcription a été publiée le 3 mai.", "L’entretien a été légèrement abrégé."],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*(?:diese[rs]?|das|der|die) (?:mitschrift|interview|text|abschrift|übersetzung|fassung|protokoll|gespräch|seite|artikel|beitrag) (?:wurde|ist)(?: [\p{L}\p{N}.]+){0,6} (?:veröffentlicht|aktualisiert|bearbeitet|korrigiert|berichtigt|übersetzt|gekürzt|redigiert|erstellt|geändert)(?!\p{L})/iu,
    lines: ["Diese Mitschrift wurde am 3. Mai aktualisiert.", "Das Interview wurde gekürzt."],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*(?:questa|questo|quest['’]|la|il|l['’])\s?(?:trascrizione|intervista|testo|traduzione|versione|pagina|articolo) è(?: stat[ao])?(?: \p{L}+){0,3} (?:pubblicat|aggiornat|modificat|corrett|tradott|abbreviat|rivist|fornit)[ao](?!\p{L})/iu,
    lines: ["Questa trascrizione è stata aggiornata il 3 maggio.", "Il testo è stato rivisto."],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*(?:esta|este|la|el) (?:transcripción|entrevista|texto|traducción|versión|página|artículo) (?:fue|ha sido|se ha)(?: \p{L}+){0,3} (?:publicad|actualizad|editad|corregid|traducid|abreviad|revisad|modificad)[ao](?!\p{L})/iu,
    lines: ["Esta entrevista ha sido editada.", "La transcripción fue publicada el 3 de mayo."],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*(?:ц[яюе]|цей) (?:стенограм[ау]|інтерв['’]ю|текст|переклад|верс[іи][яюї]|сторінк[ау]|статт[яю])(?: \p{L}+){0,3} (?:опублікован|оновлен|відредагован|виправлен|перекладен|скорочен)\p{L}*/iu,
    lines: ["Цю стенограму було оновлено 3 травня.", "Цей текст відредаговано."],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*эт(?:а|у|от|о) (?:стенограмм[ау]|интервью|текст|перевод|верси[яю]|страниц[ау]|стать[яю])(?: \p{L}+){0,3} (?:опубликован|обновл[её]н|отредактирован|исправлен|перевед[её]н|сокращ[её]н)\p{L}*/iu,
    lines: ["Этот текст был исправлен 3 мая.", "Эта стенограмма обновлена."],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*transcript(?:ion)? (?:was |last )?(?:amended|corrected|edited|revised|updated)(?=\s*(?:[:.)\]]|$)|,? (?:on |\d))/iu,
    lines: ["Transcript corrected 3 May: the quay has another name.", "Transcript updated on 6 May 2031"],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*(?:(?:re)?transcription|traduction|version|texte) (?:a été )?(?:corrigée?|modifiée?|actualisée?|mise? à jour)(?=\s*(?:[:.)\]]|$)|,? (?:le )?\d)/iu,
    lines: ["Transcription corrigée le 3 mai : le quai porte un autre nom."],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*(?:mitschrift|abschrift|übersetzung|protokoll|text) (?:wurde )?(?:am \d[\p{L}\p{N}. ]{0,20} )?(?:aktualisiert|berichtigt|geändert|korrigiert)(?=\s*(?:[:.)\]]|$)|,? (?:am )?\d)/iu,
    lines: ["Mitschrift korrigiert am 3. Mai: Der Kai heißt anders.", "Mitschrift am 3. Mai berichtigt."],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*(?:trascrizione|traduzione|testo) (?:aggiornat|corrett|modificat|rivist)[ao](?=\s*(?:[:.)\]]|$)|,? (?:il )?\d)/iu,
    lines: ["Trascrizione corretta il 3 maggio: il molo ha un altro nome."],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*(?:transcripción|traducción|texto) (?:actualizad|corregid|modificad|revisad)[ao](?=\s*(?:[:.)\]]|$)|,? (?:el )?\d)/iu,
    lines: ["Transcripción corregida el 3 de mayo: el muelle tiene otro nombre."],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*(?:стенограм[ау]|текст|переклад) (?:було )?(?:виправлен|оновлен|уточнен|відредагован)\p{L}*(?=\s*(?:[:.)\]]|$)|,? \d)/iu,
    lines: ["Стенограму виправлено 3 травня: причал зветься інакше.", "Текст оновлено."],
  },
  {
    feature: "transcript",
    form: /^[[(*\s]*(?:стенограмм[ау]|текст|перевод) (?:был[ао]? )?(?:исправлен|обновл[её]н|уточн[её]н|отредактирован)\p{L}*(?=\s*(?:[:.)\]]|$)|,? \d)/iu,
    lines: ["Стенограмма исправлена 3 мая: причал называется иначе."],
  },
  {
    feature: "itself",
    form: /^[[(*\s]*(?:this transcript(?:ion)?)(?!\p{L})/iu,
    lines: ["This transcript is a rush one."],
  },
  {
    feature: "itself",
    form: /^[[(*\s]*(?:cette (?:transcription|retranscription))(?!\p{L})/iu,
    lines: ["Cette transcription a été corrigée."],
  },
  {
    feature: "itself",
    form: /^[[(*\s]*(?:diese (?:mitschrift|abschrift))(?!\p{L})/iu,
    lines: ["Diese Mitschrift wurde korrigiert."],
  },
  {
    feature: "itself",
    form: /^[[(*\s]*(?:questa trascrizione)(?!\p{L})/iu,
    lines: ["Questa trascrizione è stata corretta."],
  },
  {
    feature: "itself",
    form: /^[[(*\s]*(?:esta transcripción)(?!\p{L})/iu,
    lines: ["Esta transcripción fue corregida."],
  },
  {
    feature: "itself",
    form: /^[[(*\s]*(?:ц[яю] стенограм[ау])(?!\p{L})/iu,
    lines: ["Цю стенограму оновлено."],
  },
  {
    feature: "itself",
    form: /^[[(*\s]*(?:эт[ау] стенограмм[ау])(?!\p{L})/iu,
    lines: ["Эта стенограмма обновлена."],
  },
  {
    feature: "translation",
    form: /^[[(*\s]*(?:this is )?(?:an? |the )?(?:provisional|unofficial|courtesy|informal|working|machine|automatic|preliminary|draft|rush) (?:translation|transcript)(?!\p{L})/iu,
    lines: [
      "This is a provisional translation for information only.",
      "Unofficial translation",
      "Rush transcript",
    ],
  },
  {
    feature: "translation",
    form: /^[[(*\s]*(?:ceci est )?(?:une )?(?:traduction|transcription) (?:provisoire|non officielle|officieuse|de courtoisie|automatique|libre)(?!\p{L})/iu,
    lines: ["(Traduction non officielle)", "Ceci est une traduction provisoire."],
  },
  {
    feature: "translation",
    form: /^[[(*\s]*(?:(?:dies|das) ist )?(?:eine )?(?:vorläufige|inoffizielle|nichtamtliche|maschinelle|automatische) (?:übersetzung|mitschrift)(?!\p{L})/iu,
    lines: ["Nichtamtliche Übersetzung", "Dies ist eine vorläufige Übersetzung."],
  },
  {
    feature: "translation",
    form: /^[[(*\s]*(?:questa è )?(?:una )?(?:traduzione|trascrizione) (?:provvisoria|non ufficiale|di cortesia|automatica)(?!\p{L})/iu,
    lines: ["Traduzione non ufficiale", "Questa è una traduzione di cortesia."],
  },
  {
    feature: "translation",
    form: /^[[(*\s]*(?:esta es )?(?:una )?(?:traducción|transcripción) (?:provisional|no oficial|de cortesía|automática)(?!\p{L})/iu,
    lines: ["Traducción no oficial", "Esta es una traducción provisional."],
  },
  {
    feature: "translation",
    form: /^[[(*\s]*(?:це )?(?:(?:неофіційний|попередній|робочий|автоматичний) переклад|(?:неофіційна|попередня) стенограма)(?!\p{L})/iu,
    lines: ["Неофіційний переклад", "Це робочий переклад."],
  },
  {
    feature: "translation",
    form: /^[[(*\s]*(?:это )?(?:(?:неофициальный|предварительный|рабочий|автоматический) перевод|(?:неофициальная|предварительная) стенограмма)(?!\p{L})/iu,
    lines: ["Неофициальный перевод", "Это предварительный перевод."],
  },
  {
    feature: "correction",
    form: /^[[(*\s]*(?:(?:please )?see (?:below for|(?:the )?corrections? below|transcript below)|corrections?\s*:)/iu,
    lines: [
      "**Please see below for a correction, marked with an asterisk.",
      "See below for an answer to a question.",
      "See correction below.",
      "Correction: see the second answer.",
    ],
  },
  {
    feature: "correction",
    form: /^[[(*\s]*(?:corrections?|clarification|erratum|corrigendum)(?:,| \(?\d| of \d| on \d)[^:：]{0,30}[:：]/iu,
    lines: ["Correction, 3 May 2031: the quay has another name.", "Clarification (3 May): the quay is long."],
  },
  {
    feature: "correction",
    form: /^[[(*\s]*(?:correction|rectificatif|erratum|précision)(?:,? (?:du |le )?\(?\d[^:：]{0,30})?\s*[:：]/iu,
    lines: ["Rectificatif du 3 mai : le quai porte un autre nom.", "Erratum : le quai."],
  },
  {
    feature: "correction",
    form: /^[[(*\s]*(?:korrektur(?:hinweis)?|berichtigung|richtigstellung)(?:,? (?:vom |am )?\(?\d[^:：]{0,30})?\s*[:：]/iu,
    lines: ["Korrektur vom 3. Mai: Der Kai heißt anders.", "Berichtigung: der Kai."],
  },
  {
    feature: "correction",
    form: /^[[(*\s]*(?:correzione|rettifica|errata corrige)(?:,? (?:del |il )?\(?\d[^:：]{0,30})?\s*[:：]/iu,
    lines: ["Rettifica del 3 maggio: il molo ha un altro nome."],
  },
  {
    feature: "correction",
    form: /^[[(*\s]*(?:corrección|rectificación|fe de erratas?)(?:,? (?:del? |el )?\(?\d[^:：]{0,30})?\s*[:：]/iu,
    lines: ["Corrección, 3 de mayo: el muelle tiene otro nombre.", "Fe de erratas: el muelle."],
  },
  {
    feature: "correction",
    form: /^[[(*\s]*(?:виправлення|уточнення)(?:,? (?:від )?\(?\d[^:：]{0,30})?\s*[:：]/iu,
    lines: ["Виправлення від 3 травня: причал зветься інакше."],
  },
  {
    feature: "correction",
    form: /^[[(*\s]*(?:исправление|уточнение|поправка)(?:,? (?:от )?\(?\d[^:：]{0,30})?\s*[:：]/iu,
    lines: ["Исправление от 3 мая: причал называется иначе."],
  },
  {
    feature: "embargo",
    form: /^[[(*\s]*(?:check against delivery[.,;\s]+)?(?:(?:strictly )?embargo(?:ed)?(?::| (?:until|till|for release)(?!\p{L}))|(?:not )?for (?:immediate )?release(?!\p{L}))/iu,
    lines: [
      "EMBARGOED UNTIL DELIVERY",
      "Embargo: 6.30 p.m.",
      "NOT FOR RELEASE BEFORE NOON",
      "For immediate release",
    ],
  },
  {
    feature: "copyright",
    form: /^[[(*\s]*(?:©|copyright(?!\p{L}))|^(?:all rights reserved|tous droits réservés|alle rechte vorbehalten|tutti i diritti riservati|todos los derechos reservados|(?:усі|всі) права захищені|все права защищены)\.?$/iu,
    lines: ["© Harbour Union 2031", "All rights reserved.", "Tous droits réservés", "Усі права захищені"],
  },
  {
    feature: "invitation",
    form: /^(?:(?:for|to) (?:(?:find|get|read|see|view|watch|learn|know|register|subscribe|download)(?!\p{L})|(?:more|further|additional|full) (?:information|details))|the full .{1,80} can be (?:found|read|viewed|seen|downloaded))/iu,
    lines: [
      "For further information about the quay, visit the page of the project.",
      "To view the slides, visit www.ferry.example.",
      "The full plan can be found on the page of the project.",
    ],
  },
  {
    feature: "invitation",
    form: /^pour (?:plus d|de plus amples|en savoir plus|tout renseignement|toute (?:information|question))/iu,
    lines: ["Pour plus d’informations, consultez la page du projet."],
  },
  {
    feature: "invitation",
    form: /^(?:(?:weitere|mehr|nähere) (?:informationen|auskünfte)|für (?:weitere|rückfragen))(?!\p{L})/iu,
    lines: ["Weitere Informationen unter www.ferry.example"],
  },
  {
    feature: "invitation",
    form: /^per (?:ulteriori|maggiori|saperne)(?!\p{L})/iu,
    lines: ["Per ulteriori informazioni visitare il sito."],
  },
  {
    feature: "invitation",
    form: /^para (?:más|mayor|obtener)(?!\p{L})/iu,
    lines: ["Para más información, visite la página."],
  },
  {
    feature: "invitation",
    form: /^(?:для отримання|(?:більше|детальніше|докладніше)(?= .{0,20}(?:інформації|на сайті|за посиланням)))/iu,
    lines: ["Для отримання додаткової інформації відвідайте сторінку.", "Більше інформації за посиланням"],
  },
  {
    feature: "invitation",
    form: /^(?:для получения|(?:более подробн\p{L}+|больше|дополнительн\p{L}+|подробнее)(?= .{0,20}(?:информаци|на сайте|по ссылке)))/iu,
    lines: ["Для получения дополнительной информации посетите страницу.", "Подробнее на сайте порта"],
  },
  {
    feature: "following",
    form: /^(?:follow|join) us on (?!(?:an?|our|that|the|this)(?!\p{L}))|^(?:subscribe|sign up) (?:to|on|via) /iu,
    lines: ["Follow us on Harbourgram.", "Subscribe to the newsletter"],
  },
  {
    feature: "following",
    form: /^suivez-nous sur |^retrouvez (?:\p{L}['’])?(?:(?:la|le|les) )?(?:\p{L}+ ){1,8}(?:en vidéo|en ligne|sur) /iu,
    lines: ["Suivez-nous sur Quai.", "Retrouvez la conférence en vidéo sur quai.example"],
  },
  {
    feature: "following",
    form: /^folgen sie uns (?:auf|bei) |^abonnieren sie /iu,
    lines: ["Folgen Sie uns auf Hafen.", "Abonnieren Sie den Newsletter."],
  },
  {
    feature: "following",
    form: /^(?:seguici|seguiteci) su |^iscriviti /iu,
    lines: ["Seguici su Molo.", "Iscriviti alla newsletter."],
  },
  {
    feature: "following",
    form: /^(?:síguenos|síganos) en |^(?:suscríbase|suscríbete) /iu,
    lines: ["Síguenos en Muelle.", "Suscríbase al boletín."],
  },
  {
    feature: "following",
    form: /^(?:стежте|слідкуйте) за нами |^підписуйтесь? /iu,
    lines: ["Стежте за нами в «Причалі».", "Підписуйтесь на новини."],
  },
  {
    feature: "following",
    form: /^следите за нами |^подписывайтесь /iu,
    lines: ["Следите за нами в «Причале».", "Подписывайтесь на новости."],
  },
  {
    feature: "going",
    form: /(?<!\p{L})(?:visit|(?<!^to )see|go to|click|call|write to|contact|available (?:at|on|here)|on the (?:page|site|website)|here)(?!\p{L})/iu,
    lines: ["Visit the harbour.", "Write to the office.", "It is on the page of the project."],
  },
  {
    feature: "going",
    form: /(?<!\p{L})(?:visite[rz]|consulte[rz]|contacte[rz]|rendez-vous|visite|consulte|contacte|visitare|contattare|besuchen|unter)(?!\p{L})/iu,
    lines: ["Consultez le site.", "Besuchen Sie den Hafen.", "Visite la página.", "Visitare il sito."],
  },
  {
    feature: "going",
    form: /(?<!\p{L})(?:відвідайте|завітайте|звертайтеся|перейдіть|за посиланням|на сайті|посетите|обращайтесь|перейдите|по ссылке|на сайте)(?!\p{L})/iu,
    lines: ["Відвідайте сторінку.", "Посетите страницу."],
  },
  {
    feature: "address",
    form: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.\p{L}|https?:\/\/|(?<!\p{L})www\.|(?<![\p{L}\p{N}])(?:\+|\(?0)\d[\d\s()/.-]{5,}\d/u,
    lines: [
      "press@ferry.example",
      "https://ferry.example",
      "www.ferry.example",
      "+32 2 000 00 00",
      "(02) 5550 0000",
    ],
  },
  {
    feature: "alone",
    form: /^(?:[\p{L}.]+\s+){0,2}(?:\S+@\S+|https?:\/\/\S+|www\.\S+|[+(]?\d[\d\s()/.-]{6,})\.?$/u,
    lines: ["www.ferry.example", "press@ferry.example", "Harbour Office +32 2 000 00 00"],
  },
];
