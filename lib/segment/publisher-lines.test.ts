import { describe, expect, it } from "vitest";
import { isPublisherLine, isPublisherLineAmongWords } from "./publisher-lines.ts";

describe("isPublisherLine", () => {
  it.each([
    "Contact: Quay Office, quay@ferry.example",
    "Contact us: quay@ferry.example",
    "Press enquiries: Lena Brandt, +47 55 00 11 22",
    "For press enquiries, contact quay@ferry.example",
    "For more details on the timetable, see www.ferry.example.",
    "To watch the briefing, visit https://ferry.example/watch",
    "The full timetable can be found here: https://ferry.example/t",
    "www.ferry.example",
    "Read more: The ice is late",
    "See also: Winter timetable",
    "This interview was recorded on 4 March and has been edited for clarity.",
    "The transcript was updated on 6 March.",
    "Lightly edited for clarity.",
    "An earlier version of this page gave another date.",
    "Note: the quay is 400 metres long.",
    "Unofficial translation",
    "This is a preliminary transcript, which may be corrected.",
    "Vorläufige Mitschrift",
    "This is a courtesy translation; the original text prevails.",
    "*Please see below for a correction.",
    "Embargoed until 6 p.m.",
    "© Ferry Union 2031",
    "Contact presse : quai@bac.example",
    "Cet entretien a été légèrement abrégé.",
    "Traduction non officielle",
    "Weitere Informationen unter www.faehre.example",
    "Das Gespräch wurde am 4. März aufgezeichnet und redigiert.",
    "Per ulteriori informazioni: porto@traghetto.example",
    "Traducción no oficial",
    "Контакти для преси: порт, port@porom.example",
    "Цей текст було відредаговано.",
    "Неофициальный перевод",
    "Correction, 4 March: the ferry is called Amber.",
    "This article was amended on 4 March because it named another ferry.",
    "Transcript corrected 4 March: The ferry is called Amber.",
    "Rectificatif du 4 mars : le bac s’appelle Ambre.",
    "Transcription corrigée le 4 mars",
    "Korrekturhinweis vom 4. März: Die Fähre heißt Bernstein.",
    "Mitschrift am 4. März berichtigt",
    "Rettifica del 4 marzo: il traghetto si chiama Ambra.",
    "Trascrizione corretta il 4 marzo",
    "Corrección del 4 de marzo: El barco se llama Ámbar.",
    "Transcripción corregida el 4 de marzo",
    "Стенограму виправлено 4 березня",
    "Уточнення від 4 березня: пором зветься «Бурштин».",
    "Стенограмма исправлена 4 марта",
    "Поправка от 4 марта: паром называется «Янтарь».",
    "Follow us on Ferrygram.",
    "Suivez-nous sur Bac.",
    "Folgen Sie uns auf Fähre.",
    "Seguici su Traghetto.",
    "Síguenos en Barco.",
    "Стежте за нами в «Поромі».",
    "Следите за нами в «Пароме».",
    "Retrouvez l’entretien en vidéo sur notre site.",
  ])("%s", (line) => {
    expect(isPublisherLine(line)).toBe(true);
  });

  it.each([
    "",
    "Good morning.",
    "For more information, I refer you to the harbour.",
    "You can find all of it at www.ferry.example.",
    "Please visit our page, www.ferry.example.",
    "We will publish it on https://ferry.example",
    "MODERATOR: Write to quay@ferry.example",
    "Ana Vega: www.ferry.example",
    "The transcript will tell.",
    "This interview is over.",
    "The text of the treaty is clear.",
    "Contact with the ferry was lost at noon.",
    "Read the timetable and see.",
    "For more than a year the quay was closed.",
    "To see a ferry sail is a pleasure.",
    "Translation is hard.",
    "Published or not, it is true.",
    "Noted.",
    "In 2031 0 of 40 ships sailed.",
    "A correction, 4 March, was late: nobody read it.",
    "Transcript corrected by hand is hard to read.",
    "Follow us on this road.",
    "Follow us, and we shall lead.",
    "Corrections are made on 4 March, and we are glad.",
    "Le texte corrigé est meilleur.",
    "Die Mitschrift hilft.",
    "Стенограма не допоможе.",
    "Исправление ошибок требует времени.",
    "Suivez-nous, nous savons le chemin.",
  ])("not “%s”", (line) => {
    expect(isPublisherLine(line)).toBe(false);
  });
});

describe("isPublisherLineAmongWords", () => {
  it.each([
    "Contact: Quay Office, quay@ferry.example",
    "Media contact: Lena Brandt, +47 55 00 11 22",
    "Pressekontakt: Hafenamt, hafen@faehre.example",
    "Контакти для преси: port@porom.example",
    "Read more: Winter timetable",
    "Related: Winter timetable",
    "À lire aussi : Le bac en hiver",
    "Siehe auch: Winterfahrplan",
    "Te puede interesar: El barco en invierno",
    "Читайте також: Пором узимку",
    "This transcript was corrected on 4 March.",
    "This transcript was generated automatically and may contain errors.",
    "Cette transcription a été corrigée le 4 mars.",
    "Diese Mitschrift wurde am 4. März berichtigt.",
    "Цю стенограму було оновлено 4 березня.",
    "Provisional translation",
    "(Traduction non officielle)",
    "Неофициальный перевод",
  ])("%s", (line) => {
    expect(isPublisherLineAmongWords(line, false)).toBe(true);
  });

  it.each([
    "The transcript was published on 4 March.",
    "Correction: the ferry is called Amber.",
    "This is a provisional translation, for information only.",
    "L’entretien a été abrégé.",
    "Note: the quay is 400 metres long.",
    "Hinweis: Der Kai ist 400 Meter lang.",
  ])("“%s” if it is set apart", (line) => {
    expect(isPublisherLineAmongWords(line, true)).toBe(true);
    expect(isPublisherLineAmongWords(line, false)).toBe(false);
  });

  it.each([
    "",
    "Contact me tomorrow.",
    "For more details on the timetable, see www.ferry.example.",
    "www.ferry.example",
    "For immediate release",
    "This transcript was sent to me, and I corrected it.",
    "This transcript tells it all.",
    "Read more and see.",
    "Follow us on Ferrygram.",
    "Write to quay@ferry.example.",
  ])("“%s” may be spoken, however it is set", (line) => {
    expect(isPublisherLineAmongWords(line, true)).toBe(false);
  });
});
