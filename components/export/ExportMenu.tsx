import "./export-menu.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { Format, FormatId } from "../../lib/export/formats.ts";
import type { Speaker, SpeakerId } from "../../lib/transcript/speaker.ts";
import { callSpeaker } from "../../lib/wording/words.ts";
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
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!floating) return;
    const end = new AbortController();
    const close = ({ target }: Event) => {
      if (!(target instanceof Node && box.current?.contains(target))) box.current?.removeAttribute("open");
    };
    document.addEventListener("pointerdown", close, { signal: end.signal });
    return () => end.abort();
  }, [floating]);
  const open = async () => {
    // The writers weigh more than all else that is shown here: they come when they are wanted.
    if (!formats.length) setFormats(await listFormats());
  };
  const save = async (format: FormatId) => {
    setFailed(false);
    const speaker = speakers.find(({ id }) => id === only);
    await onExport(format, speaker?.id ?? null).then(
      () => box.current?.removeAttribute("open"),
      (error: unknown) => {
        console.error(error);
        setFailed(true);
      },
    );
  };
  return (
    <details
      ref={box}
      class="export-menu"
      data-floating={floating || undefined}
      onToggle={() => void open()}
      onKeyDown={closeOnEscape}
    >
      <summary class={floating ? "plain-button" : "button"}>{i18n.t("export.title")}</summary>
      <div class="export-menu-body">
        {speakers.length > 1 && <Whose {...{ speakers, only }} onChoose={setOnly} />}
        <p class="alarm" role="alert">
          {failed && i18n.t("library.selection.failed")}
        </p>
        <ul>
          {formats.map(([id, { name }]) => (
            <li key={id}>
              <button type="button" data-format={id} onClick={() => void save(id)}>
                <b>{name}</b> <span class="soft">{i18n.t(FORMAT_WORDS[id])}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
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

/** Escape closes what it stands in, and nothing more: a popup would go with it. */
function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget;
  if (event.key !== "Escape" || !(menu instanceof HTMLDetailsElement) || !menu.open) return;
  event.preventDefault();
  event.stopPropagation();
  menu.open = false;
  menu.querySelector("summary")?.focus();
}
