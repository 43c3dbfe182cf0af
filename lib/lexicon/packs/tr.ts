import type { LanguagePack } from "../language-pack.ts";
import type { PublisherWords } from "../publisher-words.ts";
import type { SpeechWords } from "../speech-words.ts";
import type { TitleCue } from "../title-cue.ts";

/** Turkish: the Presidency, the Foreign Ministry. An office ends its words: "Dışişleri Bakanı". */
export const tr: LanguagePack = {
  language: "tr",
  lacks: {
    "header.articles": "it has no articles",
    "floor.belongs": "a suffix ties a person to a house",
  },
  inflects: false,
  header: {
    naming: ["ile", "tarafından"],
    parting: ["için", "sonra", "öncesi", "sonrası"],
    events: ["toplantısı", "açıklaması", "açıklamaları", "konuşması", "röportajı"],
    press: ["basın"],
    and: ["ve"],
    articles: [],
  },
  honorifics: ["sayın", "bay", "bayan", "bey", "hanım", "dr.", "prof.", "prof", "doç.", "av.", "ekselansları"],
  ranks: ["general", "orgeneral", "korgeneral", "tümgeneral", "tuğgeneral", "amiral", "oramiral", "koramiral", "albay", "yarbay", "binbaşı", "yüzbaşı"],
  offices: [
    "cumhurbaşkanı", "cumhurbaşkanımız", "başbakan", "başbakanı", "bakan", "bakanı", "bakanımız", "sözcü", "sözcüsü", "sekreter", "sekreteri", "başkan", "başkanı", "büyükelçi", "büyükelçisi", "müdür", "müdürü",
    "danışman", "danışmanı", "başdanışmanı", "milletvekili", "vali", "valisi", "temsilci", "temsilcisi", "komiser", "komiseri", "şansölye", "şansölyesi", "kral", "kralı", "kraliçe", "kraliçesi", "müsteşar", "müsteşarı",
    "yardımcısı", "koordinatörü", "komutan", "komutanı", "vekili", "lider", "lideri",
  ],
  modifiers: [
    "genel", "birinci", "eski", "özel", "yüksek", "daimi", "devlet", "hükümet", "parti", "basın", "iletişim", "dışişleri", "içişleri", "milli", "millî", "savunma", "adalet", "hazine", "maliye", "sağlık", "eğitim",
    "cumhurbaşkanlığı", "cumhurbaşkanı", "başbakanlık", "bakanlık", "bakanlığı", "bakan", "başkan", "nato", "ab", "bm", "ak",
  ],
  connectors: ["ve", "ile", "için"],
  portfolios: ["ticaret", "tarım", "orman", "enerji", "tabii", "kaynaklar", "kültür", "turizm", "çevre", "şehircilik", "ulaştırma", "altyapı", "aile", "çalışma", "sosyal", "güvenlik", "sanayi", "teknoloji", "gençlik", "spor"],
  floorOffices: ["sözcü", "sözcüsü", "moderatör"],
  press: ["muhabir", "muhabiri", "gazeteci", "gazetecisi", "spiker", "spikeri", "sunucu", "sunucusu", "editör", "editörü", "yazar", "yazarı"],
  outlets: ["ajans", "ajansı", "haber", "gazete", "gazetesi", "televizyon", "televizyonu", "radyo", "radyosu", "kanal", "kanalı", "dergisi", "trt"],
  parts: {
    question: ["s", "soru", "sual", "gazeteci", "muhabir", "basın mensubu", "basın", "bir gazeteci", "kadın gazeteci", "erkek gazeteci", "bilinmeyen konuşmacı", "kimliği bilinmeyen gazeteci", "ek soru"],
    audience: ["izleyici", "dinleyici", "katılımcı", "öğrenci", "salondan", "salondan soru"],
    answer: ["c", "cevap", "yanıt"],
    moderator: ["moderatör", "takdimci", "oturum başkanı"],
    host: ["sunucu", "spiker", "ev sahibi"],
    interpreter: ["tercüman", "çevirmen", "tercüme", "çeviri"],
    group: ["gazeteciler", "basın mensupları", "hep birlikte", "salon"],
    staff: ["basın müşaviri"],
  },
  neverNames: ["not", "konu", "konular", "tarih", "yer", "saat", "kaynak", "fotoğraf", "birincisi", "ikincisi", "üçüncüsü", "evet", "hayır", "ve", "ama", "ben", "biz", "siz", "o", "onlar", "bu", "şu", "teşekkürler", "günaydın", "katılımcılar", "konuşmacılar", "açıklama"],
  topics: ["konsey", "birlik", "strateji", "politika", "zirve", "ittifak", "işbirliği", "tehditler", "güvenlik", "enerji", "kriz", "destek", "anlaşma", "bütçe", "ekonomi", "operasyon", "yaptırımlar", "antlaşma", "parlamento", "bakanlık", "büyükelçilik"],
  floor: {
    greetings: ["evet", "hayır", "merhaba", "günaydın", "iyi", "günler", "akşamlar", "selam", "teşekkürler", "teşekkür", "ederim", "sayın", "efendim", "hoş", "geldiniz"],
    dear: ["sevgili", "değerli", "muhterem"],
    presents: ["benim adım", "adım", "ben"],
    belongs: [],
    leads: ["sıradaki soru", "ilk soru", "son soru", "söz sizde"],
    people: ["hanımefendi", "beyefendi", "arkadaşımız", "gazeteci"],
    passes: ["buyurun", "lütfen", "söz sizde", "sizi dinliyoruz"],
    thens: ["sonra", "ardından", "daha sonra"],
    looks: ["buyurun", "lütfen", "arkada", "önde", "solda", "sağda", "önce"],
    stops: ["bekleyin", "bir saniye", "bir dakika", "sözümü bitireyim"],
    exclamations: ["teşekkürler", "buyurun", "evet", "hayır", "sayın", "lütfen", "soru"],
  },
};

