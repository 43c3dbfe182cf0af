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

  it.each(["", "NATO", "Xqz vlk brn dsp 12 34"])("does not tell for “%s”", (text) => {
    expect(languageOf(text)).toBeNull();
  });

  it("follows the many words, not a foreign sentence in them", () => {
    const english =
      "Thank you. We have just had a very good meeting and I welcome the minister to this house. ".repeat(5);
    expect(languageOf(`${english} ¿Ha podido hablar con las autoridades de la ciudad?`)).toBe("en");
  });
});
