import { tell } from "./content-channel.ts";
import type { Crash } from "./protocol.ts";

/** Guards work; where it throws, it gives `otherwise`. */
export type Guard = <Given extends readonly unknown[], Result>(
  work: (...given: Given) => Result | Promise<Result>,
  otherwise: Result,
) => (...given: Given) => Promise<Result>;

/**
 * The one error boundary of a content script: what guarded work throws ends the script (`end`) and is told to the
 * background; the page's console hears nothing. After an update of the extension such an end is normal, and nobody is told.
 */
export function createBoundary(script: Crash["script"], end: () => void): Guard {
  const crashed = (error: unknown) => {
    end();
    tell("crashed", {
      script,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  };
  /** The same work; where it throws, it gives `otherwise`. */
  return function guard<Given extends readonly unknown[], Result>(
    work: (...given: Given) => Result | Promise<Result>,
    otherwise: Result,
  ): (...given: Given) => Promise<Result> {
    return async (...given) => {
      try {
        return await work(...given);
      } catch (error) {
        crashed(error);
        return otherwise;
      }
    };
  };
}
