import { i18n } from "#i18n";
import { browser } from "#imports";

/** Shows on a tab's icon how many speakers its transcript has, in figures and in its name; 0 shows nothing. A closed tab is no error. */
export async function showBadge(tab: number, speakers: number): Promise<void> {
  const title = speakers > 0 ? i18n.t("toolbar.speakers", speakers) : i18n.t("extName");
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text: speakers > 0 ? String(speakers) : "" }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: "#24476b" }),
      browser.action.setBadgeTextColor({ tabId: tab, color: "#ffffff" }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab was closed in between.
  }
}
