import { useEffect, useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import {
  forgetContent,
  lastKnownContent,
  rememberContent,
} from "../../../lib/library-state/last-known-content.ts";
import type { Lists } from "../../../lib/store/shelf.ts";
import type { Loaded } from "../use-loaded.ts";

/**
 * When the library still held what has gone since without the reader's doing, and what ends the matter; `null` where
 * nothing is missing. Browsers throw a damaged database away without a word and give an empty one in its place.
 */
export function useLost(lists: Loaded<Lists>): readonly [string | null, () => void] {
  const [lost, setLost] = useState<string | null>(null);
  const before = useRef<boolean | null>(null);
  const holds = lists.state === "ready" ? lists.value.saved.length + lists.value.removed.length > 0 : null;
  useEffect(() => {
    // A private window has a library of its own, which is meant to go.
    if (holds === null || browser.extension.inIncognitoContext) return;
    if (holds) {
      setLost(null);
      void rememberContent();
    } else if (before.current) {
      // Emptied before our eyes: by the reader, here or in another window.
      void forgetContent();
    } else void lastKnownContent().then(setLost);
    before.current = holds;
  }, [holds]);
  const dismiss = () => {
    setLost(null);
    void forgetContent();
  };
  return [lost, dismiss];
}
