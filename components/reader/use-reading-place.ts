import { useEffect, useRef, useState } from "preact/hooks";
import type { Library } from "../../lib/store/library.ts";
import { placeAt, turnOfPlace } from "../../lib/transcript/reading-place.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

/**
 * The turn where reading of a saved transcript stopped the last time, `null` where nothing is known or the reader went on
 * from there; and where it stops now is kept, when the page is left.
 */
export function useReadingPlace(
  library: Library,
  id: string,
  transcript: Transcript,
  current: number | null,
): readonly [number | null, () => void] {
  const [stopped, setStopped] = useState<number | null>(null);
  const here = useRef(current);
  here.current = current;
  useEffect(() => {
    let late = false;
    library.placeOf(id).then(
      (place) => !late && setStopped(place && turnOfPlace(transcript, place)),
      // A library that cannot be opened says so elsewhere.
      () => {},
    );
    const leave = () => {
      const place = here.current === null ? null : placeAt(transcript, here.current);
      if (place) library.keepPlace(id, place).catch(() => {});
    };
    document.addEventListener("visibilitychange", leave);
    return () => {
      late = true;
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, [library, id, transcript]);
  return [stopped, () => setStopped(null)];
}
