import type { ask, tell } from "../messages/content-channel.ts";

/** The background, as a page asks and tells it: over the content scripts' channel, or in the page itself where that is one of ours. */
export interface Background {
  readonly ask: typeof ask;
  readonly tell: typeof tell;
}
