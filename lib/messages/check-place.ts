import * as v from "valibot";
import { COUNT } from "../schema/forms.ts";
import { MOVED } from "./moved.ts";
import type { PlaceLeft, WordsAddress } from "./protocol.ts";

/** Whether what a page script sent is a place in its page. */
export function isPlaceLeft(sent: unknown): sent is PlaceLeft {
  return v.is(PLACE_LEFT, sent);
}

/** Whether what a page script sent is the address of its words. */
export function isWordsAddress(sent: unknown): sent is WordsAddress {
  return v.is(WORDS_ADDRESS, sent);
}

const WORDS_ADDRESS = v.strictObject({ url: v.string(), moved: MOVED });
const PLACE_LEFT = v.strictObject({
  ...WORDS_ADDRESS.entries,
  place: v.nullable(v.strictObject({ item: COUNT, beginning: v.pipe(v.string(), v.maxLength(1000)) })),
});
