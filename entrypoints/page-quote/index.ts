import { defineUnlistedScript } from "#imports";
import { getQuoteApi } from "../../lib/page-api/quote-api.ts";
import { copyPassage } from "./copy-passage.ts";
import { directiveOfTurn } from "./directives.ts";

/** Injected by the background when something is to be quoted; each time it does what waits, and is done. */
export default defineUnlistedScript(() => {
  const api = getQuoteApi();
  const reading = api?.reading() ?? null;
  for (const task of api?.take() ?? []) {
    if (task.kind === "directive") task.done(reading && directiveOfTurn(reading, task.item));
    else void copyPassage(reading, task).then(task.done, () => task.done({ kind: "refused" }));
  }
});
