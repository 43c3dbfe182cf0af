import * as v from "valibot";
import type { Beginning } from "../detect/beginnings.ts";
import type { Glance } from "../detect/glance.ts";
import { COUNT, type Every, readingSchemas } from "../schema/reading-schemas.ts";
import type { PageWords } from "./protocol.ts";

/** What a detector sent, as a glance; `null` where it is none. */
export function checkGlance(sent: unknown): Glance | null {
  const result = v.safeParse(GLANCE, sent);
  return result.success ? result.output : null;
}

/** What a page script sent, as a page's words; `null` where they are none. */
export function checkWords(sent: unknown): PageWords | null {
  const result = v.safeParse(WORDS, sent);
  return result.success ? result.output : null;
}

const { object, transcript, blocks } = readingSchemas("refused");

const BEGINNING = object({
  words: v.string(),
  length: COUNT,
  element: v.string(),
} satisfies Every<Beginning>);

const GLANCE = object({
  addresses: v.array(v.string()),
  titles: v.array(v.string()),
  beginnings: v.array(BEGINNING),
} satisfies Every<Glance>);

const WORDS = object({
  source: transcript.entries.source,
  blocks,
  glance: GLANCE,
  asked: v.boolean(),
} satisfies Every<PageWords>);
