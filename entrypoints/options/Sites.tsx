import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { switchSite } from "../../lib/settings/keep-settings.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import { originsOf } from "../../lib/sites/origins.ts";
import { SITES, type Site } from "../../lib/sites/sites.ts";

interface SitesProps {
  readonly settings: Settings;
}

/** Where transcripts are found by themselves, and where nothing is to be seen of us. */
export function Sites({ settings: { off } }: SitesProps) {
  const allowed = useAllowed();
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{i18n.t("options.sites")}</h2>
      <p class="soft">{i18n.t("options.sitesHow")}</p>
      <ul>
        {SITES.map((site) => (
          <SiteLine key={site.publisher} site={site} allowed={allowed.has(site.publisher)} />
        ))}
      </ul>
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

function SiteLine({ site, allowed }: { readonly site: Site; readonly allowed: boolean }) {
  const origins = originsOf(site);
  // The publisher that comes with the extension cannot be taken back here; the browser's own settings can.
  const own = site.hosts.includes("nato.int");
  return (
    <li class="option">
      <span>
        <bdi>{site.publisher}</bdi> <span class="soft">{site.hosts.join(", ")}</span>
      </span>
      {own ? (
        <span class="soft">{i18n.t("options.always")}</span>
      ) : (
        <button
          type="button"
          class="button"
          aria-label={i18n.t(allowed ? "options.takeBackFrom" : "options.allowOn", [site.publisher])}
          onClick={() =>
            void (allowed
              ? browser.permissions.remove({ origins })
              : browser.permissions.request({ origins }))
          }
        >
          {i18n.t(allowed ? "options.takeBack" : "options.allow")}
        </button>
      )}
    </li>
  );
}

/** The publishers on all of whose hosts the browser lets us in now. */
function useAllowed(): ReadonlySet<string> {
  const [allowed, setAllowed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const look = async () => {
      const each = SITES.map(async (site) => {
        const isIn = await browser.permissions.contains({ origins: originsOf(site) });
        return isIn ? [site.publisher] : [];
      });
      setAllowed(new Set((await Promise.all(each)).flat()));
    };
    const changed = () => void look();
    changed();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  }, []);
  return allowed;
}
