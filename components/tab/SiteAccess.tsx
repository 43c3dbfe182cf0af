import "./site-access.css";
import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import type { AccessOffer } from "../../lib/sites/access-offer.ts";
import type { WordKey } from "../../lib/strings/words.ts";
import { AccessButton } from "../access/AccessButton.tsx";

interface SiteAccessProps {
  /** `null` where there is nothing to allow. */
  readonly offer: AccessOffer | null;
  /** The offer comes before what else can be done. */
  readonly isFirst: boolean;
  readonly isPrimary: boolean;
  /** What else can be done with the page. */
  readonly children: ComponentChildren;
}

/** Offers to read a site's transcripts from now on, beside what can be done with this page alone. */
export function SiteAccess({ offer, isFirst, isPrimary, children }: SiteAccessProps) {
  if (!offer) return <>{children}</>;
  const { site, host, origins } = offer;
  return (
    <div class="site-access">
      {!isFirst && children}
      <AccessButton origins={origins} label={i18n.t(LABEL[site], [host])} isPrimary={isPrimary} />
      {isFirst && children}
      {/* What installing asked for cannot be taken back in the options. */}
      {site !== "own" && <p class="soft">{i18n.t("access.how")}</p>}
    </div>
  );
}

const LABEL = {
  own: "access.allow",
  known: "access.always",
  unknown: "access.lookFor",
} as const satisfies Record<AccessOffer["site"], WordKey>;
