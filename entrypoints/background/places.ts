import { isPlaceLeft } from "../../lib/messages/check-place.ts";
import { documentIdOf } from "../../lib/sites/document-id.ts";
import type { ReadingPlace } from "../../lib/transcript/reading-place.ts";
import { withLibrary } from "./with-library.ts";

/** Keeps where reading of a page stopped, where the page is saved. */
export async function keepPlaceLeft(sent: unknown): Promise<void> {
  if (isPlaceLeft(sent))
    await withLibrary((library) => library.keepPlace(documentIdOf(sent.url), sent.place));
}

/** Where reading of the page at an address stopped; `null` where that is not known. */
export async function placeWas(url: unknown): Promise<ReadingPlace | null> {
  return typeof url === "string" ? withLibrary((library) => library.placeOf(documentIdOf(url))) : null;
}
