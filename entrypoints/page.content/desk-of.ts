import { tell } from "../../lib/messages/content-channel.ts";
import { inputIsHeard } from "../../lib/page/own-input.ts";
import { DEFAULTS } from "../../lib/settings/settings.ts";
import type { Desk } from "./desk.ts";
import type { RoomActs } from "./room-acts.ts";
import { pageStateOf, type RoomStateHolder } from "./room-state.ts";

interface DeskParts {
  readonly state: RoomStateHolder;
  readonly acts: RoomActs;
  readonly layer: HTMLElement;
  readonly signal: AbortSignal;
}

/** The desk that lends to the outline in the page what is known and can be done. */
export function deskOf({ state, acts, layer, signal }: DeskParts): Desk {
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
