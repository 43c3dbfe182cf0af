import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { AccessButton } from "../../components/access/AccessButton.tsx";
import { useGrantedOrigins } from "../../components/access/use-granted-origins.ts";
import { switchSite } from "../../lib/settings/keep-settings.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import { isOwnSite, OWN_HOST, OWN_ORIGINS } from "../../lib/sites/origins.ts";
import { type PublisherRow, siteRows } from "./site-rows.ts";

interface SitesProps {
  readonly settings: Settings;
}

/** Where transcripts are found by themselves, and where nothing is to be seen of us. */
export function Sites({ settings: { off } }: SitesProps) {
  const granted = useGrantedOrigins();
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{i18n.t("options.sites")}</h2>
      <p class="soft">{i18n.t("options.sitesHow")}</p>
      {granted && <AllowedSites granted={granted} />}
      {off.map((host) => (
        <div key={host} class="option">
          <span>{i18n.t("options.isOff", [host])}</span>
          <button type="button" class="button" onClick={() => void switchSite(host, true)}>
            {i18n.t("options.switchOn", [host])}
          </button>
        </div>
      ))}
    </section>
  );
}

function AllowedSites({ granted }: { readonly granted: readonly string[] }) {
  const { everywhere, publishers, others } = siteRows(granted);
  return (
    <ul>
      {everywhere.length > 0 && (
        <li class="option">
          <span>{i18n.t("options.allSites")}</span>
          <RemoveButton origins={everywhere} name={i18n.t("options.allSites")} />
        </li>
      )}
      {publishers.map((row) =>
        isOwnSite(row.site) ? (
          <OwnSite key={row.site.publisher} row={row} />
        ) : (
          <Publisher key={row.site.publisher} row={row} />
        ),
      )}
      {others.map(({ host, origins }) => (
        <li key={host} class="option">
          <span>
            <bdi>{host}</bdi>
          </span>
          <RemoveButton origins={origins} name={host} />
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly row: PublisherRow;
}

/** What comes with the extension cannot be taken back here; the browser's own settings can. */
function OwnSite({ row: { site, missing } }: RowProps) {
  return (
    <li class="option">
      <span>
        <bdi>{site.publisher}</bdi> <span class="soft">{site.hosts.join(", ")}</span>
        {missing.length > 0 && <p class="alarm">{i18n.t("access.own", [OWN_HOST])}</p>}
      </span>
      {missing.length > 0 ? (
        <AccessButton
          origins={OWN_ORIGINS}
          label={i18n.t("options.allow")}
          name={i18n.t("options.allowOn", [site.publisher])}
          isPrimary={true}
        />
      ) : (
        <span class="soft">{i18n.t("options.always")}</span>
      )}
    </li>
  );
}

function Publisher({ row: { site, allowed, missing, removable } }: RowProps) {
  const { publisher, hosts } = site;
  const isInPart = allowed.length > 0 && missing.length > 0;
  const isByWider = missing.length === 0 && removable.length === 0;
  return (
    <li class="option">
      <span>
        <bdi>{publisher}</bdi> <span class="soft">{hosts.join(", ")}</span>
        {isInPart && <p class="soft">{i18n.t("options.allowedOn", [allowed.join(", ")])}</p>}
      </span>
      {isByWider && <span class="soft">{i18n.t("options.allowedInBrowser")}</span>}
      {removable.length > 0 && <RemoveButton origins={removable} name={publisher} />}
      {missing.length > 0 && (
        <AccessButton
          origins={missing}
          label={i18n.t(isInPart ? "options.allowRest" : "options.allow")}
          name={i18n.t(isInPart ? "options.allowRestOf" : "options.allowOn", [publisher])}
          isPrimary={false}
        />
      )}
    </li>
  );
}

interface RemoveButtonProps {
  readonly origins: readonly string[];
  /** Of what is taken back. */
  readonly name: string;
}

function RemoveButton({ origins, name }: RemoveButtonProps) {
  const [hasFailed, setFailed] = useState(false);
  const remove = async () => {
    const isRemoved = await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
    setFailed(!isRemoved);
  };
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={i18n.t("options.takeBackFrom", [name])}
        onClick={() => void remove()}
      >
        {i18n.t("options.takeBack")}
      </button>
      {hasFailed && <span role="alert">{i18n.t("options.notRemoved")}</span>}
    </>
  );
}
