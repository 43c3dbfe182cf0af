import { browser } from "wxt/browser";
import type { Crash } from "./protocol.ts";

/** How long a content script lives: until its extension is updated, switched off or removed, or the same script comes once more. */
export interface ScriptLife {
  /** Aborts at its end. */
  readonly signal: AbortSignal;
  /** Ends it. */
  end(): void;
  /** Whether it has ended, as far as can be told now. */
  isOver(): boolean;
}

/** How often a script looks whether its extension is still there, in ms. Nothing tells it: an extension that goes takes its messages along. */
const LOOK = 1000;

type World = { [place: symbol]: (() => void) | undefined };

/**
 * Begins the life of a content script, and ends that of an earlier one of its name. All of it stands in the world of our scripts:
 * no event of the page begins or ends anything.
 */
export function beginLife(script: Crash["script"]): ScriptLife {
  const world = globalThis as World;
  const place = Symbol.for(`as-delivered-${script}`);
  world[place]?.();
  const ending = new AbortController();
  const end = () => ending.abort();
  const isOver = () => {
    if (browser.runtime?.id === undefined) end();
    return ending.signal.aborted;
  };
  world[place] = end;
  const timer = setInterval(isOver, LOOK);
  ending.signal.addEventListener("abort", () => clearInterval(timer), { once: true });
  return { signal: ending.signal, end, isOver };
}
