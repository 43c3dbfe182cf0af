import "./key-list.css";
import { i18n } from "#i18n";
import {
  COMMANDS,
  CORRECT_KEY,
  type Command,
  type Keys,
  type Shortcut,
  showKey,
  UNDO_KEYS,
  WHY_KEYS,
} from "../../lib/settings/commands.ts";
import type { WordKey } from "../../lib/strings/words.ts";

interface KeyListProps {
  readonly keys: Keys;
  readonly shortcuts: readonly Shortcut[];
}

/** Every command with its key, and the browser's own shortcuts for this extension. */
export function KeyList({ keys, shortcuts }: KeyListProps) {
  return (
    <>
      <PageKeys keys={keys} />
      {shortcuts.length > 0 && (
        <>
          <h2>{i18n.t("keys.everywhere")}</h2>
          <ShortcutList shortcuts={shortcuts} />
        </>
      )}
    </>
  );
}

/** Every shortcut of the browser's own with its keys. */
export function ShortcutList({ shortcuts }: Pick<KeyListProps, "shortcuts">) {
  return (
    <dl class="key-list">
      {shortcuts.map(({ does, keys }) => (
        <div key={does}>
          <dt>{does}</dt>
          <dd>{keys === "" ? <span class="soft">{i18n.t("keys.none")}</span> : <kbd>{keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}

function PageKeys({ keys }: Pick<KeyListProps, "keys">) {
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
      {OUTLINE_KEYS.map(({ does, keys: shownKeys }) => (
        <div key={does}>
          <dt>{i18n.t(does)}</dt>
          <dd>
            <kbd>{shownKeys}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Keys of the outline, which are not the reader's to change. */
const OUTLINE_KEYS = [
  { does: "keys.why", keys: WHY_KEYS },
  { does: "keys.correctLine", keys: CORRECT_KEY },
  { does: "keys.undoCorrection", keys: UNDO_KEYS },
] as const satisfies readonly { readonly does: WordKey; readonly keys: string }[];

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
  correct: "keys.correct",
  beginTurn: "keys.beginTurn",
  help: "keys.help",
} as const satisfies Record<Command, WordKey>;
