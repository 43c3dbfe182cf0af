import { defineUnlistedScript } from "#imports";
import { doQuoteTasks } from "../../lib/page-quote/do-quote-tasks.ts";

/** Injected by the background when something is to be quoted; each time it does what waits, and is done. */
export default defineUnlistedScript(() => doQuoteTasks());
