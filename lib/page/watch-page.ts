import { isOurComing } from "./overlay/overlay-name.ts";

/** What may have changed the page's words. `shown`: the page came back from the back/forward cache. */
export type Change = "words" | "address" | "shown";

/** Whether a look after a change of the words found anything new. Fruitless looks make the next ones rarer. */
export type Look = (change: Change) => boolean | Promise<boolean>;

/** How long nothing may change before a look, in ms. */
const QUIET = 300;
/** A page that never falls quiet is looked at this long after its first change, in ms. */
const PATIENCE = 1200;
/** Clocks and tickers change words for ever: the room between looks doubles with each fruitless one up to this, in ms. */
const RAREST = 60_000;
/** A page that was calm for so many times the room is no ticker. */
const CALM = 4;

/**
 * Looks once the page has fallen quiet after its words or its address changed, or after it came back from the
 * back/forward cache, until the signal aborts. It looks at nothing before the first change. What it gives back tells
 * whether a change still waits for its look.
 */
export function watchPage(document: Document, look: Look, signal: AbortSignal): () => boolean {
  const window = document.defaultView;
  if (!window || signal.aborted) return () => false;
  const rest = startRest(look, signal);
  let address = addressOf(document);
  const noticed = (change: Change) => {
    const now = addressOf(document);
    const moved = now !== address;
    address = now;
    if (moved) rest.noticed("address");
    else if (change !== "address") rest.noticed(change);
  };
  watchWords(document, () => noticed("words"), signal);
  const moved = () => noticed("address");
  window.addEventListener("popstate", moved, { signal });
  // Content scripts do not see the page's calls of pushState; where the Navigation API is missing, the words that follow tell.
  navigationOf(window)?.addEventListener("currententrychange", moved, { signal });
  window.addEventListener("pageshow", (event) => event.persisted && noticed("shown"), { signal });
  return () => rest.isPending() || addressOf(document) !== address;
}

/** One look after the quiet; the weightiest change since the last look is the one told. */
function startRest(look: Look, signal: AbortSignal) {
  let room = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let first = 0;
  let looked = 0;
  let pending: Change = "words";
  const done = async () => {
    const change = pending;
    timer = null;
    pending = "words";
    looked = performance.now();
    const fresh = await look(change);
    room = fresh || change !== "words" ? 0 : Math.min(Math.max(room * 2, QUIET), RAREST);
  };
  const noticed = (change: Change) => {
    const now = performance.now();
    if (timer === null) first = now;
    else clearTimeout(timer);
    if (change !== "words") pending = change;
    if (change !== "words" || (timer === null && now - looked > room * CALM)) room = 0;
    const due = Math.min(Math.max(now + QUIET, first + room), first + Math.max(PATIENCE, room));
    timer = setTimeout(done, Math.max(0, due - now));
  };
  signal.addEventListener("abort", () => timer !== null && clearTimeout(timer), { once: true });
  return { noticed, isPending: () => timer !== null };
}

function watchWords(document: Document, noticed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((changes) => {
    if (!changes.every(isOurComing)) noticed();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}

/** The address without its fragment: a jump within the page is no other page. */
function addressOf(document: Document): string {
  return document.location.href.replace(/#.*$/, "");
}

/** Firefox has the Navigation API since 147. */
function navigationOf(window: Window): EventTarget | undefined {
  return (window as Window & { readonly navigation?: EventTarget }).navigation;
}
