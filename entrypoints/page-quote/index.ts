import { defineUnlistedScript } from "#imports";
import { findQuoteDesk } from "../page.content/quote-desk.ts";
import { copyPassage } from "./copy-passage.ts";
import { directiveOfTurn } from "./directives.ts";

/** Injected by the background when something is to be quoted; each time it does what waits, and is done. */
export default defineUnlistedScript(() => {
  const desk = findQuoteDesk();
  const reading = desk?.reading() ?? null;
  for (const errand of desk?.take() ?? []) {
    if (errand.kind === "directive") errand.done(reading && directiveOfTurn(reading, errand.item));
    else void copyPassage(reading, errand).then(errand.done, () => errand.done({ kind: "refused" }));
  }
});
