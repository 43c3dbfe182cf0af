import { inputIsHeard } from "../page/own-input.ts";
import type { PageApi } from "../page-api/page-api.ts";
import { DEFAULTS } from "../settings/settings.ts";
import type { Background } from "./background.ts";
import type { PageActions } from "./page-actions.ts";
import { toItem, toLeftover } from "./page-reader.ts";
import { pageStateOf, type ReaderStore } from "./reader-state.ts";

interface PageApiParts {
  readonly state: ReaderStore;
  readonly actions: PageActions;
  readonly background: Background;
  readonly layer: HTMLElement;
  readonly signal: AbortSignal;
}

/** Returns the interface by which the outline in the page knows and does what the page script knows and does. */
export function createPageApi({ state, actions, background, layer, signal }: PageApiParts): PageApi {
  return {
    layer,
    reading: () => state.now().reading,
    state: () => pageStateOf(state.now()),
    settings: () => state.now().settings ?? DEFAULTS,
    wanted: () => state.now().wanted,
    want: actions.want,
    onChange: (hear, end) => state.subscribe(() => hear(), end),
    goTo: (item) => actions.goTo(toItem(item)),
    goToLeftover: (leftover) => actions.goTo(toLeftover(leftover)),
    directive: actions.directive,
    corrector: actions.corrector,
    correcting: () => state.now().correcting,
    endCorrecting: actions.endCorrecting,
    focus: actions.focus,
    found: (found) => actions.sayArrival(actions.found(found)),
    save: actions.save,
    isTypingHeard: inputIsHeard(window) !== "first",
    openPopup: actions.openPopup,
    openOptions: () => void background.tell("optionsWanted", undefined),
    openLibrary: () => void background.tell("libraryWanted", undefined),
    shortcuts: async () => (await background.ask("shortcuts", undefined)) ?? [],
    signal,
  };
}
