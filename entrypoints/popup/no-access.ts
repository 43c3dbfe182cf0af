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
