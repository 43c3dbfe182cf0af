import { render } from "preact";
import { defineUnlistedScript } from "#imports";
import { nameCustomProperties } from "../../components/custom-property.ts";
import { ownProperty } from "../../lib/page/own-properties.ts";
import { type Desk, findDesk } from "../page.content/desk.ts";
import { PageOutline } from "./PageOutline.tsx";
import { sheetFor } from "./sheet-for.ts";

/** Injected by the background when the reader wants the outline in the page; the second time it finds itself there. */
export default defineUnlistedScript(() => {
  const desk = findDesk();
  if (desk && !desk.layer.querySelector(`.${PLACE}`)) show(desk);
});

const PLACE = "outline-place";

function show(desk: Desk): void {
  nameCustomProperties(ownProperty);
  const place = desk.layer.appendChild(document.createElement("div"));
  place.className = PLACE;
  const shadow = place.getRootNode();
  if (shadow instanceof ShadowRoot)
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheetFor(place)];
  render(<PageOutline desk={desk} />, place);
  desk.signal.addEventListener("abort", () => render(null, place), { once: true });
}
