/** Before links to more of the same, in the languages that we read. */
const READ_ON = [
  "read (?:more|on|also|next|our (?:report|story|analysis))|also read|see (?:also|more)|related(?: (?:to this|\\p{L}+s|news|content|coverage|reading|information))?|more(?: (?:on|about) this)?",
  "watch(?: (?:also|next))?|you (?:may|might) also like|further (?:reading|information)|play (?:video|audio)",
  "(?:à )?lire (?:aussi|également|la suite)|voir (?:aussi|plus)|sur le même (?:sujet|thème)",
  "(?:lesen sie|siehe|mehr) (?:auch|dazu|lesen|zum thema)|weiterlesen|das könnte sie (?:auch )?interessieren",
  "(?:lee|lea|leer|ver) (?:también|más)|leia (?:também|mais)|(?:también )?te puede interesar|(?:leggi|vedi) (?:anche|di più)",
  "(?:читайте|читати|дивіться|див\\.) (?:також|далі)|(?:читайте|читать|смотрите|см\\.) (?:также|далее)",
].join("|");

/** Before links to other networks. */
const SHARE = [
  "分享|シェア|공유|share(?: (?:this|on|via)(?: \\p{L}+){0,3})?|follow us(?: on)?|partager(?: sur| cet article)?|suivez-nous(?: sur)?|teilen|folgen sie uns",
  "compartir(?: en)?|compartilhar|partilhar|síganos(?: en)?|condividi(?: su)?|seguici(?: su)?|поділитися(?: в)?|поширити|поделиться(?: в)?",
].join("|");

/** Before links to topics. */
const TOPICS =
  "tags?|tagged(?: (?:in|with))?|filed under|topics?|categor(?:y|ies)|mots[- ]clés|schlagw[oö]rter?|etiquetas|теги";

/** Before links to letters by mail and to platforms. */
const SUBSCRIBE = [
  "subscribe(?: (?:on|to|via))?|listen (?:on|via)|available on|abonnez-vous(?: (?:à|sur))?|abonnieren",
  "suscr[ií]b[ae]\\p{L}*|iscriviti|подпи(?:шитесь|саться)|підпи(?:шіться|сатися|суйтесь|суйтеся)",
].join("|");

/** How many characters of a line are the caption of the links behind it: "Read more: ", "Tagged "; 0 for none. */
export function linkCaption(words: string): number {
  return LINK_CAPTION.exec(words)?.[0].length ?? 0;
}

const LINK_CAPTION = new RegExp(
  `^[\\P{L}]{0,3}(?:${READ_ON}|${SHARE}|${TOPICS}|${SUBSCRIBE})(?!\\p{L})\\s*[:：|–—-]?\\s*`,
  "iu",
);

/** Captions of lists, boxes and lines that serve the page, which come back as names do. */
export const CAPTION = new RegExp(
  `^(?:${[
    READ_ON,
    `${SHARE}.*`,
    TOPICS,
    "notes?|sources?|photos?|(?:press |media )?contacts?|tel(?:ephone)?|fax|e-?mail|address|website|web|subjects?|related.*|follow.*|listen|download|print",
    "date|time|place|venue|location|published|updated|last updated|document|release (?:type|details)|language",
    "contact presse|kontakt|pressekontakt|contacto|contatti|контакти?|контакты",
  ].join("|")})$`,
  "iu",
);

/** What a control or a link offers, also in a heading: "Read more", "Show transcript", "Read more: Ferry fares to rise". */
export const OFFER = new RegExp(
  `^(?:${[
    READ_ON,
    "(?:read|show|see|view|load|learn)\\s+(?:more|less|all|next|also|(?:the )?(?:full )?transcript)",
    "(?:print|share|listen|download|watch|copy link|subscribe|next|previous|expand all|collapse all|hide|close)(?:\\s+\\S+){0,3}",
    "afficher (?:plus|moins)|mehr anzeigen|mostra (?:altro|di più)|показать (?:ещё|еще|больше)|показати (?:ще|більше)",
  ].join("|")})(?:\\s*[:：…].*)?$`,
  "iu",
);

/** The first words of a box beside the text: "Related news", "See also", "3 comments". */
export const BOX_TITLE = new RegExp(
  `^(?:${[
    READ_ON,
    `(?:${SHARE}).*`,
    "related(?: \\p{L}+){0,3}|more (?:news|stories|from|on|in)\\b.*|latest(?: \\p{L}+){0,2}|most read|you may also like.*|tags|newsletter|subscribe.*|sign up.*",
    "cookies?|we use cookies.*|about the author|(?:is|was) this page (?:useful|helpful)\\?",
    "(?:\\d+ )?(?:comments?|commentaires?|kommentare?|comentarios?|комментари\\p{L}+|коментар\\p{L}*)(?: \\(\\d+\\))?",
    "weitere (?:informationen|meldungen)|à propos de l['’]auteur|über den autor",
  ].join("|")})\\s*:?$`,
  "iu",
);

/** Words of those who want an address of mail. */
export const SIGN_UP =
  /(?<!\p{L})(?:subscri(?:be|bing)|sign up|newsletter|your (?:inbox|email)|abonne(?:z-vous|r)|abonnieren|suscr[ií]b\p{L}+|iscriviti|подпи(?:шитесь|саться)|підпи(?:шіться|сатися|суйтес[ья]))(?!\p{L})/iu;

