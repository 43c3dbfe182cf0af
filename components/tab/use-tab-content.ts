import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { followTab } from "../../lib/messages/follow-tab.ts";
import { type PageState, type SavedCopy, sendMessage } from "../../lib/messages/protocol.ts";
import { askForSavedCopy } from "./ask-for-saved-copy.ts";
import { isTabAllowed, loadTabContent, type TabContent } from "./load-tab-content.ts";

/** What is shown of a tab: looking, what was seen, or that looking failed. */
export type View = { readonly kind: "loading" } | { readonly kind: "failed" } | TabContent;

/** A view, and what is saved of the page where the view has no transcript: found with it, as both are painted together. */
interface Seen {
  readonly view: View;
  readonly copy: SavedCopy | null;
}

/** What there is to show of a tab and where its reader is; looked at again when its page has loaded anew, says other words, or is allowed. */
export function useTabContent(tab: number) {
  const [{ view, copy }, setSeen] = useState<Seen>({ view: { kind: "loading" }, copy: null });
  const [round, setRound] = useState({ asked: false });
  /** `asked`: the reader had the page read whatever it is. What is no transcript even so offers no more. */
  const look = (asked: boolean) => setRound({ asked });
  const show = (now: View) => setSeen((before) => ({ ...before, view: now }));
  // Not after the paint of the skeleton, as effects are: the outline is to be the first that is painted.
  useLayoutEffect(() => {
    let late = false;
    void lookAt(tab, round.asked).then((seen) => !late && setSeen(seen));
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
  const isTranscript = view.kind === "transcript";
  useEffect(() => {
    if (isTranscript) return;
    const onAllowed = async () => {
      if (!(await isTabAllowed(tab))) return;
      show({ kind: "loading" });
      await sendMessage("detect", tab).catch(() => false);
      look(false);
    };
    const onAdded = () => void onAllowed();
    browser.permissions.onAdded.addListener(onAdded);
    return () => browser.permissions.onAdded.removeListener(onAdded);
  }, [tab, isTranscript]);
  // What the reader said of the page may be taken back anywhere.
  const isJudged = view.kind === "other" && view.verdict.reasons.includes("by-reader");
  const state = usePageState(tab, isTranscript || isJudged, () => look(false));
  return { view, copy, state, show, look };
}

async function lookAt(tab: number, asked: boolean): Promise<Seen> {
  const view = await loadTabContent(tab).catch((error: unknown): View => {
    console.error(error);
    return { kind: "failed" };
  });
  // A transcript does not wait for it: the outline comes first.
  const copy = view.kind === "transcript" ? null : await askForSavedCopy(tab);
  return { view: asked ? whenAsked(view) : view, copy };
}

/** Where the reader of a tab's transcript is; `null` where nobody tells. `changed`: the page was read anew. */
function usePageState(tab: number, isThere: boolean, changed: () => void): PageState | null {
  const [state, setState] = useState<PageState | null>(null);
  const seen = useRef<number | null>(null);
  useEffect(() => {
    if (!isThere) return;
    const end = new AbortController();
    const heard = (now: PageState) => {
      setState(now);
      if (seen.current !== null && seen.current !== now.reading) changed();
      seen.current = now.reading;
    };
    const gone = () => {
      setState(null);
      seen.current = null;
    };
    followTab(tab, heard, gone, end.signal);
    return () => end.abort();
  }, [tab, isThere]);
  return state;
}

/** Asking again would change nothing; a script that was let in and is not there any more has ended itself. */
function whenAsked(seen: View): View {
  if (seen.kind === "unknown") return { kind: "failed" };
  return seen.kind === "other" ? { ...seen, asked: true } : seen;
}
