import "./key-list.css";
import { i18n } from "#i18n";
import { COMMANDS, type Command, type Keys, showKey } from "../../lib/settings/commands.ts";
import type { WordKey } from "../../lib/wording/words.ts";
import { WHY_KEYS } from "./TurnActs.tsx";

interface KeyListProps {
  readonly keys: Keys;
}

/** Every command with its key, as the help in the page shows them. */
export function KeyList({ keys }: KeyListProps) {
  return (
    <dl class="key-list">
      {COMMANDS.map((command) => {
        const key = keys[command];
        return (
          <div key={command}>
            <dt>{commandWords(command)}</dt>
            <dd>
              {key === null ? <span class="soft">{i18n.t("keys.none")}</span> : <kbd>{showKey(key)}</kbd>}
            </dd>
          </div>
        );
      })}
      <div>
        <dt>{i18n.t("keys.why")}</dt>
        <dd>
          <kbd>{WHY_KEYS}</kbd>
        </dd>
      </div>
    </dl>
  );
}

/** What a command does, in words. */
export function commandWords(command: Command): string {
  return i18n.t(COMMAND[command]);
}

const COMMAND = {
  nextTurn: "keys.nextTurn",
  previousTurn: "keys.previousTurn",
  nextOfSpeaker: "keys.nextOfSpeaker",
  previousOfSpeaker: "keys.previousOfSpeaker",
  nextQuestion: "keys.nextQuestion",
  previousQuestion: "keys.previousQuestion",
  back: "keys.back",
  dim: "keys.dim",
  find: "keys.find",
  outline: "keys.outline",
  save: "keys.save",
  copy: "keys.copy",
  help: "keys.help",
} as const satisfies Record<Command, WordKey>;
