import { defineContentScript } from "#imports";
import { hearInput } from "../lib/page/own-input.ts";

/** Comes before every script of a page, so that what is typed into something of ours need not be heard there. */
export default defineContentScript({
  matches: ["https://www.nato.int/*", "https://nato.int/*"],
  runAt: "document_start",
  main: () => hearInput(window, false),
});
