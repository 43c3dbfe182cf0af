import { findAll, ownAddress } from "../extract/dom.ts";
import { type Change, type Look, lookWhenQuiet, QUIET } from "./look-when-quiet.ts";
import { isOurComing } from "./overlay/own-hosts.ts";

/** A watch over a page. */
export interface PageWatch {
  /** Whether a change still waits for its look. */
  isPending(): boolean;
  /** Watches the words in an open shadow root, too, whose changes no observer of the document sees. */
  include(root: ShadowRoot): void;
}

/**
 * Looks once the page has fallen quiet after its words or its address changed, or after it came back from the
 * back/forward cache, until the signal aborts. It looks at nothing before the first change.
 */
export function watchPage(document: Document, look: Look, signal: AbortSignal): PageWatch {
  const window = document.defaultView;
  if (!window || signal.aborted) return { isPending: () => false, include() {} };
  const changed = () => noticed("words");
  const waitForUpgrades = watchUpgrades(document, changed, signal);
  const rest = lookWhenQuiet(look, waitForUpgrades, signal);
  let address = ownAddress(document);
  const noticed = (change: Change) => {
    const now = ownAddress(document);
    const moved = now !== address;
    address = now;
    if (moved) rest.noticed("address");
    else if (change !== "address") rest.noticed(change);
  };
  const words = watchWords(document, changed, signal);
  waitForUpgrades();
  const moved = () => noticed("address");
  window.addEventListener("popstate", moved, { signal });
  // Content scripts do not see the page's calls of pushState; where the Navigation API is missing, the words that follow tell.
  navigationOf(window)?.addEventListener("currententrychange", moved, { signal });
  window.addEventListener("pageshow", (event) => event.persisted && noticed("shown"), { signal });
  return {
    isPending: () => rest.isPending() || ownAddress(document) !== address,
    include: (root) => words.observe(root, WORDS),
  };
}

const WORDS = { subtree: true, childList: true, characterData: true };

function watchWords(document: Document, noticed: () => void, signal: AbortSignal): MutationObserver {
  const observer = new MutationObserver((changes) => {
    if (!changes.every(isOurComing)) noticed();
  });
  observer.observe(document, WORDS);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  return observer;
}

/**
 * Notices that elements have got the code they were waiting for: they may show their words in a shadow since, and nothing else tells
 * of its coming. What it gives back begins anew, with the elements that are waiting then.
 */
function watchUpgrades(document: Document, noticed: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (before = 0, room = QUIET) => {
    clearTimeout(timer);
    if (signal.aborted) return;
    const waiting = findAll(document, ":not(:defined)").length;
    if (waiting < before) noticed();
    else if (waiting) timer = setTimeout(wait, room, waiting, room * 2);
  };
  return wait;
}

/** Firefox has the Navigation API since 147. */
function navigationOf(window: Window): EventTarget | undefined {
  return (window as Window & { readonly navigation?: EventTarget }).navigation;
}
