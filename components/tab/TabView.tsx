import "./tab-view.css";
import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { CorrectionResult } from "../../lib/correct/corrector.ts";
import { type SavedCopy, sendMessage } from "../../lib/messages/protocol.ts";
import type { WordKey } from "../../lib/strings/words.ts";
import type { VerdictReason } from "../../lib/transcript/verdict.ts";
import { resultWords } from "../correct/result-words.ts";
import { CopyReport } from "../report/CopyReport.tsx";
import type { NoAccess } from "./no-access.ts";
import { SiteAccess } from "./SiteAccess.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { TabAction, TabMessage } from "./TabMessage.tsx";
import { TranscriptView } from "./TranscriptView.tsx";
import { UnreadPage } from "./UnreadPage.tsx";
import { useTabContent, type View } from "./use-tab-content.ts";

/** Where a tab's view stands: over the page, gone with the next click, or beside it, staying. */
export type Surface = "popup" | "panel";

interface TabViewProps {
  readonly tab: number;
  readonly surface: Surface;
  /** The tab is in a private window. */
  readonly isPrivate: boolean;
}

/** What there is to show of one tab: its transcript, or in plain words why there is none. */
export function TabView({ tab, surface, isPrivate }: TabViewProps) {
  const { view, copy, state, show, look } = useTabContent(tab);
  const again = () => {
    show({ kind: "loading" });
    look(false);
  };
  const readAnyway = async () => {
    show({ kind: "loading" });
    const outcome = await sendMessage("readAnyway", tab).catch(() => "no-access" as const);
    if (outcome === "reading") look(true);
    else show({ kind: "no-access", why: "refused" });
  };
  switch (view.kind) {
    case "loading":
      return <Skeleton />;
    case "transcript":
      return <TranscriptView {...{ tab, surface, state, isPrivate }} {...view} onNoTranscript={again} />;
    case "other":
      return <Other {...{ tab, view, isPrivate, copy }} onRead={readAnyway} onTranscript={again} />;
    case "unknown":
      return <UnreadPage facts={view.facts} onRead={readAnyway} isPrivate={isPrivate} copy={copy} />;
    case "no-access":
      return (
        <TabMessage title={i18n.t("tab.noAccess.title")} isPrivate={isPrivate} copy={copy}>
          <p>{i18n.t(NO_ACCESS[view.why])}</p>
          {/* Beside the page we are let in only where a press on the icon came before; under the icon it did. */}
          {view.why === "refused" && surface === "panel" && <p>{i18n.t("tab.noAccess.byIcon")}</p>}
        </TabMessage>
      );
    case "failed":
      return <Failed onAgain={again} isPrivate={isPrivate} copy={copy} />;
  }
}

interface FailedProps {
  readonly onAgain: () => void;
  readonly isPrivate: boolean;
  /** What is saved of the page; `null` for nothing, or where that is not known. */
  readonly copy: SavedCopy | null;
}

/** Something broke that should not: said plainly, with a way on. */
export function Failed({ onAgain, isPrivate, copy }: FailedProps) {
  return (
    <TabMessage title={i18n.t("tab.failed.title")} isPrivate={isPrivate} copy={copy}>
      <p>{i18n.t("tab.failed.text")}</p>
      <TabAction label="tab.tryAgain" onAct={onAgain} isPrimary={copy === null} />
    </TabMessage>
  );
}

interface OtherProps {
  readonly tab: number;
  readonly view: Extract<View, { kind: "other" }>;
  readonly onRead: () => void;
  /** The reader has said that it is a transcript after all. */
  readonly onTranscript: () => void;
  readonly isPrivate: boolean;
  readonly copy: SavedCopy | null;
}

function Other({ tab, view, onRead, onTranscript, isPrivate, copy }: OtherProps) {
  const { verdict, asked, reading, address, facts } = view;
  const report = <CopyReport address={address} verdict={verdict} reading={reading} />;
  const isReaders = verdict.reasons.includes("by-reader");
  const title = i18n.t(facts.isListing ? "tab.listing.title" : "tab.other.title");
  return (
    <TabMessage title={title} isPrivate={isPrivate} copy={copy} report={report}>
      {facts.isListing && <p>{i18n.t("tab.listing.text")}</p>}
      {asked && <p>{i18n.t("tab.other.nothingFound")}</p>}
      {!facts.isListing && <Reasons verdict={verdict} />}
      <SiteAccess offer={facts.offer} isFirst={false} isPrimary={false}>
        {isReaders && <TranscriptAfterAll tab={tab} onDone={onTranscript} />}
        {!asked && !isReaders && (
          <TabAction
            label="tab.other.readAnyway"
            onAct={onRead}
            isPrimary={copy === null && !facts.isListing}
          />
        )}
      </SiteAccess>
    </TabMessage>
  );
}

interface TranscriptAfterAllProps {
  readonly tab: number;
  readonly onDone: () => void;
}

/** Takes back that a page is no transcript; the reader said so. */
function TranscriptAfterAll({ tab, onDone }: TranscriptAfterAllProps) {
  const [failure, setFailure] = useState("");
  const judge = async () => {
    const request = { kind: "verdict", verdict: "transcript" } as const;
    const result = await sendMessage("correct", { tab, act: { kind: "make", request } }).catch(
      (): CorrectionResult => ({ kind: "failed", why: "unknown" }),
    );
    if (result.kind === "done") onDone();
    else setFailure(resultWords(result, request));
  };
  return (
    <>
      <TabAction label="correct.isTranscript" onAct={() => void judge()} isPrimary />
      <p class="alarm" role="alert">
        {failure}
      </p>
    </>
  );
}

/** Why a page does not look like a transcript. */
function Reasons({ verdict }: Pick<OtherProps["view"], "verdict">) {
  const reasons = verdict.reasons.filter((reason) => reason in REASON && reason !== "asked");
  if (reasons.length === 0) return null;
  return (
    <div>
      <p>{i18n.t("tab.other.why")}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{i18n.t(REASON[reason])}</li>
        ))}
      </ul>
    </div>
  );
}

const NO_ACCESS = {
  browser: "tab.noAccess.browser",
  store: "tab.noAccess.store",
  extension: "tab.noAccess.extension",
  pdf: "tab.noAccess.pdf",
  file: "tab.noAccess.file",
  source: "tab.noAccess.source",
  gone: "tab.noAccess.gone",
  refused: "tab.noAccess.refused",
} as const satisfies Record<NoAccess, WordKey>;

const REASON = {
  "transcript-address": "verdict.transcriptAddress",
  "other-address": "verdict.otherAddress",
  "title-words": "verdict.titleWords",
  "other-title": "verdict.otherTitle",
  "delivery-note": "verdict.deliveryNote",
  labels: "verdict.labels",
  "no-labels": "verdict.noLabels",
  speech: "verdict.speech",
  "other-dialogue": "verdict.otherDialogue",
  "third-person": "verdict.thirdPerson",
  "we-only": "verdict.weOnly",
  "no-text": "verdict.noText",
  asked: "verdict.asked",
  "by-reader": "verdict.byReader",
} as const satisfies Record<VerdictReason, WordKey>;
