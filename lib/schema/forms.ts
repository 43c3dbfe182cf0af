import * as v from "valibot";
import type { SpeakerId } from "../transcript/speaker.ts";

/** Every field of a type, optional ones too: one that is added there and forgotten in its schema does not compile. */
export type Every<T> = Record<keyof T, v.GenericSchema>;

/** What becomes of fields that the vocabulary does not know: a stranger's are refused, a later version's are kept. */
export type UnknownFields = "refused" | "kept";

/** A whole number, 0 or more. */
export const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What stands in one line (a title, a name, an id), as long as no line ever is. */
export const LINE = v.pipe(v.string(), v.maxLength(1_000_000));
/** A line, or `null` for "unknown". */
export const TEXT_OR_NULL = v.nullable(LINE);
/** The id of a speaker: a line that is not empty. */
export const SPEAKER_ID = v.custom<SpeakerId>((id) => id !== "" && v.is(LINE, id));

/** A list, as long as no list of ours ever is. */
export function list<Schema extends v.GenericSchema>(each: Schema) {
  return v.pipe(v.array(each), v.maxLength(1_000_000));
}

/** Both kinds of object under one type: what they take is the same but for fields of other names. */
export const OBJECTS = {
  refused: <Entries extends v.ObjectEntries>(entries: Entries) =>
    v.strictObject(entries) as unknown as v.ObjectSchema<Entries, undefined>,
  kept: <Entries extends v.ObjectEntries>(entries: Entries) =>
    v.looseObject(entries) as unknown as v.ObjectSchema<Entries, undefined>,
} as const satisfies Record<UnknownFields, unknown>;

/** One of a closed list. As a record the list is total: a name that is added to the type and forgotten here does not compile. */
export function oneOf<Name extends string>(names: Record<Name, true>) {
  return v.custom<Name>((given) => typeof given === "string" && Object.hasOwn(names, given));
}
