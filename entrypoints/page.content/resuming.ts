import { i18n } from "#i18n";
import { browser } from "#imports";
import { ask } from "../../lib/messages/content-channel.ts";
import type { Offer } from "../../lib/page/pill.ts";
import { placeAt, turnOfPlace } from "../../lib/transcript/reading-place.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { whereaboutsOf } from "../../lib/transcript/whereabouts.ts";
import { sayWhere } from "../../lib/wording/say-where.ts";

interface ResumingParts {
  readonly transcript: () => Transcript | null;
  readonly current: () => number | null;
  readonly jump: (item: number) => void;
  /** Takes the offer; `null` once it is not wanted any more. */
  readonly offer: (offer: Offer | null) => void;
  readonly signal: AbortSignal;
}

/** Keeps where reading of a saved page stops, and offers to go on there when the reader comes back. */
export function createResuming({ transcript, current, jump, offer, signal }: ResumingParts) {
  // Asked while there is an extension to ask: it may be gone when the page is left.
  const isPrivate = browser.extension?.inIncognitoContext === true;
  const leave = () => {
    // What is read in a private window leaves no trace.
    if (document.visibilityState !== "hidden" || isPrivate) return;
    const now = transcript();
    const { url = null } = now?.source ?? {};
    const item = current();
    if (now && url !== null && item !== null) void ask("placeLeft", { url, place: placeAt(now, item) });
  };
  document.addEventListener("visibilitychange", leave, { signal });
  const dismiss = () => offer(null);
  return {
    /** The reader has come to this page: asked once for it, before anything is left. */
    async come(to: Transcript): Promise<void> {
      const { url } = to.source;
      const place = url === null ? null : await ask("placeWas", url);
      const item = place ? turnOfPlace(to, place) : null;
      const there = item === null ? undefined : whereaboutsOf(to)(item);
      if (item === null || !there || signal.aborted || transcript() !== to) return;
      const goOn = () => {
        jump(item);
        dismiss();
      };
      offer({
        says: i18n.t("page.stopped", [sayWhere(there)]),
        acts: [
          { label: i18n.t("page.goOn"), act: goOn },
          { label: i18n.t("page.notNow"), act: dismiss },
        ],
      });
    },
  };
}
