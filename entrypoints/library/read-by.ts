import { browser } from "wxt/browser";
import { GRAMMAR } from "../../lib/read.ts";

/** Under which name the browser keeps by which grammar everything was read; so a library is gone through once a version. */
const READ_BY = "library:grammar";

/** Whether everything in the library is read by this grammar. */
export async function isReadByThis(): Promise<boolean> {
  const kept = await browser.storage.local.get(READ_BY);
  return kept[READ_BY] === GRAMMAR;
}

/** Everything in the library is read by this grammar now. */
export async function rememberReadBy(): Promise<void> {
  await browser.storage.local.set({ [READ_BY]: GRAMMAR });
}

/** Something came into the library that an older grammar may have read. */
export async function forgetReadBy(): Promise<void> {
  await browser.storage.local.remove(READ_BY).catch(() => {});
}
