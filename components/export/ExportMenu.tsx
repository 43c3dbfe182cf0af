import "./export-menu.css";
import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { Format, FormatId } from "../../lib/export/formats.ts";
import { callSpeaker } from "../../lib/strings/words.ts";
import type { Speaker, SpeakerId } from "../../lib/transcript/speaker.ts";
import { Menu } from "../Menu.tsx";
import { FORMAT_WORDS } from "./format-words.ts";

interface ExportMenuProps {
  /** Whose turns can be exported alone; empty where that is not offered. */
  readonly speakers: readonly Speaker[];
  readonly onExport: (format: FormatId, only: SpeakerId | null) => Promise<void>;
  /** Open, it lies over what stands above it, and goes with the next press beside it. */
  readonly floating?: boolean;
}

/** Every format that what is shown can be taken in, each with what it is for. */
export function ExportMenu({ speakers, onExport, floating = false }: ExportMenuProps) {
  const [formats, setFormats] = useState<readonly (readonly [FormatId, Format])[]>([]);
  const [only, setOnly] = useState("");
  const [failed, setFailed] = useState(false);
  const open = async () => {
    // The writers weigh more than all else that is shown here: they come when they are wanted.
    if (!formats.length) setFormats(await listFormats());
  };
  const save = async (format: FormatId, close: () => void) => {
    setFailed(false);
    const speaker = speakers.find(({ id }) => id === only);
    await onExport(format, speaker?.id ?? null).then(close, (error: unknown) => {
      console.error(error);
      setFailed(true);
    });
  };
  return (
    <div class="export-menu">
      <Menu label={i18n.t("export.title")} floating={floating} onOpen={() => void open()}>
        {(close) => (
          <>
            {speakers.length > 1 && <Whose {...{ speakers, only }} onChoose={setOnly} />}
            <p class="alarm" role="alert">
              {failed && i18n.t("library.selection.failed")}
            </p>
            <ul>
              {formats.map(([id, { name }]) => (
                <li key={id}>
                  <button type="button" data-format={id} onClick={() => void save(id, close)}>
                    <b>{name}</b> <span class="soft">{i18n.t(FORMAT_WORDS[id])}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Menu>
    </div>
  );
}

async function listFormats(): Promise<(readonly [FormatId, Format])[]> {
  const { FORMATS } = await import("../../lib/export/formats.ts");
  return Object.entries(FORMATS) as [FormatId, Format][];
}

interface WhoseProps {
  readonly speakers: readonly Speaker[];
  readonly only: string;
  readonly onChoose: (speaker: string) => void;
}

function Whose({ speakers, only, onChoose }: WhoseProps) {
  return (
    <label class="export-whose">
      {i18n.t("export.whose")}
      <select value={only} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{i18n.t("export.everybody")}</option>
        {speakers.map((speaker) => (
          <option key={speaker.id} value={speaker.id}>
            {callSpeaker(speaker)}
          </option>
        ))}
      </select>
    </label>
  );
}
