import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import type { PageCount } from "../messages/protocol.ts";
import { speakerCountWords } from "../strings/words.ts";
import { badgeNumber } from "../transcript/speaker-groups.ts";

/**
 * Shows on a tab's icon how many speakers its transcript has, in figures and in its name, and whether the site is switched
 * off; nobody shows nothing.
 */
export async function showBadge(tab: number, { count, on }: PageCount): Promise<void> {
  const total = badgeNumber(count);
  const title =
    total > 0
      ? i18n.t(on ? "toolbar.speakers" : "toolbar.off", [speakerCountWords(count)])
      : i18n.t("extName");
  await show(tab, total > 0 ? String(total) : "", title, on);
}

/** Shows on a tab's icon that its page is still being read. */
export async function showReading(tab: number): Promise<void> {
  await show(tab, "…", i18n.t("toolbar.reading"), true);
}

/** A closed tab is no error. */
async function show(tab: number, text: string, title: string, on: boolean): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: on ? "#24476b" : "#6a6d73" }),
      browser.action.setBadgeTextColor({ tabId: tab, color: "#ffffff" }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab was closed in between.
  }
}
