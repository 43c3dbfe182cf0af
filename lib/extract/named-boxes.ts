import type { PageBlocks } from "./blocks.ts";
import { attribute } from "./dom.ts";
import { rangeIn } from "./sums.ts";

/**
 * The blocks in elements whose class or id is, whole, the name of something beside a text: "sidebar", "related". A hint where to look
 * for the words of a page, and never a reason to leave any out: what is found to hold them is read with all that it holds.
 */
export function namedBeside(page: PageBlocks, spoken: readonly boolean[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const element of page.ranges.keys()) {
    if (!isNamed(element)) continue;
    const { start, end } = rangeIn(page, element);
    if (spoken.slice(start, end).includes(true)) continue;
    for (let at = start; at < end; at++) found.add(at);
  }
  return found;
}

function isNamed(element: Element): boolean {
  const tokens = `${attribute(element, "class")} ${attribute(element, "id")}`.trim();
  return tokens !== "" && tokens.split(/\s+/u).some((token) => NAMES.has(token.toLowerCase()));
}

const NAMES = new Set(
  `modal popup dialog overlay lightbox cookie cookies cookie-bar cookie-banner cookie-notice consent gdpr newsletter subscribe
  subscription signup sign-up login register share shares sharing share-bar share-links social social-share social-links addthis related
  related-content related-links recommended recommendations latest trending promo teaser teasers advert advertisement ad ads breadcrumb
  breadcrumbs pagination pager nav navbar navigation menu skip skip-link toolbar back-to-top lang langs languages language-list
  language-switcher sidebar aside footer site-header site-footer masthead banner disclaimer copyright licence license tags keywords comments
  comment-form search`.split(/\s+/u),
);
