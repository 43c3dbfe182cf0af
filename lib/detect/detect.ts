import type { Verdict } from "../transcript/verdict.ts";
import { judge } from "./judge.ts";
import { pageSignals } from "./page-signals.ts";
import { pageTextOf } from "./page-text.ts";

/**
 * Whether the page is the official record of words spoken at an event, by cheap evidence: the address, what the page calls
 * itself, its delivery note, its labels, the first person. Never throws on a page without a body.
 */
export function detect(document: Document): Verdict {
  return judge(pageTextOf(pageSignals(document)));
}
