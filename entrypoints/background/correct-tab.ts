import { browser } from "#imports";
import type { CorrectionAct, CorrectionResult } from "../../lib/correct/corrector.ts";
import { tellCorrected } from "../../lib/library-state/corrected-documents.ts";
import { rememberContent } from "../../lib/library-state/last-known-content.ts";
import { keepSaidTranscript } from "../../lib/library-state/said-transcripts.ts";
import { checkCorrection } from "../../lib/messages/check-correction.ts";
import type { CorrectionOfTab } from "../../lib/messages/protocol.ts";
import type { ContentSender } from "../../lib/messages/sender.ts";
import { requestedAddresses } from "../../lib/sites/requested-addresses.ts";
import { readingOfTab } from "./save-tab.ts";
import { withLibrary } from "./with-library.ts";

/** Does something to the corrections of the page that asks for it. */
export function correctHere(sent: unknown, { tab, addresses }: ContentSender): Promise<CorrectionResult> {
  return correctPageOf(tab, sent, addresses);
}

/** Does something to the corrections of a tab's page. */
export function correctTab({ tab, act }: CorrectionOfTab): Promise<CorrectionResult> {
  return correctPageOf(tab, act, []);
}

/** `addresses`: where the browser says that the page is, if it was the page that asked. */
async function correctPageOf(
  tab: number,
  sent: unknown,
  addresses: readonly string[],
): Promise<CorrectionResult> {
  const act = checkCorrection(sent);
  if (!act) return { kind: "failed", why: "unknown" };
  const reading = await readingOfTab(tab, addresses);
  const result = await withLibrary(async (library) => {
    if (reading) return library.correctPage(reading, reading.transcript, act);
    const verdict = verdictIn(act);
    const [address] = verdict ? await addressesOf(tab, addresses) : [];
    return verdict && address !== undefined
      ? library.judgeAddress(address, verdict)
      : ({ kind: "failed", why: "no-page" } as const);
  });
  if (result.kind !== "done") return result;
  if (result.saved) void rememberContent();
  // What is made of a turn says nothing of the page as a whole.
  if (act.kind !== "make" || act.request.kind === "verdict") await keepVerdict(tab, addresses);
  await tellCorrected(result.document);
  return result;
}

/** What was done may have been to what the reader said of the page as a whole. */
async function keepVerdict(tab: number, addresses: readonly string[]): Promise<void> {
  const { url = addresses[0] } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  if (url === undefined) return;
  const verdict = await withLibrary((library) => library.verdictAt(url));
  await keepSaidTranscript(url, verdict === "transcript");
}

/** What an act says of the page as a whole, which need not be read for that; `null` for anything else. */
function verdictIn(act: CorrectionAct): "transcript" | "other" | null {
  return act.kind === "make" && act.request.kind === "verdict" ? act.request.verdict : null;
}

async function addressesOf(tab: number, addresses: readonly string[]): Promise<readonly string[]> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return [...addresses, ...(url === undefined ? [] : [url])].flatMap(requestedAddresses);
}
