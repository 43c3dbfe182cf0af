import { render } from "preact";
import { defineUnlistedScript } from "#imports";
import { nameCustomProperties } from "../../components/custom-property.ts";
import { ownProperty } from "../../lib/page/own-properties.ts";
import { getPageApi, type PageApi } from "../../lib/page-api/page-api.ts";
import { PageOutline } from "./PageOutline.tsx";
import { sheetFor } from "./sheet-for.ts";

/** Injected by the background when the reader wants the outline in the page; the second time it finds itself there. */
export default defineUnlistedScript(() => {
  const api = getPageApi();
  if (api && !api.layer.querySelector(`.${PLACE}`)) show(api);
});

const PLACE = "outline-place";

function show(api: PageApi): void {
  nameCustomProperties(ownProperty);
  const place = api.layer.appendChild(document.createElement("div"));
  place.className = PLACE;
  const shadow = place.getRootNode();
  if (shadow instanceof ShadowRoot)
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheetFor(place)];
  render(<PageOutline api={api} />, place);
  api.signal.addEventListener("abort", () => render(null, place), { once: true });
}
