import "./copy-report.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import type { WordKey } from "../../lib/strings/words.ts";
import { type ReportFacts, readingReport } from "./reading-report.ts";

/** What was read, wrongly perhaps. */
type CopyReportProps = Pick<ReportFacts, "address" | "verdict" | "reading">;

/** For a page that is read wrongly: copies a report that a person can look through and send. Nothing is sent from here. */
export function CopyReport({ address, verdict, reading }: CopyReportProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  // It comes below the last line, where what sticks to the window's edge may cover it.
  useEffect(() => {
    if (outcome) status.current?.scrollIntoView({ block: "nearest" });
  }, [outcome]);
  const copy = async () => {
    const report = readingReport({
      hint: i18n.t("report.hint"),
      made: new Date().toISOString(),
      extension: browser.runtime.getManifest().version,
      address,
      verdict,
      reading,
    });
    setOutcome(await put(report));
  };
  return (
    <div class="copy-report">
      <p>
        <span class="soft">{i18n.t("report.question")}</span>{" "}
        <button type="button" class="plain-button" onClick={() => void copy()}>
          {i18n.t("report.copy")}
        </button>
      </p>
      <p ref={status} role="status" data-outcome={outcome ?? undefined}>
        {outcome && i18n.t(OUTCOME[outcome])}
      </p>
    </div>
  );
}

type Outcome = "copied" | "refused";

async function put(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    // No clipboard here, no permission, a window that is not in front: the browser says no more than no.
    return "refused";
  }
}

const OUTCOME = {
  copied: "report.copied",
  refused: "report.refused",
} as const satisfies Record<Outcome, WordKey>;
