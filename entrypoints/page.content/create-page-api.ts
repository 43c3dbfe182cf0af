import { tell } from "../../lib/messages/content-channel.ts";
import { inputIsHeard } from "../../lib/page/own-input.ts";
import type { PageApi } from "../../lib/page-api/page-api.ts";
import { DEFAULTS } from "../../lib/settings/settings.ts";
import type { RoomActs } from "./room-acts.ts";
import { pageStateOf, type RoomStateHolder } from "./room-state.ts";

interface PageApiParts {
  readonly state: RoomStateHolder;
  readonly acts: RoomActs;
  readonly layer: HTMLElement;
  readonly signal: AbortSignal;
}

/** Returns the interface by which the outline in the page knows and does what the page script knows and does. */
export function createPageApi({ state, acts, layer, signal }: PageApiParts): PageApi {
  return {
    layer,
    reading: () => state.now().reading,
    state: () => pageStateOf(state.now()),
    settings: () => state.now().settings ?? DEFAULTS,
    wanted: () => state.now().wanted,
    want: acts.want,
    onChange: (hear, end) => state.onChange(() => hear(), end),
    goTo: (item) => acts.to(item).then(acts.sayArrival),
    goToLeftover: (leftover) => acts.toLeftover(leftover).then(acts.sayArrival),
    directive: acts.directive,
    focus: acts.focus,
    found: (found) => acts.sayArrival(acts.found(found)),
    save: acts.saveHere,
    isTypingHeard: inputIsHeard(window) !== "first",
    openPopup: acts.openPopup,
    openOptions: () => void tell("optionsWanted", undefined),
    signal,
  };
}
