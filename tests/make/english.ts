import { join } from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import { vi } from "vitest";
import { browser } from "wxt/browser";

const messages = generateChromeMessages(
  await parseMessagesFile(join(import.meta.dirname, "../../locales/en.yml")),
);

/** Lets the browser of a unit test say the words of the locale file, as an English one does. */
export function speakEnglish(): void {
  vi.spyOn(browser.i18n, "getMessage").mockImplementation(((key: string, given: readonly string[] = []) =>
    (messages[key]?.message ?? "").replace(
      /\$(\d)/g,
      (_, place: string) => given[Number(place) - 1] ?? "",
    )) as never);
}
