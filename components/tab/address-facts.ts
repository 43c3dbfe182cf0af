import { type AccessOffer, accessOffer } from "../../lib/sites/access-offer.ts";
import { siteOf } from "../../lib/sites/sites.ts";

/** What a tab's address tells, by the browser's word: never by what a page says of itself. */
export interface AddressFacts {
  /** What the reader can be asked to allow; `null` for nothing. */
  readonly offer: AccessOffer | null;
  /** Its publisher lists transcripts there. */
  readonly isListing: boolean;
}

/** Returns what an address tells; nothing where the browser hides it. `granted`: what `permissions.getAll` names. */
export function addressFacts(url: string | undefined, granted: readonly string[]): AddressFacts {
  return {
    offer: accessOffer(url, granted),
    isListing: url !== undefined && siteOf(url)?.kind === "listing",
  };
}
