import { browser } from "#imports";
import type { ContentSender } from "../../lib/messages/sender.ts";

/** Opens the popup over a page, where its tab is in front; false where the browser lets only the reader open it. */
export async function openPopupOver(_: unknown, { tab }: ContentSender): Promise<boolean> {
  const { active, windowId } = await browser.tabs.get(tab);
  if (!active) return false;
  try {
    await browser.action.openPopup({ windowId });
    return true;
  } catch {
    return false;
  }
}
