import "../../components/theme.css";
import "./library.css";
import { render } from "preact";
import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { openLibrary } from "../../lib/store/library.ts";
import { App } from "./App.tsx";
import { Failure } from "./Failure.tsx";
import { startSearch } from "./start-search.ts";

const root = document.getElementById("root");
if (!root) throw new Error("library.html has no #root");
const library = await openLibrary();
startSearch();
render(
  <ErrorBoundary fallback={(again) => <Failure error={new Error("render")} onRetry={again} />}>
    <App library={library} />
  </ErrorBoundary>,
  root,
);
