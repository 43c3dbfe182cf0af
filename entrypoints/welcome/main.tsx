import "../../components/theme.css";
import "./welcome.css";
import { render } from "preact";
import { Welcome } from "./Welcome.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("welcome.html has no #root");
render(<Welcome />, root);
