import "fake-indexeddb/auto";
import { afterEach, expect, it } from "vitest";
import { type Library, openLibrary } from "../../../lib/store/library.ts";
import { makeReading, type Wish } from "../../../tests/make/reading.ts";
import { searchShelf } from "./search-shelf.ts";

let library: Library;
afterEach(() => library.close());

it("stamps a document anew when any of its languages is read by a better grammar", async () => {
  library = await openLibrary();
  await library.save(makeReading({ grammar: 1 }));
  await library.save(makeReading({ ...FRENCH, grammar: 2 }));
  const shelf = searchShelf(Promise.resolve(library));
  const stamps = [await stampsOf(shelf)];
  await renew(2);
  stamps.push(await stampsOf(shelf));
  await renew(3);
  stamps.push(await stampsOf(shelf));
  await renew(3);
  expect(await stampsOf(shelf)).toEqual(stamps.at(-1));
  expect(new Set(stamps.flat()).size).toBe(3);
});

const FRENCH: Wish = { source: { language: "fr" }, lines: [["Ada Norling", "Bonsoir."]] };

async function stampsOf(shelf: ReturnType<typeof searchShelf>): Promise<readonly string[]> {
  return (await shelf.list()).map(({ stamp }) => stamp);
}

function renew(grammar: number): Promise<void> {
  const read: Parameters<Library["readAnew"]>[0]["read"] = ({ transcript }) => ({ ...transcript, grammar });
  return library.readAnew({ grammar, read }, () => {}, new AbortController().signal);
}
