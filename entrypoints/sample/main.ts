import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import type { Guard } from "../../lib/messages/boundary.ts";
import { answer } from "../../lib/messages/content-channel.ts";
import { fromExtensionPage } from "../../lib/messages/sender.ts";
import { hearInput } from "../../lib/page/own-input.ts";
import { createPageController } from "../../lib/page-controller/page-controller.ts";
import { createPageWords } from "../../lib/page-controller/page-words.ts";
import { saveWords } from "../../lib/strings/save-words.ts";
import { createSampleBackground } from "./sample-background.ts";
import { showSample } from "./show-sample.ts";

// The sample is a page like those of publishers, with rail, pill, keys and colours: what reads theirs reads it here, where no content
// script can be. Nothing is asked of the network: the page is in the package.

const life = new AbortController();
// The popup may be opened over a sample that is not there yet.
answer({ verdict: () => ({ kind: "transcript", score: 1, reasons: [] }) }, life.signal, fromExtensionPage);
hearInput(window, false);
const [address, tab] = await Promise.all([showSample(), browser.tabs.getCurrent()]);
if (tab?.id === undefined) throw new Error("The sample stands in no tab");

const guard: Guard =
  (work, otherwise) =>
  async (...given) => {
    try {
      return await work(...given);
    } catch (error) {
      life.abort();
      console.error(error);
      return otherwise;
    }
  };
const controller = createPageController({
  pageWords: createPageWords(document, () => address),
  background: createSampleBackground(tab.id),
  bring: { outline: guard(bringOutline, undefined), quoting: guard(bringQuoting, undefined) },
  saveWords: (outcome) => (outcome.kind === "saved" ? i18n.t("sample.saved") : saveWords(outcome)),
  guard,
  isOver: () => life.signal.aborted,
  signal: life.signal,
});
answer(controller.answers, life.signal, fromExtensionPage);
await controller.begin(false);

async function bringOutline(): Promise<void> {
  const { showPageOutline } = await import("../../components/page-outline/show-page-outline.tsx");
  showPageOutline();
}

async function bringQuoting(): Promise<void> {
  const { doQuoteTasks } = await import("../../lib/page-quote/do-quote-tasks.ts");
  doQuoteTasks();
}
