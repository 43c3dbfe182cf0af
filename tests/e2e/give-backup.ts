import type { Page } from "puppeteer-core";
import type { BackupDocument } from "../../lib/backup/backup-document.ts";
import { writeBackup } from "../../lib/backup/write-backup.ts";

/** A backup of these documents. */
export async function backupOf(documents: readonly BackupDocument[]): Promise<Buffer> {
  async function* each() {
    yield* documents;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBackup(each(), {}, "2031-04-05T08:00:00.000Z")) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Chooses a file with these bytes in the options, as a backup to take over. */
export async function chooseBackup(options: Page, bytes: Uint8Array): Promise<void> {
  await options.evaluate((base64) => {
    const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([file], "backup.zip"));
    const input = document.querySelector<HTMLInputElement>(".import input");
    if (!input) throw new Error("These are not the options");
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, Buffer.from(bytes).toString("base64"));
}
