import { variantsOf } from "./variants.ts";

/** What of an address says which document it is of. */
export interface AddressParts {
  /** Without `www.`, with its port where that is none of the scheme's own: of several hosts of one publisher the main one. */
  readonly host: string;
  /** In the one way that stands for all in which the publisher writes it. */
  readonly path: string;
  /** The parameters that may change the words: all but those that are known not to. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** A fragment that leads to another document, in a page that finds its documents by itself: `#/…`, `#!…`; else "". */
  readonly route: string;
}

/** The parts of an address; `null` for what is none of a page, or holds a name and a password. */
export function addressParts(url: string): AddressParts | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/u.test(parsed.protocol) || /^[a-z]+:\/\/[^/]*@/u.test(parsed.href)) return null;
  const host = parsed.host.toLowerCase().replace(/^www\d?\./u, "");
  return {
    host: variantsOf(host)?.hosts[0] ?? host,
    path: pathOf(host, parsed.pathname),
    query: queryOf(host, parsed),
    route: /^#!?\/./u.test(parsed.hash) ? parsed.hash : "",
  };
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

function queryOf(host: string, { pathname, searchParams }: URL): AddressParts["query"] {
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
