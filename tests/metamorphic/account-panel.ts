import { NATO_ACCOUNT } from "../../lib/sites/nato-account.ts";
import { type ChangedPage, elementsOf, turnsIn } from "./changed-page.ts";
import { type Random, shuffled } from "./random.ts";

/**
 * Puts the account panel of nato.int, in boxes whose classes say nothing, before everything, between header and words, or after the
 * words. Some lines are bold, some come twice, some stand in one paragraph with others.
 */
export function accountPanelAdded(page: ChangedPage, random: Random): string | null {
  if (page.transcript.source.publisher !== "NATO") return null;
  const place = random.pick(PLACES);
  const language = random.pick(["English", "French"] as const);
  const anchor = placeFor(page, place);
  if (!anchor) return null;
  const panel = panelFrom(page.document, language, random);
  if (place === "after the words") anchor.after(...panel);
  else anchor.before(...panel);
  return `${language}, ${place}: ${panel.map(({ outerHTML }) => outerHTML).join("")}`;
}

const PLACES = ["before everything", "between header and words", "after the words"] as const;

function placeFor(page: ChangedPage, place: (typeof PLACES)[number]): Element | null {
  const { document } = page;
  if (place === "before everything") return document.body.firstElementChild;
  const turns = turnsIn(page);
  const turn = place === "after the words" ? turns.at(-1) : turns[0];
  const elements = turn ? elementsOf(page, turn) : [];
  const element = place === "after the words" ? elements.at(-1) : elements[0];
  const titles = [...document.querySelectorAll("h1, h2")];
  return element ? outermostWithout(element, titles) : null;
}

/** The largest element around this one that holds none of the others. */
function outermostWithout(element: Element, others: readonly Element[]): Element {
  const parent = element.parentElement;
  if (!parent || parent.matches("body, main, tr, table, tbody") || others.some((one) => parent.contains(one)))
    return element;
  return outermostWithout(parent, others);
}

/** Where the French lines begin. */
const FRENCH = NATO_ACCOUNT.indexOf("COMPTE MULTIMÉDIA");

function panelFrom(document: Document, language: "English" | "French", random: Random): Element[] {
  const lines = language === "English" ? NATO_ACCOUNT.slice(0, FRENCH) : NATO_ACCOUNT.slice(FRENCH);
  // French pages print some of them in English.
  const all = shuffled(language === "English" ? lines : [...lines, ...NATO_ACCOUNT.slice(3, 9)], random);
  const boxes: Element[] = [];
  while (all.length > 0) {
    const box = document.createElement("div");
    box.className = "cmp ca31";
    const own = all.splice(0, 2 + random.below(5));
    for (const line of own) box.append(...paragraphsOf(document, line, own, random));
    boxes.push(box);
  }
  return boxes;
}

function paragraphsOf(
  document: Document,
  line: string,
  others: readonly string[],
  random: Random,
): Element[] {
  const words = random.percent(15) ? `${line} ${random.pick(others)}` : line;
  return Array.from({ length: random.percent(20) ? 2 : 1 }, () => {
    const paragraph = document.createElement("p");
    if (!random.percent(30)) paragraph.textContent = words;
    else paragraph.append(Object.assign(document.createElement("b"), { textContent: words }));
    return paragraph;
  });
}
