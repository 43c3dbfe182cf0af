import { browser } from "wxt/browser";
import { askTab, type TabQuestion } from "../../lib/messages/ask-tab.ts";
import type { PageReading, Protocol } from "../../lib/messages/protocol.ts";
import { isGranted } from "../../lib/sites/granted-origins.ts";
import type { Verdict } from "../../lib/transcript/verdict.ts";
import { type AddressFacts, addressFacts } from "./address-facts.ts";
import { type NoAccess, noAccessFrom, noAccessTo } from "./no-access.ts";

/** What there is to show of a tab. */
export type TabContent =
  | TranscriptContent
  | OtherContent
  /** No script of ours lives there: a site that is not ours, or a page older than the extension. */
  | { readonly kind: "unknown"; readonly facts: AddressFacts }
  | { readonly kind: "no-access"; readonly why: NoAccess };

/** A page that is a transcript. */
export interface TranscriptContent {
  readonly kind: "transcript";
  readonly reading: PageReading;
  /** It is the packaged sample. */
  readonly isSample: boolean;
}

/** A page that is no transcript. */
export interface OtherContent {
  readonly kind: "other";
  readonly verdict: Verdict;
  /** It was read all the same, and nobody speaks in it. */
  readonly asked: boolean;
  /** `null` where it was not read. */
  readonly reading: PageReading | null;
  readonly address: string | null;
  readonly facts: AddressFacts;
}

/** Whether the browser lets us into a tab's page for good, not only because the reader pressed our icon there. */
export async function isTabAllowed(tab: number): Promise<boolean> {
  const [page, granted] = await Promise.all([browser.tabs.get(tab).catch(() => null), grantedOrigins()]);
  const url = page?.url === undefined ? null : URL.parse(page.url);
  return url?.protocol === "https:" && isGranted(url.hostname, granted);
}

/**
 * Looks at a tab's page as it is now, waiting for a page that is still loading or being read.
 * @throws where the page's script is there and gives no answer in time.
 */
export async function loadTabContent(tab: number): Promise<TabContent> {
  for (let waited = 0; ; waited += PAUSE) {
    const { content, settled } = await look(tab);
    if (settled || (content && waited >= PATIENCE)) return content;
    if (waited >= PATIENCE) throw new Error("The page says that it is a transcript, and gives no reading.");
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Milliseconds between two looks: two or three frames. */
const PAUSE = 50;
/** Milliseconds that a page may take to load, or to be read, before the reader is told. */
const PATIENCE = 6000;
/**
 * Milliseconds that one answer may take. Long: a tab in the background gets a second per timer in Firefox, and reading
 * takes several; only a script that hangs never answers.
 */
const ANSWER = 20_000;

type Look =
  | { readonly content: TabContent; readonly settled: boolean }
  | { readonly content: null; readonly settled: false };

async function look(tab: number): Promise<Look> {
  const [page, reading] = await Promise.all([
    browser.tabs.get(tab).catch(() => null),
    ask(tab, "reading", false),
  ]);
  if (!page) return settled({ kind: "no-access", why: "gone" });
  if (reading && hasTurn(reading))
    return settled({ kind: "transcript", reading, isSample: isSamplePage(page.url) });
  // Known before anything is painted: the press itself has no time to look. A transcript needs none.
  const findFacts = async () => addressFacts(page.url, await grantedOrigins());
  if (reading) return settled(otherContent(reading, await findFacts()));
  const verdict = await ask(tab, "verdict");
  if (verdict?.kind === "transcript") return { content: null, settled: false };
  const why = await noAccess(page.url);
  if (why) return settled({ kind: "no-access", why });
  const loaded = page.status !== "loading";
  const facts = await findFacts();
  if (verdict)
    return {
      content: { kind: "other", verdict, asked: false, reading: null, address: page.url ?? null, facts },
      settled: loaded,
    };
  const refused = loaded ? await refusalOf(tab) : null;
  return {
    content: refused ? { kind: "no-access", why: refused } : { kind: "unknown", facts },
    settled: loaded,
  };
}

async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

async function noAccess(address: string | undefined): Promise<NoAccess | null> {
  const why = noAccessTo(address);
  return why === "file" && (await browser.extension.isAllowedFileSchemeAccess()) ? null : why;
}

/** Why the browser keeps this page from us, found by trying: the script does nothing. `null` where it lets us in. */
async function refusalOf(tab: number): Promise<NoAccess | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, func: () => {} });
    return null;
  } catch (error) {
    return noAccessFrom(error instanceof Error ? error.message : String(error));
  }
}

function settled(content: TabContent): Look {
  return { content, settled: true };
}

function hasTurn({ transcript }: PageReading): boolean {
  return transcript.items.some(({ type }) => type === "turn");
}

function otherContent(reading: PageReading, facts: AddressFacts): OtherContent {
  const { verdict, source } = reading.transcript;
  const asked = verdict.reasons.includes("asked");
  return { kind: "other", verdict, asked, reading, address: source.url, facts };
}

/** Whether a page is the packaged sample, by its address. */
function isSamplePage(address: string | undefined): boolean {
  return address?.split("#")[0] === browser.runtime.getURL("/sample.html");
}

/** @throws where a script is there and hangs. */
function ask<Q extends Extract<TabQuestion, "reading" | "verdict">>(
  tab: number,
  question: Q,
  ...sent: Parameters<Protocol[Q]>
): Promise<ReturnType<Protocol[Q]> | undefined> {
  const answer = Promise.withResolvers<never>();
  const alarm = setTimeout(() => answer.reject(new Error(`The page did not answer: ${question}`)), ANSWER);
  return Promise.race([askTab(tab, question, ...sent), answer.promise]).finally(() => clearTimeout(alarm));
}
