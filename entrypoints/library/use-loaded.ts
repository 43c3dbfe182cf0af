import { useEffect, useState } from "preact/hooks";
import type { Library } from "../../lib/store/library.ts";

/** What became of a question to the library. */
export type Loaded<Value> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: Value }
  | { readonly state: "failed"; readonly error: unknown };

/**
 * Asks the library, and asks again whenever anything in it changes, here or in another window. `key` names the
 * question: another key is another question. The second value asks again by hand.
 */
export function useLoaded<Value>(
  library: Library,
  key: string,
  ask: (library: Library) => Promise<Value>,
): readonly [Loaded<Value>, () => void] {
  const [answer, setAnswer] = useState<{ key: string; loaded: Loaded<Value> } | null>(null);
  const [round, setRound] = useState(0);
  const again = () => setRound((before) => before + 1);
  useEffect(() => {
    const stop = new AbortController();
    library.onChange(again, stop.signal);
    return () => stop.abort();
  }, [library]);
  useEffect(() => {
    let late = false;
    const settle = (loaded: Loaded<Value>) => !late && setAnswer({ key, loaded });
    ask(library).then(
      (value) => settle({ state: "ready", value }),
      (error: unknown) => settle({ state: "failed", error }),
    );
    return () => {
      late = true;
    };
  }, [library, key, round]);
  return [answer?.key === key ? answer.loaded : { state: "loading" }, again];
}
