import { NATO_ACCOUNT } from "./nato-account.ts";
import { siteOf } from "./sites.ts";

/**
 * Tells whether words are nothing but lines that the publisher of this address prints on every page, wherever they stand and
 * whatever is around them: one of them, or several run together. Case, white space and signs do not count.
 */
export function furnitureTest(url: string | null): (words: string) => boolean {
  const publisher = url === null ? undefined : siteOf(url)?.site.publisher;
  const lines = publisher === undefined ? undefined : LINES[publisher];
  if (!lines) return () => false;
  // The longest first: "Create an account" is the beginning of others.
  const known = lines.map(bare).sort((one, other) => other.length - one.length);
  return (words) => {
    if (words.length > LONGEST) return false;
    const letters = bare(words);
    let at = 0;
    while (at < letters.length) {
      const line = known.find((each) => letters.startsWith(each, at));
      if (line === undefined) return false;
      at += line.length;
    }
    return at > 0;
  };
}

/** By publisher. Apart from the sites, for the detector has no use for them and runs on every page. */
const LINES: Readonly<Record<string, readonly string[]>> = { NATO: NATO_ACCOUNT };

/** No run of such lines has more characters. */
const LONGEST = 600;

function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
