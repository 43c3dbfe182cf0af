import { checkTranscript } from "../schema/sound-transcript.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { wellFormed } from "../transcript/well-formed.ts";

/** What a file of our own held, or why nothing is taken of it. */
export type Imported =
  | { readonly kind: "transcripts"; readonly transcripts: readonly Transcript[] }
  | Refused;

/**
 * Nothing of the file is taken. `not-ours`: it is no file of this form; `newer`: of a later version's form; `damaged`: it was, and
 * `at` says where it is broken, as a path (`2.items.3.speaker`) or a line ("line 7"); `empty`: nothing is in it.
 */
export interface Refused {
  readonly kind: "refused";
  readonly why: "not-ours" | "newer" | "damaged" | "empty";
  readonly at: string | null;
}

/** A refusal. */
export function refused(why: Refused["why"], at: string | null = null): Refused {
  return { kind: "refused", why, at };
}

/** All of them, in whole characters, where every one is sound; else where the first is not. `place`: where one stands in its file. */
export function importedFrom(given: readonly unknown[], place: (index: number) => string): Imported {
  if (!given.length) return refused("empty");
  const transcripts: Transcript[] = [];
  for (const [index, each] of given.entries()) {
    const checked = checkTranscript(each);
    if (checked.kind === "damaged")
      return refused("damaged", [place(index), checked.at].filter((part) => part !== "").join("."));
    transcripts.push(wellFormed(checked.transcript));
  }
  return { kind: "transcripts", transcripts };
}

/** What JSON says; `undefined`, which no JSON says, where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An object of JSON, as far as anybody knows it. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
