import * as v from "valibot";
import type { Beginning } from "../detect/beginnings.ts";
import type { PageSignals } from "../detect/page-signals.ts";
import { COUNT, type Every } from "../schema/forms.ts";
import { readingSchemas } from "../schema/reading-schemas.ts";
import { wellFormed } from "../transcript/well-formed.ts";
import { MOVED } from "./moved.ts";
import type { PageWords } from "./protocol.ts";

/** What a detector sent, as the signals of a page, in whole characters; `null` where they are none. */
export function checkSignals(sent: unknown): PageSignals | null {
  const result = v.safeParse(SIGNALS, sent);
  return result.success ? wellFormed(result.output) : null;
}

/** What a page script sent, as a page's words, in whole characters; `null` where they are none. */
export function checkWords(sent: unknown): PageWords | null {
  const result = v.safeParse(WORDS, sent);
  return result.success ? wellFormed(result.output) : null;
}

const { object, transcript, blocks } = readingSchemas("refused");

const BEGINNING = object({
  words: v.string(),
  length: COUNT,
  element: v.string(),
  isMatter: v.exactOptional(v.boolean()),
} satisfies Every<Beginning>);

const SIGNALS = object({
  addresses: v.array(v.string()),
  title: v.string(),
  beginnings: v.array(BEGINNING),
} satisfies Every<PageSignals>);

const WORDS = object({
  source: transcript.entries.source,
  blocks,
  signals: SIGNALS,
  asked: v.boolean(),
  moved: MOVED,
} satisfies Every<PageWords>);
