import { read } from "../extract/dom.ts";

/**
 * Starts what lives in a page, and starts it anew where a script of the page writes the whole document anew (`document.open`): the
 * browser then takes away all nodes and all listeners. `start` is told whether that has happened, and ends what it began with the
 * signal that it gets. Until `signal` aborts.
 */
export function eachDocument(
  document: Document,
  start: (life: AbortSignal, isAnew: boolean) => void,
  signal: AbortSignal,
): void {
  let root: Element | null = null;
  let life = new AbortController();
  const look = () => {
    const now: Element | null = read(document, "documentElement");
    if (now === root) return;
    const isAnew = root !== null || life.signal.aborted;
    life.abort();
    root = now;
    if (!now) return;
    life = new AbortController();
    start(AbortSignal.any([life.signal, signal]), isAnew);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  look();
}
