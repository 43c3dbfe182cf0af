import { describe, expect, it } from "vitest";
import { requestedAddresses } from "./requested-addresses.ts";

const PAGE = "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/press-point";
const PATH = encodeURIComponent(new URL(PAGE).pathname);
const LOGIN = "https://www.nato.int/login";

describe("requestedAddresses", () => {
  it.each([
    ["a path", `${LOGIN}?returnUrl=${PATH}`, [PAGE]],
    ["a whole address", `${LOGIN}?lang=en&next=${encodeURIComponent(PAGE)}`, [PAGE]],
    [
      "an address with another scheme",
      `${LOGIN}?next=http://www.nato.int/en/a`,
      ["http://www.nato.int/en/a"],
    ],
    ["an address without a scheme", `${LOGIN}?next=//www.nato.int/en/a`, ["https://www.nato.int/en/a"]],
    [
      "two, and one of them twice",
      `${LOGIN}?a=/b&c=/d&e=/b`,
      ["https://www.nato.int/b", "https://www.nato.int/d"],
    ],
    ["the tab's own", `${LOGIN}?next=${encodeURIComponent(`${LOGIN}?next=/a`)}`, [`${LOGIN}?next=/a`]],
    ["no address", `${LOGIN}?q=press+point&page=2&from=.%2Fa&to=..%2Fb`, []],
    ["nothing", `${LOGIN}?returnUrl=&next`, []],
    ["another host", `${LOGIN}?next=https%3A%2F%2Fnews.example%2Fen%2Fa`, []],
    ["another host without a scheme", `${LOGIN}?next=%2F%2Fnews.example%2Fa`, []],
    ["another host behind a backslash", `${LOGIN}?next=%2F%5Cnews.example%2Fa`, []],
    ["another host behind this one's name", `${LOGIN}?next=https://www.nato.int@news.example/a`, []],
    ["a subdomain", `${LOGIN}?next=https://login.www.nato.int/a`, []],
    ["another port", `${LOGIN}?next=https://www.nato.int:8443/a`, []],
    ["a script", `${LOGIN}?next=javascript:alert(1)`, []],
    ["a script behind a blank", `${LOGIN}?next=%20javascript%3Aalert(1)`, []],
    ["a file", `${LOGIN}?next=file:///a`, []],
    ["what is cut off", `${LOGIN}?next=https%3A%2F%2F`, []],
    ["broken bytes", `${LOGIN}?next=%E0%A4%A`, []],
  ])("in the query: %s", (_, address, others) => {
    expect(requestedAddresses(address)).toEqual([new URL(address).href, ...others]);
  });

  it.each([
    ["nothing", ""],
    ["not an address", "press point"],
    ["a path alone", "/en/news"],
    ["a script", "javascript:alert(1)"],
    ["a page of the browser", "about:reader?url=https%3A%2F%2Fwww.nato.int%2Fen%2Fa"],
    ["a page of an extension", "chrome-extension://abc/library.html?next=/a"],
    ["a file", "file:///home/reader/press-point.html"],
    ["the source of a page", `view-source:${PAGE}`],
    ["far too long", `${LOGIN}?next=/${"a".repeat(9000)}`],
  ])("of what no transcript has: %s", (_, address) => {
    expect(requestedAddresses(address)).toEqual([]);
  });

  it("takes a few of very many", () => {
    const query = Array.from({ length: 500 }, (_, at) => `a=/${at}`).join("&");
    expect(requestedAddresses(`${LOGIN}?${query}`)).toHaveLength(9);
  });
});
