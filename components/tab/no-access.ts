/** Why a page is closed to extensions, as far as its address tells. */
export type NoAccess = "browser" | "store" | "extension" | "pdf" | "file" | "source" | "gone" | "refused";

/** Why the page at this address cannot be read; `null` where nothing speaks against it, or the browser hides the address. */
export function noAccessTo(address: string | undefined): NoAccess | null {
  const url = address ? URL.parse(address) : null;
  if (!url) return null;
  const closed = SCHEMES[url.protocol];
  if (closed) return closed;
  if (STORES.some(({ host, path }) => url.hostname === host && url.pathname.startsWith(path))) return "store";
  return /\.pdf$/i.test(url.pathname) ? "pdf" : null;
}

/** Why a browser refused to run a script in a page, from what it said; the words are Chrome's, Firefox gives one for all. */
export function noAccessFrom(refusal: string): NoAccess {
  return REFUSALS.find(({ words }) => words.test(refusal))?.why ?? "refused";
}

const REFUSALS: readonly { readonly words: RegExp; readonly why: NoAccess }[] = [
  // "The extensions gallery cannot be scripted."
  { words: /extensions gallery/i, why: "store" },
  // "Cannot access a chrome-extension:// URL of different extension"
  { words: /access a chrome-extension:/i, why: "extension" },
  // "Cannot access a chrome:// URL"
  { words: /access a [a-z-]+:\/\/ url/i, why: "browser" },
  // "Cannot access contents of url "file:///home/reader/transcript.html". Extension manifest must request permission …"
  { words: /contents of url "file:/i, why: "file" },
];

const SCHEMES: Readonly<Record<string, NoAccess>> = {
  "about:": "browser",
  "chrome:": "browser",
  "chrome-search:": "browser",
  "chrome-untrusted:": "browser",
  "devtools:": "browser",
  "edge:": "browser",
  "brave:": "browser",
  "opera:": "browser",
  "vivaldi:": "browser",
  "resource:": "browser",
  "chrome-extension:": "extension",
  "moz-extension:": "extension",
  "view-source:": "source",
  "file:": "file",
};

/** Where browsers refuse every extension (Chrome: the Web Store; Firefox: `extensions.webextensions.restrictedDomains`). */
const STORES = [
  { host: "chromewebstore.google.com", path: "/" },
  { host: "chrome.google.com", path: "/webstore" },
  { host: "microsoftedge.microsoft.com", path: "/addons" },
  { host: "addons.mozilla.org", path: "/" },
  { host: "accounts.firefox.com", path: "/" },
  { host: "support.mozilla.org", path: "/" },
] as const;
