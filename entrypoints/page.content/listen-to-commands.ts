import { listenToKeys } from "../../lib/page/listen-to-keys.ts";
import type { Command } from "../../lib/settings/commands.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import type { Way } from "../../lib/transcript/travel.ts";
import type { Pane } from "./desk.ts";

/** What commands do. */
interface Acts {
  readonly go: (way: Way) => void;
  readonly back: () => void;
  readonly dim: () => void;
  readonly want: (pane: Pane) => void;
  readonly save: () => void;
  readonly copy: () => void;
}

interface CommandParts {
  readonly window: Window;
  readonly settings: () => Settings;
  readonly onChange: (hear: () => void, signal: AbortSignal) => void;
  readonly act: Acts;
  readonly signal: AbortSignal;
}

/** Does what the reader's keys say, by the settings as they are, until the signal aborts. */
export function listenToCommands({ window, settings, onChange, act, signal }: CommandParts): void {
  let heard: Settings | null = null;
  let listening = new AbortController();
  const listen = () => {
    const now = settings();
    if (now === heard) return;
    heard = now;
    listening.abort();
    listening = new AbortController();
    const bindings = Object.entries(now.keys).flatMap(([command, key]) =>
      key === null ? [] : [[key, DOES[command as Command]] as const],
    );
    const end = AbortSignal.any([listening.signal, signal]);
    if (now.keysOn) {
      listenToKeys(window, Object.fromEntries(bindings.map(([key, does]) => [key, () => does(act)])), end);
    }
  };
  onChange(listen, signal);
  listen();
}

const DOES: Readonly<Record<Command, (act: Acts) => void>> = {
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
  help: ({ want }) => want("help"),
};
