import { i18n } from "#i18n";
import type { SavedCopy } from "../../lib/messages/protocol.ts";
import type { AddressFacts } from "./address-facts.ts";
import { SiteAccess } from "./SiteAccess.tsx";
import { TabAction, TabMessage } from "./TabMessage.tsx";

interface UnreadPageProps {
  readonly facts: AddressFacts;
  readonly onRead: () => void;
  readonly isPrivate: boolean;
  readonly copy: SavedCopy | null;
}

/** Says that a page was not read, and offers to read it: this once, or its site from now on. */
export function UnreadPage({ facts: { offer, isListing }, onRead, isPrivate, copy }: UnreadPageProps) {
  // Where transcripts are known to be, the lasting way comes first; elsewhere one page is read before a site is allowed.
  const isKnown = offer !== null && offer.site !== "unknown";
  return (
    <TabMessage
      title={i18n.t(isListing ? "tab.listing.title" : "tab.unknown.title")}
      isPrivate={isPrivate}
      copy={copy}
    >
      {isListing && <p>{i18n.t("tab.listing.text")}</p>}
      <p>{wordsOf(offer)}</p>
      <SiteAccess offer={offer} isFirst={isKnown} isPrimary={copy === null && isKnown}>
        <TabAction
          label={isKnown ? "tab.unknown.readOnce" : "tab.unknown.read"}
          onAct={onRead}
          isPrimary={copy === null && !isKnown}
        />
      </SiteAccess>
    </TabMessage>
  );
}

function wordsOf(offer: AddressFacts["offer"]): string {
  if (offer?.site === "own") return i18n.t("access.own", [offer.host]);
  return offer?.site === "known" ? i18n.t("access.known", [offer.host]) : i18n.t("tab.unknown.text");
}
