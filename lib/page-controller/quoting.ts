import { i18n } from "#i18n";
import { selectedRanges } from "../page/overlay/selection-bar.ts";
import type { Status } from "../page/overlay/status.ts";
import { shadowsOf } from "../page/place-of.ts";
import { type CopyOutcome, exposeQuoteApi, type QuoteTask } from "../page-api/quote-api.ts";
import type { Quote } from "../quote/quote.ts";
import { DEFAULTS } from "../settings/settings.ts";
import type { Background } from "./background.ts";
import type { ReaderStore } from "./reader-state.ts";

interface QuotingParts {
  readonly state: ReaderStore;
  /** The turn being read. */
  readonly current: () => number | null;
  readonly background: Background;
  /** Has the script come that quotes. */
  readonly bring: () => void;
  readonly say: Status["say"];
  readonly signal: AbortSignal;
}

/** Creates what copies passages of the page with their source, and finds what opens it at a turn. */
export function createQuoting({ state, current, background, bring, say, signal }: QuotingParts) {
  const reading = () => state.now().reading;
  let tasks: QuoteTask[] = [];
  exposeQuoteApi({ reading, take: () => tasks.splice(0) });
  signal.addEventListener("abort", () => exposeQuoteApi(null), { once: true });
  /** Leaves a task and has the script come; `late` is the answer where it does not. */
  const send = <Answer>(late: Answer, taskOf: (done: (answer: Answer) => void) => QuoteTask) =>
    new Promise<Answer>((resolve) => {
      const timer = setTimeout(() => {
        tasks = [];
        resolve(late);
      }, PATIENCE);
      const done = (answer: Answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      tasks.push(taskOf(done));
      bring();
    });
  const keep = async (quote: Quote) => {
    const kept = await background.ask("keepQuoteHere", {
      quote,
      ...(reading()?.moved && { moved: true as const }),
    });
    if (!signal.aborted) say(i18n.t(kept ? "copy.kept" : "copy.notKept"));
  };
  return {
    /** Copies what is selected, else the turn being read, and says how it ended. */
    async copy(): Promise<void> {
      const {
        quoteStyle: style,
        quoteTemplate: template,
        quoteCorrected: corrected,
      } = state.now().settings ?? DEFAULTS;
      const ranges = selectedRanges(document, () => shadowsOf(reading()?.anchors ?? []));
      const outcome = await send<CopyOutcome>({ kind: "refused" }, (done) => ({
        kind: "copy",
        ranges,
        item: current(),
        wish: { style, template, corrected },
        done,
      }));
      if (signal.aborted) return;
      if (outcome.kind !== "copied") return say(i18n.t(SAID[outcome.kind]));
      say(i18n.t("copy.copied"), { label: i18n.t("copy.keep"), act: () => void keep(outcome.quote) });
    },
    /** The text directive that opens the page at a turn; `null` where none does without doubt. */
    directive: (item: number) => send<string | null>(null, (done) => ({ kind: "directive", item, done })),
  };
}

/** Milliseconds that the script may take to come and to try what lands on the words. */
const PATIENCE = 8000;

const SAID = { nothing: "copy.nothing", refused: "copy.refused" } as const;
