import { useEffect, useRef, useState } from "preact/hooks";
import type { Corrector } from "../../lib/correct/corrector.ts";
import { listenToKeys } from "../../lib/page/listen-to-keys.ts";
import { selectedRanges } from "../../lib/page/overlay/selection-bar.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { isFromText, undoKeyOf } from "../correct/correction-keys.ts";
import { useCorrecting } from "../correct/use-correcting.ts";
import { useSettings } from "../use-settings.ts";
import type { CorrectingPlace } from "./CorrectPopover.tsx";
import { selectedBeginning } from "./selected-words.ts";
import { itemId } from "./TurnSection.tsx";

/** Corrects a transcript that is read: what is being put right, how the last correction ended, and the keys for it. */
export function useReaderCorrections(
  corrector: Corrector | undefined,
  transcript: Transcript,
  current: number | null,
) {
  const correcting = useCorrecting(corrector);
  const [place, setPlace] = useState<CorrectingPlace | null>(null);
  const { keys, keysOn } = useSettings();
  const begin = () => {
    const ranges = selectedRanges(document);
    const beginning = selectedBeginning(ranges, transcript.items.length);
    const [range] = ranges;
    if (!beginning || !range) return;
    const { item, letter } = beginning;
    setPlace({ item, beginsAt: letter, by: range.getBoundingClientRect() });
  };
  const correct = () => {
    const by = current === null ? null : document.getElementById(itemId(current));
    const head = by?.querySelector<HTMLElement>(".spoken-why") ?? by;
    if (current !== null && head) setPlace({ item: current, by: head });
  };
  const latest = useRef({ correcting, begin, correct });
  latest.current = { correcting, begin, correct };
  useEffect(() => {
    if (!corrector) return;
    const end = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const wanted = event.defaultPrevented || isFromText(event) ? null : undoKeyOf(event);
      if (wanted === null) return;
      event.preventDefault();
      void latest.current.correcting[wanted](null);
    };
    window.addEventListener("keydown", onKey, { signal: end.signal });
    const bindings = {
      ...(keys.correct !== null && { [keys.correct]: () => latest.current.correct() }),
      ...(keys.beginTurn !== null && { [keys.beginTurn]: () => latest.current.begin() }),
    };
    if (keysOn) listenToKeys([window], bindings, end.signal);
    return () => end.abort();
  }, [corrector, keysOn, keys.correct, keys.beginTurn]);
  return {
    correcting,
    place,
    /** Asks what is to be put right of an item, by what was pressed; `null`: nothing any more. */
    ask: setPlace,
    /** Asks who speaks from the selected words on. */
    begin,
  };
}
