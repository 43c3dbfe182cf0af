import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { positionWords } from "../strings/position-words.ts";
import { placeAt, turnOfPlace } from "../transcript/reading-place.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { turnPositions } from "../transcript/turn-position.ts";
import type { Background } from "./background.ts";
import { type ReaderStore, transcriptOf } from "./reader-state.ts";

interface ResumingParts {
  readonly state: ReaderStore;
  readonly ask: Background["ask"];
  readonly jump: (item: number) => void;
  readonly signal: AbortSignal;
}

/** Keeps where reading of a saved page stops, and offers to go on there when the reader comes back. */
export function resumeReading({ state, ask, jump, signal }: ResumingParts): void {
  const transcript = () => transcriptOf(state.now());
  const current = () => state.now().current;
  const moved = () => (state.now().reading?.moved ? { moved: true as const } : {});
  // Asked while there is an extension to ask: it may be gone when the page is left.
  const isPrivate = browser.extension?.inIncognitoContext === true;
  const leave = () => {
    // What is read in a private window leaves no trace.
    if (document.visibilityState !== "hidden" || isPrivate) return;
    const now = transcript();
    const { url = null } = now?.source ?? {};
    const item = current();
    if (now && url !== null && item !== null)
      void ask("placeLeft", { url, place: placeAt(now, item), ...moved() });
  };
  document.addEventListener("visibilitychange", leave, { signal });
  let offered: number | null = null;
  const dismiss = () => {
    offered = null;
    state.change({ offer: null });
  };
  /** The reader has come to this page: asked once for it, before anything is left. */
  const come = async ({ source: { url } }: Transcript): Promise<void> => {
    if (offered !== null) dismiss();
    const place = url === null ? null : await ask("placeWas", { url, ...moved() });
    // It may have been read again meanwhile.
    const now = transcript();
    if (!place || !now || now.source.url !== url || signal.aborted) return;
    const item = turnOfPlace(now, place);
    const there = item === null ? undefined : turnPositions(now)(item);
    if (item === null || !there) return;
    // The browser may have led there by itself, as it does when a page is loaded again.
    if (item === current()) return;
    const goOn = () => {
      jump(item);
      dismiss();
    };
    offered = item;
    const acts = [
      { label: i18n.t("page.goOn"), act: goOn },
      { label: i18n.t("page.notNow"), act: dismiss },
    ];
    state.change({ offer: { says: i18n.t("page.stopped", [positionWords(there)]), acts } });
  };
  state.subscribe((now, before) => {
    const comes = now.reading && before.reading?.transcript.source.url !== now.reading.transcript.source.url;
    if (comes) void come(now.reading.transcript);
    // By whatever way: what is reached needs no offer any more.
    if (now.current !== before.current && now.current !== null && now.current === offered) dismiss();
  }, signal);
}
