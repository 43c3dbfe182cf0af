import { i18n } from "#i18n";
import { browser } from "#imports";
import { callVoices } from "../../components/words.ts";
import { totalVoices, type VoiceCount } from "../../lib/transcript/voices.ts";

/** Shows on a tab's icon how many speakers its transcript has, in figures and in its name; nobody shows nothing. A closed tab is no error. */
export async function showBadge(tab: number, voices: VoiceCount): Promise<void> {
  const total = totalVoices(voices);
  const title = total > 0 ? i18n.t("toolbar.speakers", [callVoices(voices)]) : i18n.t("extName");
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text: total > 0 ? String(total) : "" }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: "#24476b" }),
      browser.action.setBadgeTextColor({ tabId: tab, color: "#ffffff" }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab was closed in between.
  }
}
