import "../../components/theme.css";
import { render } from "preact";
import { browser } from "wxt/browser";
import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { Failed, Popup } from "./Popup.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("popup.html has no #root");

const given = new URLSearchParams(location.search).get("tab");
if (given !== null) document.documentElement.dataset.inTab = "";
const tab = given === null ? await activeTab() : Number(given);
render(
  <ErrorBoundary fallback={(again) => <Failed onAgain={again} />}>
    <Popup tab={tab} />
  </ErrorBoundary>,
  root,
);

/** The tab that the popup hangs over. A number that no tab has, where the window has none, reads as a tab that was closed. */
async function activeTab(): Promise<number> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
}
