import { describe, expect, it } from "vitest";
import { PUBLISHER_FORMS } from "./publisher-forms.ts";
import { isPublisherLine } from "./publisher-lines.ts";

describe("each form of a publisher's", () => {
  it.each(
    PUBLISHER_FORMS.flatMap(({ feature, form, lines }) =>
      lines.map((line) => [feature, line, form] as const),
    ),
  )("%s: %s", (_, line, form) => {
    expect(form.test(line)).toBe(true);
  });
});

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
  ])("not “%s”", (line) => {
    expect(isPublisherLine(line)).toBe(false);
  });
});
