import { expect, it } from "vitest";
import { isOwnAddress } from "./own-address.ts";

const EVENT = "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/joint-press-point";
const NEXT = "https://www.nato.int/en/news-and-events/events/transcripts/2031/05/06/other-press-point";

it.each<[string, string | null, string[], boolean, boolean]>([
  ["the page's own", EVENT, [`${EVENT}#question-2`], false, true],
  ["the address that only the tab has, yet", NEXT, [EVENT, NEXT], false, true],
  ["that of a page without an address", null, [EVENT], false, true],
  ["another one of the site, which the page went on to", NEXT, [EVENT], true, true],
  ["another one of the site", NEXT, [EVENT], false, false],
  ["that of another site", EVENT, ["https://press.example.org/joint-press-point"], false, false],
  ["that of another site, whatever the page went on to", EVENT, ["https://press.example.org/"], true, false],
  ["any, where the browser says nothing", EVENT, [], true, false],
  ["what is no address", "nato.int", [EVENT], true, false],
])("an address: %s", (_, address, own, moved, is) => {
  expect(isOwnAddress(address, own, moved)).toBe(is);
});
