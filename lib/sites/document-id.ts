import { variantsOf } from "./variants.ts";

/**
 * One id for all addresses of a document: its host and path, and of the query what changes the words. What only says how it is shown
 * or how the reader came there (scheme, `www.`, language, session, tracking) is left out, and so is a fragment, unless it is a route of
 * the page's own (`#/…`, `#!…`). What else a publisher writes in several ways stands in its variants. An address that cannot be parsed
 * is its own id.
 */
export function documentIdOf(url: string): string {
  const parsed = parse(url);
  if (!parsed) return url;
  const host = hostOf(parsed);
  const query = queryOf(host, parsed);
  return `${mainHost(host)}${pathOf(host, parsed.pathname)}${query ? `?${query}` : ""}${routeOf(parsed)}`;
}

/**
 * The address of a page: the one that it calls canonical where that is to be believed, else its own (`own`). It is believed where it
 * names the same document on the same site: by its id, by its path, or by its last part, if that tells documents apart and no
 * number or language on the way contradicts. A text that was loaded from nowhere (`about:blank`) has no other address than the one
 * that it gives, a file has none (`null`). `canonical` is absolute; `null` for none.
 */
export function pageAddress(own: string, canonical: string | null, by: Evidence = "slug"): string | null {
  if (parse(own)) return canonical !== null && namesDocument(canonical, own, by) ? canonical : own;
  return own.startsWith("about:") && canonical !== null && parse(canonical) ? canonical : null;
}

/** What two addresses must have in common to name one document: the whole path, or its last part. */
export type Evidence = "path" | "slug";

/** Whether an address is one of the document at another address, as far as addresses tell. */
export function namesDocument(address: string, own: string, by: Evidence = "slug"): boolean {
  const [one, other] = [parse(address), parse(own)];
  if (!one || !other || !sameSite(one, other)) return false;
  if (documentIdOf(address) === documentIdOf(own)) return true;
  const host = hostOf(other);
  const [path, ownPath] = [pathOf(host, one.pathname), pathOf(host, other.pathname)];
  const samePage = path === ownPath || (by === "slug" && sameSlug(path, ownPath));
  return samePage && routeOf(one) === routeOf(other) && agreeOnQuery(one, other, host);
}

/** Whether two addresses are on one host, or on hosts that one publisher uses for the same paths. */
export function isOnSameSite(address: string, other: string): boolean {
  const [one, two] = [parse(address), parse(other)];
  return one !== null && two !== null && sameSite(one, two);
}

function sameSite(one: URL, other: URL): boolean {
  return mainHost(hostOf(one)) === mainHost(hostOf(other));
}

function parse(url: string): URL | null {
  const parsed = URL.parse(url);
  // No page of a publisher is behind a name and a password in its address.
  return parsed && /^https?:$/u.test(parsed.protocol) && !/^[a-z]+:\/\/[^/]*@/u.test(parsed.href)
    ? parsed
    : null;
}

/** With its port, where that is none of the scheme's own. */
function hostOf({ host }: URL): string {
  return host.toLowerCase().replace(/^www\d?\./u, "");
}

function mainHost(host: string): string {
  return variantsOf(host)?.hosts[0] ?? host;
}

function pathOf(host: string, path: string): string {
  const plain = decode(path)
    .replace(/;jsessionid=[^/]*/iu, "")
    .replace(/\/{2,}/gu, "/")
    .replace(/(?<=.)\/$/u, "")
    .replace(/(?<=.)\/index\.html?$|(?<=^\/)index\.html?$/iu, "");
  const known = variantsOf(host);
  const one = (known?.paths ?? []).reduce((text, [variant, stands]) => text.replace(variant, stands), plain);
  return known?.ignoresCase ? one.toLowerCase() : one;
}

function decode(path: string): string {
  try {
    // Not what would part the address otherwise: "%2F", "%3F", "%23".
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** A fragment that leads to another document, in a page that finds its documents by itself. */
function routeOf({ hash }: URL): string {
  return /^#!?\/./u.test(hash) ? hash : "";
}

/** What is left of the query, in the order of its names. */
function queryOf(host: string, url: URL): string {
  const kept = wordsParameters(host, url);
  return new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
}

/** The parameters that may change the words: all but those that are known not to. */
function wordsParameters(host: string, { pathname, searchParams }: URL): [string, string][] {
  if (variantsOf(host)?.plain?.test(pathname)) return [];
  return [...searchParams].filter(
    ([name, value]) =>
      !TRACKING.test(name) &&
      !DISPLAY.test(name) &&
      !(SESSION.test(name) && TOKEN.test(value)) &&
      !(REFERRER.test(name) && !/\d/u.test(value)),
  );
}

const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|_ga|_gl|ref_src|cmpid|phpsessid|jsessionid)$/iu;

/** Another form of the same words. */
const DISPLAY = /^(?:amp|print|printable|printerfriendly)$/iu;

/** `sid=101` and `sid=ferry-fares` are stories, `sid=9f86d081884c7d65…` a session. */
const SESSION = /^(?:sid|session|sessionid)$/iu;
const TOKEN = /^(?=.*\d)(?:[\da-f-]{16,}|(?=.*[a-z])[\da-z]{20,})$/iu;

/** `ref=newsletter` says where the reader came from, `ref=C-12` which document it is. */
const REFERRER = /^ref$/iu;

/**
 * Whether the queries of two addresses of one path allow that they name one document: what both say is the same, and what the
 * canonical one leaves out names none: by no figure, by which documents and pages are counted, by no words, and under no such name.
 */
function agreeOnQuery(canonical: URL, own: URL, host: string): boolean {
  const said = new Map(wordsParameters(host, canonical));
  return wordsParameters(host, own).every(([name, value]) =>
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
