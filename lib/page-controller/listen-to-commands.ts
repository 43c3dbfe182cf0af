import { listenToKeys } from "../page/listen-to-keys.ts";
import type { Command } from "../settings/commands.ts";
import { DEFAULTS } from "../settings/settings.ts";
import type { PageActions } from "./page-actions.ts";
import type { ReaderStore } from "./reader-state.ts";

interface CommandParts {
  /** Where keys are heard. */
  readonly targets: readonly EventTarget[];
  readonly state: ReaderStore;
  readonly actions: PageActions;
  readonly signal: AbortSignal;
}

/** Does what the reader's keys say, by the settings as they are, until the signal aborts. */
export function listenToCommands({ targets, state, actions, signal }: CommandParts): void {
  let listening = new AbortController();
  const listen = () => {
    const now = state.now().settings ?? DEFAULTS;
    listening.abort();
    listening = new AbortController();
    const bindings = Object.entries(now.keys).flatMap(([command, key]) =>
      key === null ? [] : [[key, DOES[command as Command]] as const],
    );
    const end = AbortSignal.any([listening.signal, signal]);
    if (now.keysOn) {
      listenToKeys(
        targets,
        Object.fromEntries(bindings.map(([key, does]) => [key, () => does(actions)])),
        end,
      );
    }
  };
  state.subscribe((now, before) => now.settings !== before.settings && listen(), signal);
  listen();
}

const DOES: Readonly<Record<Command, (actions: PageActions) => unknown>> = {
  nextTurn: ({ go }) => go("nextTurn"),
  previousTurn: ({ go }) => go("previousTurn"),
  nextOfSpeaker: ({ go }) => go("nextOfSpeaker"),
  previousOfSpeaker: ({ go }) => go("previousOfSpeaker"),
  nextQuestion: ({ go }) => go("nextQuestion"),
  previousQuestion: ({ go }) => go("previousQuestion"),
  back: ({ back }) => back(),
  dim: ({ dim }) => dim(),
  find: ({ want }) => want("find"),
  outline: ({ want }) => want("outline"),
  save: ({ save }) => save(),
  copy: ({ copy }) => copy(),
  correct: ({ correct }) => correct("current"),
  beginTurn: ({ beginTurn }) => beginTurn(),
  help: ({ want }) => want("help"),
};
