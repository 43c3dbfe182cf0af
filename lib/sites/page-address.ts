import { type AddressParts, addressParts } from "./address-parts.ts";
import { documentIdOf } from "./document-id.ts";

/**
 * The address of a page: the one that it calls canonical where that is to be believed, else its own (`own`). It is believed where it
 * names the same document on the same site: by its id, by its path, or by its last part, if that tells documents apart and no
 * number or language on the way contradicts. A text that was loaded from nowhere (`about:blank`) has no other address than the one
 * that it gives, a file has none (`null`). `canonical` is absolute; `null` for none.
 */
export function pageAddress(own: string, canonical: string | null, by: Evidence = "slug"): string | null {
  if (addressParts(own)) return canonical !== null && namesDocument(canonical, own, by) ? canonical : own;
  return own.startsWith("about:") && canonical !== null && addressParts(canonical) ? canonical : null;
}

/** What two addresses must have in common to name one document: the whole path, or its last part. */
export type Evidence = "path" | "slug";

/** Whether an address is one of the document at another address, as far as addresses tell. */
export function namesDocument(address: string, own: string, by: Evidence = "slug"): boolean {
  const [one, other] = [addressParts(address), addressParts(own)];
  if (!one || !other || one.host !== other.host) return false;
  if (documentIdOf(address) === documentIdOf(own)) return true;
  const samePage = one.path === other.path || (by === "slug" && sameSlug(one.path, other.path));
  return samePage && one.route === other.route && agreeOnQuery(one, other);
}

/** Whether two addresses are on one host, or on hosts that one publisher uses for the same paths. */
export function isOnSameSite(address: string, other: string): boolean {
  const host = addressParts(address)?.host;
  return host !== undefined && host === addressParts(other)?.host;
}

/**
 * Whether the queries of two addresses of one path allow that they name one document: what both say is the same, and what the
 * canonical one leaves out names none: by no figure, by which documents and pages are counted, by no words, and under no such name.
 */
function agreeOnQuery(canonical: AddressParts, own: AddressParts): boolean {
  const said = new Map(canonical.query);
  return own.query.every(([name, value]) =>
    said.has(name) ? said.get(name) === value : !NAMING.test(name) && !/\d|[-_+ %/]/u.test(value),
  );
}

const NAMING =
  /^(?:p|q|s|n|t|id|page|article|story|doc|document|event|item|title|topic|name|file|path|slug|news|speech|transcript|debate|date)$/iu;

/** Whether two paths end in the same name of a document, and no number or language on the way to it contradicts. */
function sameSlug(one: string, other: string): boolean {
  const [parts, others] = [partsOf(one), partsOf(other)];
  const slug = parts.at(-1) ?? "";
  return slug === others.at(-1) && isTelling(slug) && agreeOn(COUNTED) && agreeOn(LANGUAGE);

  function agreeOn(kind: RegExp): boolean {
    const [these, those] = [parts, others].map((all) => all.slice(0, -1).filter((part) => kind.test(part)));
    return !these?.length || !those?.length || these.join("/") === those.join("/");
  }
}

function partsOf(path: string): readonly string[] {
  const parts = path.toLowerCase().split("/").filter(Boolean);
  const named = parts.at(-1)?.replace(/\.(?:html?|php|aspx?|jsp|cfm)$/u, "");
  const all = named === undefined ? parts : [...parts.slice(0, -1), named];
  // Another form of the page under it: "/joint-press-point/amp".
  return all.length > 1 && /^(?:amp|print|printable)$/u.test(all.at(-1) ?? "") ? all.slice(0, -1) : all;
}

/** Two words at least, or a long number: "joint-press-point", "80912"; "transcript", "index" and days are the names of many. */
function isTelling(slug: string): boolean {
  if (/^\d+$/u.test(slug)) return slug.length > 4 && !/^(?:19|20)\d{6}$/u.test(slug);
  return /\p{L}/u.test(slug) && /[\p{L}\p{N}][-_+ ]+[\p{L}\p{N}]/u.test(slug);
}

const COUNTED = /\d/u;
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/u;
