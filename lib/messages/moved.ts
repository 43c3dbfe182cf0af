import * as v from "valibot";

/** The form of what a page script says of its page having changed its address. */
export const MOVED = v.exactOptional(v.literal(true));
