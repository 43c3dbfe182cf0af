import "./speaker-bar.css";
import { i18n } from "#i18n";
import { nameOf } from "../../lib/strings/speaker-name.ts";
import { counted, groupName, shown } from "../../lib/strings/words.ts";
import type { Focus } from "../../lib/transcript/focus.ts";
import type { Hue } from "../../lib/transcript/palette.ts";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";
import type { SpeakerGroup } from "../../lib/transcript/speaker-groups.ts";
import { IconButton } from "../IconButton.tsx";
import { SpeakerChip } from "../SpeakerChip.tsx";

interface SpeakerBarProps {
  readonly groups: readonly SpeakerGroup[];
  readonly hues: ReadonlyMap<SpeakerId, Hue>;
  readonly focus: Focus;
  /** How many turns those who stand out have, and at which of them the reader is (from 1; 0 for none). */
  readonly turns: number;
  readonly at: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onDim: (dims: boolean) => void;
  readonly onClear: () => void;
}

/** Leads through the turns of those who stand out, and dims the others on demand. */
export function SpeakerBar({ groups, hues, focus, turns, at, onStep, onDim, onClear }: SpeakerBarProps) {
  const chosen = groups.filter(({ ids }) => ids.some((id) => focus.speakers.includes(id)));
  const [first] = chosen;
  if (!first) return null;
  const one = chosen.length === 1;
  const name = one ? groupName(first) : counted("transcript.speakers", chosen.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: some buttons, no set of fields
    <div class="speaker-bar" role="group" aria-label={i18n.t("speakers.turnsOf", [name])}>
      {one && <SpeakerChip name={nameOf(first.speaker)} hue={hues.get(first.speaker.id) ?? null} small />}
      <bdi class="speaker-bar-name" title={name}>
        {name}
      </bdi>
      <span class="speaker-bar-steps">
        <IconButton label={i18n.t("speakers.previous", [name])} onPress={() => onStep(-1)}>
          ‹
        </IconButton>
        <span role="status">
          <span class="unseen">{i18n.t("speakers.turn")} </span>
          {i18n.t("speakers.at", [shown(at), shown(turns)])}
        </span>
        <IconButton label={i18n.t("speakers.next", [name])} onPress={() => onStep(1)}>
          ›
        </IconButton>
      </span>
      <label class="speaker-bar-dim">
        <input
          type="checkbox"
          checked={focus.dims}
          onChange={(event) => onDim(event.currentTarget.checked)}
        />
        {i18n.t("speakers.dim")}
      </label>
      <IconButton label={i18n.t("page.everybody")} onPress={onClear}>
        ×
      </IconButton>
    </div>
  );
}
