import * as v from "valibot";
import { COUNT } from "../schema/reading-schemas.ts";
import type { PlaceLeft } from "./protocol.ts";

/** Whether what a page script sent is a place in its page. */
export function isPlaceLeft(sent: unknown): sent is PlaceLeft {
  return v.is(PLACE_LEFT, sent);
}

const PLACE_LEFT = v.strictObject({
  url: v.string(),
  place: v.nullable(v.strictObject({ item: COUNT, beginning: v.pipe(v.string(), v.maxLength(1000)) })),
});
