import { isOnSameSite, namesDocument } from "../../lib/sites/page-address.ts";

/**
 * Whether an address that a page's script gives may be its page's: it is on the site of the addresses that the browser has for
 * the page (`own`), and it names the document there, unless the script saw the page change its address (`moved`): the browser may
 * know the one that the document was loaded from only. `null`, of a page without an address, says nothing of anybody.
 */
export function isOwnAddress(address: string | null, own: readonly string[], moved: boolean): boolean {
  if (address === null) return true;
  return own.some((one) => (moved ? isOnSameSite(address, one) : namesDocument(address, one)));
}
