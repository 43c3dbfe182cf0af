import type { ChangedPage } from "./changed-page.ts";
import { type Random, shuffled } from "./random.ts";

/**
 * Gives every class and every id of the page another name, the same one wherever it stands, and lets what refers to an id follow: links
 * to a place, labels, what a control opens. Names are of the forms that build tools make, and words that other pages use for boxes.
 */
export function classesRenamed({ document }: ChangedPage, random: Random): string | null {
  const elements = [...document.querySelectorAll("[class], [id]")];
  if (elements.length === 0) return null;
  const fresh = freshNames(random);
  const classes = namesFrom(fresh);
  const ids = namesFrom(fresh);
  for (const element of elements) {
    const tokens = element.getAttribute("class")?.split(/\s+/u).filter(Boolean);
    if (tokens) element.setAttribute("class", tokens.map(classes.nameOf).join(" "));
    if (element.id) element.id = ids.nameOf(element.id);
  }
  for (const name of REFERENCES) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const words = element.getAttribute(name) ?? "";
      element.setAttribute(
        name,
        words.replace(/\S+/gu, (id) => ids.known(id) ?? id),
      );
    }
  }
  for (const link of document.querySelectorAll('[href^="#"]')) {
    const id = link.getAttribute("href")?.slice(1) ?? "";
    link.setAttribute("href", `#${ids.known(id) ?? id}`);
  }
  return [...classes.given, ...ids.given].map(([one, other]) => `${one} is ${other}`).join(", ");
}

/** Attributes that hold ids of the same page. */
const REFERENCES = [
  "aria-controls",
  "aria-labelledby",
  "aria-describedby",
  "aria-details",
  "aria-owns",
  "aria-flowto",
  "aria-activedescendant",
  "aria-errormessage",
  "commandfor",
  "for",
  "form",
  "headers",
  "list",
  "popovertarget",
];

/** Words that stand in classes of boxes beside a text, and here mean nothing. */
const WORDS =
  `ad ads advert aside attribution banner breadcrumb comments cookie copyright disclaimer footer hidden keywords label lang-fr
  latest login menu modal nav newsletter noprint overlay pager popup print promo recommended register related search share sidebar skip
  social source sponsored sr-only subscribe tags teaser tooltip trending visually-hidden widget`.split(
    /\s+/u,
  );

/** As build tools make them, each with something thrown in it. */
const FORMS: readonly ((mark: string, word: string) => string)[] = [
  (mark) => `css-${mark}`,
  (mark) => `sc-${mark}`,
  (mark) => `jss${mark.replace(/\D/gu, "") || "12"}`,
  (mark, word) => `_${word}_${mark}_1`,
  (mark, word) => `${word}-${mark}`,
  (mark, word) => `c-${word}__${mark}`,
  (mark, word) => `${mark}-${word}-${mark}`,
  (mark, word) => `Page_${word}__${mark}`,
];

/** Names, none of them twice: whole words first, as long as there are any, mixed with made ones. */
function* freshNames(random: Random): Generator<string, never, void> {
  const words = shuffled(WORDS, random);
  const given = new Set<string>();
  for (;;) {
    const whole = random.percent(30) ? words.pop() : undefined;
    const name = whole ?? random.pick(FORMS)(markFrom(random), random.pick(WORDS));
    if (given.has(name)) continue;
    given.add(name);
    yield name;
  }
}

function markFrom(random: Random): string {
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".split("");
  return Array.from({ length: 4 + random.below(3) }, () => random.pick(letters)).join("");
}

/** The same new name for the same old one. */
function namesFrom(fresh: Generator<string, never, void>) {
  const given = new Map<string, string>();
  return {
    given,
    known: (old: string) => given.get(old),
    nameOf: (old: string) => {
      const name = given.get(old) ?? fresh.next().value;
      given.set(old, name);
      return name;
    },
  };
}
