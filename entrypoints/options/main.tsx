import "../../components/theme.css";
import "./options.css";
import { render } from "preact";
import { openLibrary } from "../../lib/store/library.ts";
import { Options } from "./Options.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("options.html has no #root");
render(<Options library={await openLibrary()} />, root);
