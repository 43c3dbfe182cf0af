import type { Page } from "puppeteer-core";

/** A file that a page gave the reader. */
export interface Given {
  readonly name: string;
  readonly type: string;
  readonly bytes: readonly number[];
}

/** From now on keeps what a page of the extension gives, instead of downloading it. */
export async function catchDownloads(page: Page): Promise<void> {
  await page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const given: Promise<Given>[] = [];
    Object.assign(window, { given });
    URL.createObjectURL = (blob) => {
      const address = `blob:caught/${blobs.size}`;
      blobs.set(address, blob as Blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (!blob) throw new Error(`${this.href} is no file`);
      const { download: name } = this;
      given.push(
        blob.arrayBuffer().then((bytes) => ({ name, type: blob.type, bytes: [...new Uint8Array(bytes)] })),
      );
    };
  });
}

/** The next file that the page gave since it was asked last. */
export async function nextDownload(page: Page): Promise<Given> {
  const found = await page.waitForFunction(() =>
    (window as unknown as { given: Promise<Given>[] }).given.shift(),
  );
  return (await found.jsonValue()) as Given;
}

/** A file's words. */
export function wordsOf({ bytes }: Given): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new Uint8Array(bytes));
}
