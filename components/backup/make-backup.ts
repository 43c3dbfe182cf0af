import { backupName, writeBackup } from "../../lib/backup/write-backup.ts";
import { keepSetting } from "../../lib/settings/keep-settings.ts";
import type { Library } from "../../lib/store/library.ts";
import { download } from "../download.ts";

/** Gives the reader a backup of everything, and remembers when. @throws LibraryClosed */
export async function makeBackup(library: Library, progress: (documents: number) => void): Promise<void> {
  const made = new Date().toISOString();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  const counted = async function* () {
    for await (const document of library.everything()) {
      yield document;
      progress(++done);
    }
  };
  const lists = {
    quotes: await library.quotes(),
    corrections: await library.corrections(),
    people: await library.joinedNames(),
  };
  for await (const piece of writeBackup(counted(), lists, made)) pieces.push(piece);
  download({ name: backupName(made), mediaType: "application/zip", content: new Blob(pieces) });
  await keepSetting("backedUpAt", made);
}
