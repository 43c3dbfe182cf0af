import "./tab-view.css";
import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import { type SavedCopy, sendMessage } from "../../lib/messages/protocol.ts";
import type { VerdictReason } from "../../lib/transcript/verdict.ts";
import type { WordKey } from "../../lib/wording/words.ts";
import { Message } from "../Message.tsx";
import { CopyReport } from "../report/CopyReport.tsx";
import type { NoAccess } from "./no-access.ts";
import { openLibraryPage } from "./open-library-page.ts";
import { SavedCopyMessage } from "./SavedCopyMessage.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { TranscriptView } from "./TranscriptView.tsx";
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
      return <TranscriptView {...{ tab, surface, state, isPrivate }} {...view} />;
    case "other":
      return <Other view={view} onRead={readAnyway} isPrivate={isPrivate} copy={copy} />;
    case "unknown":
      return (
        <Page title={i18n.t("tab.unknown.title")} isPrivate={isPrivate} copy={copy}>
          <p>{i18n.t("tab.unknown.text")}</p>
          <Act label="tab.unknown.read" onAct={readAnyway} isSecond={copy !== null} />
        </Page>
      );
    case "no-access":
      return (
        <Page title={i18n.t("tab.noAccess.title")} isPrivate={isPrivate} copy={copy}>
          <p>{i18n.t(NO_ACCESS[view.why])}</p>
        </Page>
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
    <Page title={i18n.t("tab.failed.title")} isPrivate={isPrivate} copy={copy}>
      <p>{i18n.t("tab.failed.text")}</p>
      <Act label="tab.tryAgain" onAct={onAgain} isSecond={copy !== null} />
    </Page>
  );
}

interface OtherProps {
  readonly view: Extract<View, { kind: "other" }>;
  readonly onRead: () => void;
  readonly isPrivate: boolean;
  readonly copy: SavedCopy | null;
}

function Other({ view: { verdict, asked, reading, address }, onRead, isPrivate, copy }: OtherProps) {
  const reasons = verdict.reasons.filter((reason) => reason in REASON && reason !== "asked");
  const report = <CopyReport address={address} verdict={verdict} reading={reading} />;
  return (
    <Page title={i18n.t("tab.other.title")} isPrivate={isPrivate} copy={copy} report={report}>
      {asked && <p>{i18n.t("tab.other.nothingFound")}</p>}
      {reasons.length > 0 && (
        <div>
          <p>{i18n.t("tab.other.why")}</p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{i18n.t(REASON[reason])}</li>
            ))}
          </ul>
        </div>
      )}
      {!asked && <Act label="tab.other.readAnyway" onAct={onRead} isSecond={copy !== null} />}
    </Page>
  );
}

interface PageProps {
  readonly title: string;
  readonly isPrivate: boolean;
  readonly copy: SavedCopy | null;
  readonly report?: ComponentChildren;
  /** What the title means, and what can be done. */
  readonly children: ComponentChildren;
}

/** What is saved of a page comes first: it is what the reader came for. */
function Page({ title, isPrivate, copy, report, children }: PageProps) {
  return (
    <div class="tab-view">
      <main>
        {copy && <SavedCopyMessage copy={copy} isPrivate={isPrivate} />}
        <Message title={title} isSecond={copy !== null}>
          {children}
        </Message>
      </main>
      <footer class="tab-view-foot">
        <button type="button" class="plain-button" onClick={() => void openLibraryPage(null, isPrivate)}>
          {i18n.t(isPrivate ? "tab.openLibraryNormal" : "tab.openLibrary")}
        </button>
        {report}
      </footer>
    </div>
  );
}

interface ActProps {
  readonly label: "tab.tryAgain" | "tab.unknown.read" | "tab.other.readAnyway";
  readonly onAct: () => void;
  /** What is saved is offered above it: only that is primary. */
  readonly isSecond: boolean;
}

function Act({ label, onAct, isSecond }: ActProps) {
  return (
    <button type="button" class="button" data-kind={isSecond ? undefined : "primary"} onClick={onAct}>
      {i18n.t(label)}
    </button>
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
} as const satisfies Record<VerdictReason, WordKey>;