/** A notice about cookies, from its first words on. */
export const COOKIES =
  /^(?:we (?:and our partners )?use|th(?:e|is) (?:web ?)?site uses|by (?:using|continuing)\s.{0,60}\sagree|nous (?:et nos partenaires )?utilisons|ce site utilise|wir (?:verwenden|nutzen|benutzen)|diese (?:web)?seite (?:verwendet|nutzt)|usamos|utilizamos|este sitio (?:web )?(?:usa|utiliza)|utilizziamo|questo sito (?:usa|utilizza)|ми використовуємо|цей сайт використовує|мы используем|этот сайт использует)(?!\p{L}).{0,60}cookie/iu;

/** "Advertisement", "Story continues below advertisement": whole lines. */
export const ADVERTISEMENT = new RegExp(
  `^[\\W_]*(?:${[
    "(?:story|article|transcript|interview) continues (?:below|after)(?: th(?:e|is))?(?: ad(?:vertisement)?)?|scroll to continue(?: .{0,30})?",
    "advertisements?(?:\\s*[-–—:]\\s*.{0,40}(?:continue|scroll).{0,40})?|ads?|advertising|(?:sponsored|promoted|paid)(?: (?:content|by .{1,40}))?",
    "anzeige|werbung|publicité|(?:la )?suite (?:de l['’]article )?après (?:la|cette) publicité|publicidad|anuncio|pubblicità|реклама",
  ].join("|")})[\\W_]*$`,
  "iu",
);

/** Lines of the page about itself, whole: its numbers, where its top is, when it was changed, its players. */
export const STAMP = new RegExp(
  `^(?:${[
    "[↑⇧^]?\\s*(?:page top|top of (?:the )?page|(?:back|return|go) to (?:the )?top(?: of (?:the )?page)?)",
    // a gallery: "6 of 9"; a text in parts: "Page 1 of 6"
    "(?:(?:page|seite|p[aá]gina|страница|сторінка|стр\\.|p\\.)\\s*)?\\d{1,3}\\s?(?:of|из|з|sur|von|de|di|\\/)\\s?\\d{1,3}",
    // whose it is, and where: "© Harbour Ministry", "www.harbour.example"
    "©.*|copyright\\s(?:©|\\(c\\)|\\d{4}).*|(?:https?:\\/\\/|www\\.)\\S+",
    "(?:published|updated|last updated)\\s.{4,30}\\+?\\s*(?:show all updates|see all updates)",
    "(?:nach oben|zum seitenanfang|haut de (?:la )?page|retour en haut(?: de (?:la )?page)?|volver arriba|torna (?:su|all['’]inizio))",
    "(?:наверх|к началу страницы|вгору|до початку сторінки)",
    "(?:このページの(?:先頭|トップ)へ(?:戻る)?|ページトップへ?(?:戻る)?|トップへ戻る|返回顶部|回到顶部)",
    "share this (?:page|article|story|post|transcript)|(?:is|was) this page (?:useful|helpful)\\?|filed under\\s*:.*",
    // a player: "Play 00:00 / 34:12", "Listen to this article 12 min"
    "(?:play|pause|listen)?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?\\s*\\/\\s*\\d{1,2}:\\d{2}(?::\\d{2})?",
    "listen to (?:this|the) (?:article|episode|interview|podcast)\\s*:?(?:\\s*\\(?\\d{1,2}(?::\\d{2}| min).{0,8})?",
    "loading(?: (?:the )?(?:player|audio|video|comments))?\\s*(?:…|\\.{3})|your browser does not support .{1,60}",
    "download (?:the )?(?:audio|video|recording|mp3|pdf)(?: file)?(?:\\s*\\(.{1,20}\\))?",
  ].join("|")})$`,
  "iu",
);

/** What the page says of itself and its site: banners of governments and archives. */
export const NOTICE =
  /^(?:an official website of .{3,60}government\.?(?: here['’]s how you know)?|here['’]s how you know|(?:this (?:web ?)?(?:page|site|content|website)|you are viewing|this is (?:archived|historical))\b.{0,200}(?:archiv|histor|out of date|no longer updated|frozen in time|links?|javascript|cookies?).{0,160})$/iu;

/** Who took a picture, alone or behind what it shows: "Photo: A. Brandt", "The north quay. (Photo by A. Brandt)". */
export const PICTURE =
  /(?:^|[.?!]\s|[(—–]\s?)(?:photo(?:graph)?s?|pictures?|images?|foto|фото)(?: credits?)?\s*(?:[:©]|by\s)\s*[^.?!:]?[^?!:]{1,60}\)?$/iu;

/** "Harbour House, Sundhavn 2600  Phone 277 4022": the head of a letter. */
export const TELEPHONE =
  /(?<!\p{L})(?:tel(?:ephone|\.)?|phone|fax|tél(?:éphone|\.)?|telefon|teléfono|telefono|тел\.)\s*[:.]?\s*\+?[\d(][\d\s()./-]{5,}/iu;
