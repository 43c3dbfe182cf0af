import * as v from "valibot";
import { isSpeakerCount } from "../schema/is-speaker-count.ts";
import type { PageCount } from "./protocol.ts";

/** Whether what a page script sent is a count for its icon. */
export function isPageCount(sent: unknown): sent is PageCount {
  return v.is(PAGE_COUNT, sent);
}

const PAGE_COUNT = v.strictObject({ count: v.custom<PageCount["count"]>(isSpeakerCount), on: v.boolean() });
