import * as v from "valibot";
import { misfitPlace } from "../schema/fits-words.ts";
import { COUNT, LINE, list, TEXT_OR_NULL } from "../schema/forms.ts";
import { overfullPlace } from "../schema/overfull.ts";
import { readingSchemas } from "../schema/reading-schemas.ts";
import { misreadPlace } from "../schema/says-printed.ts";
import { tooDeepPlace } from "../schema/too-deep.ts";
import type { ReadingPlace } from "../transcript/reading-place.ts";
import type { Revision } from "../transcript/transcript.ts";
import { wellFormed } from "../transcript/well-formed.ts";
import { withTrueHashes } from "./true-hashes.ts";

/** A document with everything that the library holds of it, as it stands in a backup: one file of JSON. */
export interface BackupDocument {
  readonly id: string;
  /** When the reader deleted it, ISO 8601 with time, UTC; `null` while it stands in the library. */
  readonly removedAt: string | null;
  /** Deleted, its corrections stay. */
  readonly keepsCorrections?: true;
  /** The reader's own title. */
  readonly name: string | null;
  readonly tags: readonly string[];
  /** Where reading stopped. */
  readonly place: ReadingPlace | null;
  /** In the order of saving. */
  readonly revisions: readonly Revision[];
}

/**
 * Why a file of a backup cannot be taken over. `not-ours`: it is no document; `broken`: a field of it has not the form that it must
 * have; `words-changed`: its reading does not speak of its words.
 */
export type WhyRefused = "no-json" | "not-ours" | "broken" | "words-changed";

/** A document that is not taken over. */
export interface RefusedDocument {
  readonly kind: "refused";
  readonly why: WhyRefused;
  /** Where in the document, as a path: `revisions.0.blocks.3.text`; `null` if that is not the matter. */
  readonly at: string | null;
  /** What it is called, as far as that can be read. */
  readonly title: string | null;
}

/**
 * Reads a document from the text of its file, or tells why not. Each reading must fit its words, and say what they say: if it does not,
 * nobody can tell which of the two is true. Hashes are computed, and halves of characters are replaced as they are in what is saved.
 */
export async function documentFrom(
  text: string,
): Promise<{ readonly kind: "sound"; readonly document: BackupDocument } | RefusedDocument> {
  const parsed = parse(text);
  const title = titleIn(parsed);
  const refused = (why: WhyRefused, at: string | null): RefusedDocument => ({
    kind: "refused",
    why,
    at,
    title,
  });
  if (parsed === undefined) return refused("no-json", null);
  if (!isOurs(parsed)) return refused("not-ours", null);
  const deep = tooDeepPlace(parsed);
  if (deep !== null) return refused("broken", deep);
  // An id with half a character would name another document once it is mended.
  if (!v.is(ID, parsed.id)) return refused("broken", "id");
  const { success, output, issues } = v.safeParse(DOCUMENT, wellFormed(parsed));
  if (!success) return refused("broken", v.getDotPath(issues[0]));
  const overfull = firstPlace(output.revisions, overfullPlace);
  if (overfull !== null) return refused("broken", overfull);
  const misread = firstPlace(output.revisions, misfitPlace) ?? firstPlace(output.revisions, misreadPlace);
  if (misread !== null) return refused("words-changed", misread);
  return { kind: "sound", document: await withTrueHashes(output) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isOurs(parsed: unknown): parsed is Readonly<Record<"id" | "revisions", unknown>> {
  return typeof parsed === "object" && parsed !== null && "id" in parsed && "revisions" in parsed;
}

function firstPlace(
  revisions: readonly Revision[],
  placeIn: (revision: Revision) => string | null,
): string | null {
  for (const [at, revision] of revisions.entries()) {
    const place = placeIn(revision);
    if (place !== null) return `revisions.${at}.${place}`;
  }
  return null;
}

/** The reader's own title for a document, else the one that its newest revision has, however broken the rest is. */
function titleIn(parsed: unknown): string | null {
  if (v.is(NAMED, parsed)) return shortened(parsed.name);
  const newest = v.is(TITLED, parsed) ? parsed.revisions.at(-1) : undefined;
  return newest ? shortened(newest.transcript.source.title) : null;
}

function shortened(title: string): string | null {
  return title.slice(0, LONGEST_TITLE).toWellFormed().trim() || null;
}

/** Characters of a title that tell which document is meant. */
const LONGEST_TITLE = 200;

const NAMED = v.object({ name: v.pipe(v.string(), v.minLength(1)) });
const TITLED = v.object({
  revisions: v.array(v.object({ transcript: v.object({ source: v.object({ title: v.string() }) }) })),
});

// What a later version adds is kept: it comes back with it.
const { object, transcript, blocks } = readingSchemas("kept");

const ID = v.pipe(
  LINE,
  v.minLength(1),
  v.check((id) => id.isWellFormed()),
);

const DOCUMENT = object({
  id: ID,
  removedAt: TEXT_OR_NULL,
  keepsCorrections: v.exactOptional(v.literal(true)),
  name: TEXT_OR_NULL,
  tags: list(LINE),
  place: v.nullable(object({ item: COUNT, beginning: LINE })),
  revisions: v.pipe(
    list(
      object({
        hash: LINE,
        savedAt: LINE,
        rereads: v.exactOptional(LINE),
        blocks,
        transcript,
      }),
    ),
    v.minLength(1),
  ),
}) satisfies v.GenericSchema<unknown, BackupDocument>;
