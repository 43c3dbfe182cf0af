import { computeAccessibleName, getRole, isInaccessible } from "dom-accessibility-api";

/**
 * Runs in a page. The elements that a reader is told of by this role and name; a pattern is looked for in the name. Names are computed
 * here and not asked of the browser: so they are the same in both, and Firefox tells none.
 */
export function namedIn(role: string, name: string, isPattern: boolean): readonly Element[] {
  const fits = isPattern
    ? (told: string) => new RegExp(name, "u").test(told)
    : (told: string) => told === name;
  return [...document.querySelectorAll("*")].filter(
    (element) =>
      roleOf(element) === role &&
      fits(computeAccessibleName(element).replaceAll(/\s+/gu, " ").trim()) &&
      // What a closed menu holds is there for the one, and not to be seen for the other.
      element.checkVisibility({ visibilityProperty: true }) &&
      !isInaccessible(element),
  );
}

/** A summary is a button to whoever hears it; the standard gives it no role. */
function roleOf(element: Element): string | null {
  return getRole(element) ?? (element.localName === "summary" ? "button" : null);
}
