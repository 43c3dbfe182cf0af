import { attribute, findFirst, nameOf, read, textOf } from "./dom.ts";
import type { Weight } from "./weight.ts";

/**
 * What of a page is not its matter, told by structure alone: element names, roles, `hidden`, the words of `class` and
 * `id`, and lists that hold links and nothing else. `most` is how many letters such an element may hold at the utmost:
 * a site that calls its whole text "banner" is read all the same. Dialogs, controls and code are out whatever their size.
 */
export function isClutter(element: Element, weight: Weight | undefined, most: number): boolean {
  if (isNeverText(element)) return true;
  const name = nameOf(element);
  // Most paragraphs have no attributes to be asked for.
  const says = read(element, "hasAttributes").call(element);
  const role = says ? attribute(element, "role") : "";
  if (role === "dialog" || role === "alertdialog") return true;
  if (NEVER_CLUTTER.has(name) || (weight?.letters ?? 0) > most) return false;
  return (
    CLUTTER_NAMES.has(name) ||
    (says &&
      (CLUTTER_ROLES.has(role) ||
        isHidden(element) ||
        isSideTable(element, name) ||
        isNamedAsClutter(element))) ||
    (weight !== undefined && isLinkList(name, weight)) ||
    (BOXES.has(name) && (isTitledAsClutter(element) || isSignUp(element, weight)))
  );
}

/** Code, controls, and what shows only where something else fails: their text is no text of the page. */
export function isNeverText(element: Element): boolean {
  return NEVER_TEXT.has(nameOf(element));
}

const NEVER_CLUTTER = new Set(["html", "body", "main", "article", "h1"]);

const NEVER_TEXT = new Set(
  `script style noscript template dialog button select option optgroup datalist textarea input label output meter progress
  svg canvas iframe frame frameset noframes object embed video audio map head title rp rt`.split(/\s+/u),
);

const CLUTTER_NAMES = new Set(["nav", "footer", "aside", "form", "menu", "search"]);

const CLUTTER_ROLES = new Set([
  "navigation",
  "search",
  "contentinfo",
  "complementary",
  "menu",
  "menubar",
  "banner",
  "toolbar",
  "form",
  "alert",
  "status",
]);

/** The panel of another tab can be opened, unless it says the same in another language. */
function isHidden(element: Element): boolean {
  return (
    (read(element, "hasAttribute").call(element, "hidden") &&
      attribute(element, "hidden") !== "until-found" &&
      (attribute(element, "role") !== "tabpanel" || attribute(element, "lang") !== "")) ||
    attribute(element, "aria-hidden") === "true" ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(element, "style"))
  );
}

/** `<table align=right>`: before style sheets, a box with pictures and sound files beside the text. */
function isSideTable(element: Element, name: string): boolean {
  return name === "table" && /^(?:left|right)$/iu.test(attribute(element, "align"));
}

/** Menus, language lists, sharing: two links and more and hardly a word besides. */
function isLinkList(name: string, { letters, linked, links }: Weight): boolean {
  return LISTS.has(name) && links > 1 && linked > letters * 0.8;
}

/** A box whose first words are "Related news", "See also", "Share this": many sites name their classes by machine. */
function isTitledAsClutter(element: Element): boolean {
  const first = read(element, "firstElementChild");
  if (!first || !TITLES.has(nameOf(first))) return false;
  const words = textOf(first);
  return words.length < 60 && CLUTTER_TITLE.test(words.trim());
}

/** A box of a few words about letters by mail, with a button: "Hungry for more? … Subscribe to our blog today." */
function isSignUp(element: Element, weight: Weight | undefined): boolean {
  return (
    weight !== undefined &&
    weight.letters < SIGN_UP_LETTERS &&
    SIGN_UP.test(textOf(element)) &&
    findFirst(element, "button, input, form") !== null
  );
}

const SIGN_UP_LETTERS = 400;
const SIGN_UP =
  /(?<!\p{L})(?:subscri(?:be|bing)|sign up|newsletter|your (?:inbox|email)|abonne(?:z-vous|r)|abonnieren|suscr[ií]b\p{L}+|iscriviti|подпи(?:шитесь|саться)|підпи(?:шіться|сатися))(?!\p{L})/iu;

const BOXES = new Set(["div", "section", "ul", "table"]);

const TITLES = new Set(["h2", "h3", "h4", "h5", "h6", "p", "strong", "b"]);

const CLUTTER_TITLE = new RegExp(
  `^(?:${[
    "related(?: \\p{L}+){0,3}|see also|read (?:more|also|next)|more (?:news|stories|from|on|in)\\b.*|latest(?: \\p{L}+){0,2}|most read|you may also like.*",
    "share(?: (?:this|on|via).*)?|follow us.*|tags|newsletter|subscribe.*|sign up.*|cookies?|we use cookies.*|comments",
    "voir aussi|lire aussi|à lire aussi|sur le même (?:sujet|thème)|partager.*|suivez-nous.*",
    "смотрите также|читайте также|поделиться.*|див(?:іться|\\.) також|читайте також|поділитися.*|поширити.*",
    "siehe auch|mehr zum thema|weitere (?:informationen|meldungen)|teilen|ver también|compartir|vedi anche|condividi",
  ].join("|")})\\s*:?$`,
  "iu",
);

const LISTS = new Set(["ul", "ol", "dl", "p", "div", "section", "td"]);

/** By the words of its class and id: `cmp-modal__inner cookieBar` is ` cmp modal inner cookie bar `. */
function isNamedAsClutter(element: Element): boolean {
  const names = `${attribute(element, "class")} ${attribute(element, "id")}`;
  if (names === " ") return false;
  const words = names.replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2").replace(/[^\p{L}]+/gu, " ");
  return CLUTTER_WORDS.test(` ${words.toLowerCase()} `);
}

const CLUTTER_WORDS = new RegExp(
  ` (?:${[
    "modal|popup|pop up|dialog|overlay|lightbox|tooltip",
    "cookies?|consent|gdpr",
    "newsletter|subscribe|subscription|sign up|signup|login|register",
    "shar(?:e|es|ing)|social|addthis|follow us",
    "related|recommend(?:ed|ations?)|read more|see also|more news|latest|trending|promo|teasers?|advert\\p{L}*|ads?",
    "breadcrumbs?|pagination|pager|post navigation|nav|navbar|navigation|menu|skip|skip link|toolbar|back to top",
    "langs?|languages?|language (?:list|switcher|selector)|locales?",
    "sidebar|aside|also|footer|site header|masthead|banner|historical|disclaimer|copyright|licen[sc]e",
    "tags?|related tags|topics list|keywords|bottommeta|attribution|source|print only|no print|noprint",
    "comment(?: form|s form)?|respond|rating|captcha|search",
    "visually hidden|screen reader text|sr only",
  ].join("|")}) `,
  "u",
);
