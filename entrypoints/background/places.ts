import { isPlaceLeft, isWordsAddress } from "../../lib/messages/check-place.ts";
import type { ContentSender } from "../../lib/messages/sender.ts";
import { documentIdOf } from "../../lib/sites/document-id.ts";
import type { ReadingPlace } from "../../lib/transcript/reading-place.ts";
import { isOwnAddress } from "./own-address.ts";
import { withLibrary } from "./with-library.ts";

/** Keeps where reading of a page stopped, where the page is saved; of another page than the sender's nothing. */
export async function keepPlaceLeft(sent: unknown, { addresses }: ContentSender): Promise<void> {
  if (!isPlaceLeft(sent) || !isOwnAddress(sent.url, addresses, sent.moved === true)) return;
  await withLibrary((library) => library.keepPlace(documentIdOf(sent.url), sent.place));
}

/** Where reading of a page stopped; `null` where that is not known, or the page is not the sender's. */
export async function placeWas(sent: unknown, { addresses }: ContentSender): Promise<ReadingPlace | null> {
  if (!isWordsAddress(sent) || !isOwnAddress(sent.url, addresses, sent.moved === true)) return null;
  return withLibrary((library) => library.placeOf(documentIdOf(sent.url)));
}
