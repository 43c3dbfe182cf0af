import { browser } from "#imports";
import { askTab } from "../../lib/messages/ask-tab.ts";
import type { ReadAnywayOutcome } from "../../lib/messages/protocol.ts";
import type { ContentSender } from "../../lib/messages/sender.ts";
import { offerQuotesAt } from "./quote-menu.ts";

/** Injects the page script into the document that asked for it, unless it lives there. A page left in between is no error. */
export async function injectPage({ tab, document }: ContentSender): Promise<void> {
  if ((await askTab(tab, "wake", false)) === true) return;
  await runScript("content-scripts/page.js", tab, document);
}

/** Brings the outline into the document that asked for it; one that is there already shows itself. */
export async function injectOutline({ tab, document }: ContentSender): Promise<void> {
  await runScript("page-outline.js", tab, document);
}

/** Brings what quotes into the document that asked for it, where it does what waits for it. */
export async function injectQuote({ tab, document }: ContentSender): Promise<void> {
  await runScript("page-quote.js", tab, document);
}

/** Injects the page script into a tab's top page because the reader wants it, and tells it so. */
export async function readAnyway(tab: number): Promise<ReadAnywayOutcome> {
  const outcome = await wakeAnyway(tab);
  if (outcome === "reading") await offerQuotesAt(tab).catch(() => {});
  return outcome;
}

async function wakeAnyway(tab: number): Promise<ReadAnywayOutcome> {
  if ((await askTab(tab, "wake", true)) === true) return "reading";
  if (!(await runScript("content-scripts/page.js", tab, null))) return "no-access";
  return (await askTab(tab, "wake", true)) === true ? "reading" : "no-access";
}

/**
 * Runs one of our content scripts in a tab's top page; `document` where only that very document will do. False where the
 * browser refuses: no permission, a page of its own, a tab or a document that has gone.
 */
export async function runScript(
  script: "content-scripts/page.js" | "content-scripts/detector.js" | "page-outline.js" | "page-quote.js",
  tab: number,
  document: string | null,
): Promise<boolean> {
  const where = document === null ? { frameIds: [0] } : { documentIds: [document] };
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, ...where },
      files: [`/${script}`],
    });
    return true;
  } catch {
    return false;
  }
}
