import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { lookAtTab, type Sight } from "./look-at-tab.ts";

/** What the popup shows: looking, what was seen, or that looking failed. */
export type View = { readonly kind: "loading" } | { readonly kind: "failed" } | Sight;

/** What there is to show of a tab, looked at again when its page has loaded anew. */
export function useSight(tab: number) {
  const [view, show] = useState<View>({ kind: "loading" });
  const [round, setRound] = useState({ asked: false });
  /** `asked`: the reader had the page read whatever it is. What is no transcript even so offers no more. */
  const look = (asked: boolean) => setRound({ asked });
  // Not after the paint of the skeleton, as effects are: the outline is to be the first that is painted.
  useLayoutEffect(() => {
    let late = false;
    const settle = (seen: View) => !late && show(round.asked ? whenAsked(seen) : seen);
    lookAtTab(tab).then(settle, (error: unknown) => {
      console.error(error);
      settle({ kind: "failed" });
    });
    return () => {
      late = true;
    };
  }, [tab, round]);
  useEffect(() => {
    const onUpdated = (updated: number, { status }: { status?: string }) => {
      if (updated === tab && status === "complete") look(false);
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => browser.tabs.onUpdated.removeListener(onUpdated);
  }, [tab]);
  return { view, show, look };
}

/** Asking again would change nothing; a script that was let in and is not there any more has ended itself. */
function whenAsked(seen: View): View {
  if (seen.kind === "unknown") return { kind: "failed" };
  return seen.kind === "other" ? { ...seen, asked: true } : seen;
}
