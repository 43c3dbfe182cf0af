import "../../components/theme.css";
import { render } from "preact";
import { browser } from "wxt/browser";
import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { Failed, TabView } from "../../components/tab/TabView.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("popup.html has no #root");

/** A number that no tab has, and that browsers take for one: it reads as a tab that was closed. */
const NO_TAB = 2 ** 31 - 1;

const given = new URLSearchParams(location.search).get("tab");
if (given !== null) document.documentElement.dataset.inTab = "";
const tab = given === null ? await activeTab() : await browser.tabs.get(Number(given)).catch(() => null);
render(
  <ErrorBoundary
    fallback={(again) => <Failed onAgain={again} isPrivate={tab?.incognito ?? false} copy={null} />}
  >
    <TabView tab={tab?.id ?? NO_TAB} surface="popup" isPrivate={tab?.incognito ?? false} />
  </ErrorBoundary>,
  root,
);

/** The tab that the popup hangs over. */
async function activeTab() {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active ?? null;
}
