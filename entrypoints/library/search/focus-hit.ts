/** Moves the focus to the next or the previous hit on the page, seen from one of them or from the box above all; false where there is none. */
export function focusHit(from: Element | null, step: 1 | -1): boolean {
  const hits = [...document.querySelectorAll<HTMLElement>("a.hit")];
  const at = from ? hits.indexOf(from as HTMLElement) : -1;
  const next = at + step < 0 ? document.querySelector<HTMLElement>(".query-box input") : hits[at + step];
  next?.focus();
  return next != null;
}
