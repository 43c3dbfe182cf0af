import { getQuoteApi } from "../page-api/quote-api.ts";
import { copyPassage } from "./copy-passage.ts";
import { directiveOfTurn } from "./directives.ts";

/** Does what waits to be quoted in this page. */
export function doQuoteTasks(): void {
  const api = getQuoteApi();
  const reading = api?.reading() ?? null;
  for (const task of api?.take() ?? []) {
    if (task.kind === "directive") task.done(reading && directiveOfTurn(reading, task.item));
    else void copyPassage(reading, task).then(task.done, () => task.done({ kind: "refused" }));
  }
}