/** What a title says the page is. */
export const titles: readonly TitleCue[] = [
  {
    feature: "transcript",
    words: "basın toplantı*|basın brifing*|basın mensuplar*|konuşma(sı|sının|ları)|konuşma metni|hitab*|hitap*|gazetecilerle|sorularını (cevap|yanıt)*|tutanak*|tutanağı",
    matches: ["Rıhtım üzerine basın toplantısı", "Bakanın liman açılışındaki konuşması", "Bakan gazetecilerle bir arada"],
    not: ["Basın bülteni: rıhtım", "Konuşmacı listesi"],
  },
  {
    feature: "event",
    words: "röportaj*|mülakat*|söyleşi*",
    matches: ["Bakanın Radyo Liman röportajı"],
    not: ["Rapor: liman"],
  },
  {
    feature: "maybe",
    words: "basın açıklama*",
    matches: ["Rıhtım üzerine basın açıklaması"],
    not: ["Basın bülteni"],
  },
  {
    feature: "other",
    words: "ortak bildiri*|basın bülteni|duyuru*|özgeçmiş*|biyografi*|kararname*|sıkça sorulan*",
    matches: ["Basın bülteni: rıhtım", "Limanların ortak bildirisi"],
    not: ["Rıhtım üzerine basın toplantısı"],
  },
];

/** Public offices by which a page is known, as `anyOf` takes them. */
export const publicOffices = "cumhurbaşkan*|başbakan*|bakan(ı|ımız)?|sözcü*|büyükelçi*|genel sekreter*|müsteşar*";

/** How one speaks to listeners, and how one is told of. */
export const speech: SpeechWords = {
  singular:
    "ben|beni|bana|benim|bende|istiyorum|inanıyorum|*(?:yorum|acağım|eceğim)",
  plural:
    "biz|bizi|bize|bizim|*(?:yoruz|acağız|eceğiz|malıyız|meliyiz)",
  addresses:
    "teşekkür (?:ederim|ederiz|ediyorum|ediyoruz)|günaydın|iyi (?:günler|akşamlar)|hoş geldiniz|(?:değerli|sevgili|kıymetli) (?:basın|arkadaş*|misafir*|kardeş*|konuk*)|hanımefendiler",
  said: ["Günaydın. Balıkçılara teşekkür ediyorum.", "Köprü bizim, ben de ona inanıyorum."],
  told: ["Bakan rıhtımı ziyaret etti ve sözleşmeyi imzaladı."],
};

/** What publishers print before and after an event's words. */
export const publisher: PublisherWords = {
  cues: [
    {
      feature: "caption",
      form: /^(?:[İi]letişim|basın (?:bürosu|irtibat)|telefon|tel\.)\s*(?::|$)/iu,
      matches: ["İletişim: liman"],
    },
    {
      feature: "further",
      form: /^(?:ayrıca (?:bakınız|okuyun)|devamını oku|ilgili haberler)\s*:/iu,
      matches: ["Ayrıca okuyun: vapur"],
    },
    {
      feature: "translation",
      form: /^[[(*\s]*(?:(?:gayri ?resm[iî]|resm[iî] olmayan) (?:çeviri|tercüme))(?!\p{L})/iu,
      matches: ["Resmi olmayan çeviri"],
    },
  ],
  not: ["Bakan rıhtımda basına cevap veriyor."],
};
