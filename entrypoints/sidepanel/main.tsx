import "../../components/theme.css";
import { render } from "preact";
import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { Failed } from "../../components/tab/TabView.tsx";
import { Panel } from "./Panel.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("sidepanel.html has no #root");

render(
  <ErrorBoundary fallback={(again) => <Failed onAgain={again} isPrivate={false} copy={null} />}>
    <Panel />
  </ErrorBoundary>,
  root,
);
