import "../../components/theme.css";
import "./library.css";
import "./search/search.css";
import { render } from "preact";
import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { openLibrary } from "../../lib/store/library.ts";
import { App } from "./App.tsx";
import { Failure } from "./Failure.tsx";
import { Finder } from "./search/finder.ts";
import { startSearch } from "./search/start-search.ts";

const root = document.getElementById("root");
if (!root) throw new Error("library.html has no #root");
const library = await openLibrary();
const finder = new Finder(startSearch());
render(
  <ErrorBoundary fallback={(again) => <Failure error={new Error("render")} onRetry={again} />}>
    <App library={library} finder={finder} />
  </ErrorBoundary>,
  root,
);
