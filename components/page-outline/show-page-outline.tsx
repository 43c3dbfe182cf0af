import { render } from "preact";
import { ownProperty } from "../../lib/page/own-properties.ts";
import { getPageApi } from "../../lib/page-api/page-api.ts";
import { nameCustomProperties } from "../custom-property.ts";
import { PageOutline } from "./PageOutline.tsx";
import { sheetFor } from "./sheet-for.ts";

/** Shows the outline in the page that wants it; the second time it finds itself there. */
export function showPageOutline(): void {
  const api = getPageApi();
  if (!api || api.layer.querySelector(`.${PLACE}`)) return;
  nameCustomProperties(ownProperty);
  const place = api.layer.appendChild(document.createElement("div"));
  place.className = PLACE;
  const shadow = place.getRootNode();
  if (shadow instanceof ShadowRoot)
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheetFor(place)];
  render(<PageOutline api={api} />, place);
  api.signal.addEventListener("abort", () => render(null, place), { once: true });
}

const PLACE = "outline-place";
