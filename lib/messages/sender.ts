import { browser } from "wxt/browser";

/** What a listener knows of who sent a message (`runtime.MessageSender`). */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly documentId?: string;
  readonly tab?: { readonly id?: number; readonly url?: string };
}

/** A content script of ours in the top frame of a tab. */
export interface ContentSender {
  readonly tab: number;
  /** Names the very document that spoke, where the browser tells; a tab may have gone elsewhere meanwhile. */
  readonly document: string | null;
  /** Where the browser says that it is: the document's address and its tab's, which differ while one of them is left. */
  readonly addresses: readonly string[];
}

/** The tab whose top page's content script sent this, or `null` where anyone else did: a frame, an extension page, a stranger. */
export function fromContent(sender: Sender): ContentSender | null {
  const tab = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tab === undefined || sender.frameId !== 0 || isOwnPage(sender))
    return null;
  const addresses = [sender.url, sender.tab?.url].filter((address) => address !== undefined);
  return { tab, document: sender.documentId ?? null, addresses: [...new Set(addresses)] };
}

/** Whether a page of this extension (popup, library, …) sent this; a content script never passes. */
export function fromExtensionPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && isOwnPage(sender);
}

function isOwnPage(sender: Sender): boolean {
  const base = browser.runtime.getURL("/popup.html").replace("popup.html", "");
  return sender.url?.startsWith(base) ?? false;
}
