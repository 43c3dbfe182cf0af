import type { Verdict } from "../transcript/verdict.ts";
import { glanceOf } from "./glance.ts";
import { judge } from "./judge.ts";

/**
 * Whether the page is the official record of words spoken at an event, by cheap evidence: the address, what the page calls
 * itself, its delivery note, its labels, the first person. Never throws on a page without a body.
 */
export function detect(document: Document): Verdict {
  return judge(glanceOf(document));
}
