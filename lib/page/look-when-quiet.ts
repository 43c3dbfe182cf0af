/** What may have changed the page's words. `shown`: the page came back from the back/forward cache. */
export type Change = "words" | "address" | "shown";

/** Whether a look after a change of the words found anything new. Fruitless looks make the next ones rarer. */
export type Look = (change: Change) => boolean | Promise<boolean>;

/** How long nothing may change before a look, in ms. */
export const QUIET = 300;
/** A page that never falls quiet is looked at this long after its first change, in ms. */
const PATIENCE = 1200;
/** Clocks and tickers change words for ever: the room between looks doubles with each fruitless one up to this, in ms. */
const RAREST = 60_000;
/** A page that was calm for so many times the room is no ticker. */
const CALM = 4;

/** Looks once a page has fallen quiet after what was noticed. */
export interface QuietLook {
  noticed(change: Change): void;
  /** Whether a change still waits for its look. */
  isPending(): boolean;
}

/**
 * Looks once after a change, when nothing more changes, and then does what comes after a look, until the signal aborts. The weightiest
 * change since the last look is the one told.
 */
export function lookWhenQuiet(look: Look, after: () => void, signal: AbortSignal): QuietLook {
  let room = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let looked = 0;
  let pending: Change = "words";
  const done = async () => {
    const change = pending;
    timer = undefined;
    pending = "words";
    looked = performance.now();
    const fresh = await look(change);
    after();
    room = fresh || change !== "words" ? 0 : Math.min(Math.max(room * 2, QUIET), RAREST);
  };
  const noticed = (change: Change) => {
    const now = performance.now();
    if (timer) clearTimeout(timer);
    else first = now;
    if (change !== "words") pending = change;
    if (change !== "words" || (!timer && now - looked > room * CALM)) room = 0;
    const due = Math.min(Math.max(now + QUIET, first + room), first + Math.max(PATIENCE, room));
    timer = setTimeout(done, Math.max(0, due - now));
  };
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  return { noticed, isPending: () => Boolean(timer) };
}
