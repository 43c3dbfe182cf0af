import * as v from "valibot";
import { isVoiceCount } from "../schema/is-voice-count.ts";
import type { PageCount } from "./protocol.ts";

/** Whether what a page script sent is a count for its icon. */
export function isPageCount(sent: unknown): sent is PageCount {
  return v.is(PAGE_COUNT, sent);
}

const PAGE_COUNT = v.strictObject({ voices: v.custom<PageCount["voices"]>(isVoiceCount), on: v.boolean() });
