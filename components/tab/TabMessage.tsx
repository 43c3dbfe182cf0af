import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import type { SavedCopy } from "../../lib/messages/protocol.ts";
import { Message } from "../Message.tsx";
import { SavedCopyMessage } from "./SavedCopyMessage.tsx";
import { WaysOn } from "./WaysOn.tsx";

interface TabMessageProps {
  readonly title: string;
  readonly isPrivate: boolean;
  /** What is saved of the page; `null` for nothing, or where that is not known. */
  readonly copy: SavedCopy | null;
  readonly report?: ComponentChildren;
  /** What the title means, and what can be done. */
  readonly children: ComponentChildren;
}

/** Says of a tab why there is no outline. What is saved of its page comes first: it is what the reader came for. */
export function TabMessage({ title, isPrivate, copy, report, children }: TabMessageProps) {
  return (
    <div class="tab-view">
      <main>
        {copy && <SavedCopyMessage copy={copy} isPrivate={isPrivate} />}
        <Message title={title} isSecond={copy !== null}>
          {children}
        </Message>
      </main>
      <footer class="tab-view-foot">
        <WaysOn isPrivate={isPrivate} />
        {report}
      </footer>
    </div>
  );
}

interface TabActionProps {
  readonly label:
    | "tab.tryAgain"
    | "tab.unknown.read"
    | "tab.unknown.readOnce"
    | "tab.other.readAnyway"
    | "correct.isTranscript";
  readonly onAct: () => void;
  /** At most one of a view is: not where what is saved is offered above it. */
  readonly isPrimary: boolean;
}

/** Does something with the tab's page. */
export function TabAction({ label, onAct, isPrimary }: TabActionProps) {
  return (
    <button type="button" class="button" data-kind={isPrimary ? "primary" : undefined} onClick={onAct}>
      {i18n.t(label)}
    </button>
  );
}
