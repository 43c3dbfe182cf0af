import * as v from "valibot";
import { fitsWords } from "../schema/fits-words.ts";
import type { Every } from "../schema/forms.ts";
import { readingSchemas } from "../schema/reading-schemas.ts";
import { wellFormed } from "../transcript/well-formed.ts";
import { MOVED } from "./moved.ts";
import type { PageReading } from "./protocol.ts";

/**
 * What a page script sent, as a reading; `null` where it is none. A page script lives beside the page's own code, so
 * nothing it says is stored before every field has its type and every index points at something. A page may print half a character:
 * that is replaced by a sign of the same length.
 */
export function checkReading(sent: unknown): PageReading | null {
  const result = v.safeParse(READING, sent);
  return result.success && fitsWords(result.output) ? wellFormed(result.output) : null;
}

const { object, transcript, blocks } = readingSchemas("refused");
const READING = object({ transcript, blocks, moved: MOVED } satisfies Every<PageReading>);
