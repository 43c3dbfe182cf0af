import { defineContentScript } from "#imports";
import { hearInput } from "../lib/page/own-input.ts";

/** Comes before every script of a page, so that what is typed into something of ours need not be heard there. */
export default defineContentScript({
  matches: ["https://www.nato.int/*", "https://nato.int/*"],
  runAt: "document_start",
  // A page that opened this one could listen before.
  main: () => hearInput(window, window.opener !== null),
});
