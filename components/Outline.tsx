import "./outline-pane.css";
import { i18n } from "#i18n";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { OutlineList } from "./OutlineList.tsx";
import { EVERYTHING, type OutlineFilter } from "./outline-filter.ts";
import { type OnJump, useOutline } from "./use-outline.ts";

interface OutlineProps {
  readonly transcript: Transcript;
  readonly onJump: OnJump;
  /** Where the reader is in the text: an index into the transcript's items. */
  readonly current?: number | null;
  /** What the outline is narrowed to; keep the same value as long as nothing changed. */
  readonly filter?: OutlineFilter;
}

/** A transcript's outline by itself: a list box with its own focus. With a search box, take `OutlinePane`. */
export function Outline({ transcript, onJump, current = null, filter = EVERYTHING }: OutlineProps) {
  const model = useOutline(transcript, filter, onJump);
  if (model.outline.speakers.length === 0) return <p class="outline-note">{i18n.t("outline.empty")}</p>;
  if (model.lines.length === 0) return <p class="outline-note">{i18n.t("outline.nothingChosen")}</p>;
  return <OutlineList model={model} current={current} />;
}
