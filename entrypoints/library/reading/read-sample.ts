import { browser } from "wxt/browser";
import type { Reading } from "../../../lib/store/save.ts";

let sample: Promise<Reading> | null = null;

/** The packaged sample, read once by what reads every page. Nothing is asked of the network: the page is in the package. */
export function readSample(): Promise<Reading> {
  sample ??= read().catch((error: unknown) => {
    sample = null;
    throw error;
  });
  return sample;
}

async function read(): Promise<Reading> {
  // Apart from the library, which opens without the grammar.
  const [{ readDocument }, html] = await Promise.all([
    import("../../../lib/read-document.ts"),
    fetch(browser.runtime.getURL("/sample/press-point.html")).then((answer) => answer.text()),
  ]);
  const { transcript, blocks } = readDocument(new DOMParser().parseFromString(html, "text/html"));
  // The event is made up: its address leads nowhere.
  return { transcript: { ...transcript, source: { ...transcript.source, url: null } }, blocks };
}
