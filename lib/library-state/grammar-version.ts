import { browser } from "wxt/browser";
import { GRAMMAR } from "../read.ts";

/** Under which name the browser keeps by which grammar everything was read; so a library is gone through once a version. */
const READ_BY = "library:grammar";

/**
 * What is known of the readings in the library: the grammar that read all of them, or, below 0, when something came in that any
 * grammar may have read (ms, negative). `null`: nothing.
 */
export type ReadMark = number | null;

/** What is known of the readings in this library. That of private windows is gone with them: nothing is kept of it. */
export async function readMark(): Promise<ReadMark> {
  if (browser.extension.inIncognitoContext) return -Date.now();
  const kept: unknown = (await browser.storage.local.get(READ_BY))[READ_BY];
  return typeof kept === "number" ? kept : null;
}

/** Whether a mark says that everything is read by this grammar. */
export function isReadByThis(mark: ReadMark): boolean {
  return mark === GRAMMAR;
}

/** Whether a mark says that something came in that any grammar may have read. */
export function wasBroughtIn(mark: ReadMark): boolean {
  return mark !== null && mark < 0;
}

/** Keeps that everything in the library is read by this grammar; false where something came in since the mark was this one. */
export async function rememberReadBy(since: ReadMark): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  if ((await readMark()) !== since) return false;
  await browser.storage.local.set({ [READ_BY]: GRAMMAR });
  return true;
}

/** Something came into the library that an older grammar may have read. */
export async function forgetReadBy(): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  await browser.storage.local.set({ [READ_BY]: -Date.now() }).catch(() => {});
}
