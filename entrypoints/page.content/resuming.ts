import { i18n } from "#i18n";
import { browser } from "#imports";
import { ask } from "../../lib/messages/content-channel.ts";
import type { Offer } from "../../lib/page/overlay/offer.ts";
import { placeAt, turnOfPlace } from "../../lib/transcript/reading-place.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { whereaboutsOf } from "../../lib/transcript/whereabouts.ts";
import { sayWhere } from "../../lib/wording/say-where.ts";

interface ResumingParts {
  readonly transcript: () => Transcript | null;
  /** As in `LiveReading`. */
  readonly moved: () => { readonly moved?: true };
  readonly current: () => number | null;
  readonly jump: (item: number) => void;
  /** Takes the offer; `null` once it is not wanted any more. */
  readonly offer: (offer: Offer | null) => void;
  readonly signal: AbortSignal;
}

/** Keeps where reading of a saved page stops, and offers to go on there when the reader comes back. */
export function createResuming({ transcript, moved, current, jump, offer, signal }: ResumingParts) {
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
    offer(null);
  };
  return {
    /** The reader has come to this page: asked once for it, before anything is left. */
    async come({ source: { url } }: Transcript): Promise<void> {
      if (offered !== null) dismiss();
      const place = url === null ? null : await ask("placeWas", { url, ...moved() });
      // It may have been read anew meanwhile.
      const now = transcript();
      if (!place || !now || now.source.url !== url || signal.aborted) return;
      const item = turnOfPlace(now, place);
      const there = item === null ? undefined : whereaboutsOf(now)(item);
      if (item === null || !there) return;
      // The browser may have led there by itself, as it does when a page is loaded anew.
      if (item === current()) return;
      const goOn = () => {
        jump(item);
        dismiss();
      };
      offered = item;
      offer({
        says: i18n.t("page.stopped", [sayWhere(there)]),
        acts: [
          { label: i18n.t("page.goOn"), act: goOn },
          { label: i18n.t("page.notNow"), act: dismiss },
        ],
      });
    },
    /** The reader has come to this turn, by whatever way: what is reached needs no offer any more. */
    at(item: number | null): void {
      if (item !== null && item === offered) dismiss();
    },
  };
}
