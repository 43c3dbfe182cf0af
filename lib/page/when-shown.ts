/** Starts once the page is one that somebody sees: at once, but for a page that Chrome renders ahead of a visit. */
export function whenShown(document: Document, start: () => void, signal: AbortSignal): void {
  if (!("prerendering" in document) || document.prerendering !== true) start();
  else document.addEventListener("prerenderingchange", start, { once: true, signal });
}
