import { useEffect } from "preact/hooks";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { AccessButton } from "../../components/access/AccessButton.tsx";
import { useGrantedOrigins } from "../../components/access/use-granted-origins.ts";
import { DEFAULT_KEYS, showKey } from "../../lib/settings/commands.ts";
import { isGranted } from "../../lib/sites/granted-origins.ts";
import { OWN_HOST, OWN_ORIGINS } from "../../lib/sites/origins.ts";

/** The page of the first run: what it does, three things to try and where, where it works, what stays on this machine. */
export function Welcome() {
  const granted = useGrantedOrigins();
  // Browsers let their users withhold what installing asks for.
  const isWithheld = granted !== null && !isGranted(`www.${OWN_HOST}`, granted);
  useEffect(() => {
    document.title = i18n.t("welcome.title");
  }, []);
  return (
    <main class="welcome">
      <img class="welcome-icon" src="/icon/128.png" alt="" />
      <h1>{i18n.t("welcome.title")}</h1>
      <div class="welcome-text">
        <p>{i18n.t("welcome.what")}</p>
      </div>
      {isWithheld && (
        <div class="welcome-withheld">
          <p>{i18n.t("access.own", [OWN_HOST])}</p>
          <AccessButton origins={OWN_ORIGINS} label={i18n.t("access.allow", [OWN_HOST])} isPrimary={true} />
        </div>
      )}
      <section class="welcome-steps">
        <h2>{i18n.t("welcome.try")}</h2>
        <ol>
          <li>{i18n.t("welcome.outline")}</li>
          <li>{i18n.t("welcome.keys", [showKey(NEXT_QUESTION)])}</li>
          <li>
            {i18n.t("welcome.quote")} {i18n.t("welcome.save")}
          </li>
        </ol>
        <p>{i18n.t("welcome.number")}</p>
      </section>
      <p class="welcome-try">
        <a
          class="button"
          data-kind={isWithheld ? undefined : "primary"}
          href={browser.runtime.getURL("/sample.html")}
        >
          {i18n.t("welcome.sample")}
        </a>
        <a class="button" href={NATO_TRANSCRIPTS} rel="noreferrer">
          {i18n.t("welcome.live")}
        </a>
      </p>
      <p class="soft">
        {i18n.t("welcome.liveHow")} {i18n.t("welcome.pin")}
      </p>
      <div class="welcome-where">
        {!isWithheld && <p>{i18n.t("welcome.where")}</p>}
        <p>{i18n.t("welcome.stays")}</p>
      </div>
    </main>
  );
}

const NEXT_QUESTION = DEFAULT_KEYS.nextQuestion ?? "";

/** The publisher's own list; it is opened only by the reader's click. */
const NATO_TRANSCRIPTS = "https://www.nato.int/en/news-and-events/events/transcripts";
