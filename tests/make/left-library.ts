import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A library as a version of the database left it on a disk: its stores, and what stood in them. */
export interface LeftLibrary {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly autoIncrement: boolean;
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string | string[];
      readonly unique: boolean;
    }[];
    readonly records: readonly object[];
  }[];
}

const FOLDER = join(import.meta.dirname, "../libraries");

/** One of every version that was ever released, oldest first. Never to be changed with the code. */
export const LEFT_LIBRARIES: readonly LeftLibrary[] = globSync("version-*.json", { cwd: FOLDER })
  .map((file): LeftLibrary => JSON.parse(readFileSync(join(FOLDER, file), "utf8")))
  .sort((one, other) => one.version - other.version);

/** Puts a library on the disk in place of whatever is there. Sees nothing around it: it runs in pages, too. */
export async function leaveLibrary({ version, stores }: LeftLibrary): Promise<void> {
  const ended = (request: IDBRequest | IDBTransaction, end: "success" | "complete") =>
    new Promise((done, fail) => {
      request.addEventListener(end, done);
      request.addEventListener("error", fail);
      request.addEventListener("blocked", fail);
    });
  await ended(indexedDB.deleteDatabase("as-delivered"), "success");
  const opening = indexedDB.open("as-delivered", version);
  opening.addEventListener("upgradeneeded", () => {
    for (const { name, keyPath, autoIncrement, indexes } of stores) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, { unique: index.unique });
    }
  });
  await ended(opening, "success");
  const all = opening.result.transaction(
    stores.map(({ name }) => name),
    "readwrite",
  );
  for (const { name, records } of stores) for (const record of records) all.objectStore(name).put(record);
  await ended(all, "complete");
  opening.result.close();
}
