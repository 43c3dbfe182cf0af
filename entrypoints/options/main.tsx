import "../../components/theme.css";
import "./options.css";
import { render } from "preact";
import { Options } from "./Options.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("options.html has no #root");
render(<Options />, root);
