import { describe, expect, it } from "vitest";
import { siteRows } from "./site-rows.ts";

const INSTALLED = ["https://nato.int/*", "https://www.nato.int/*"];
const STATE = ["https://state.gov/*", "https://www.state.gov/*"];

const publisher = (name: string, granted: readonly string[]) =>
  siteRows(granted).publishers.find(({ site }) => site.publisher === name);

describe("siteRows", () => {
  it("lists what comes with the extension, which cannot be taken back here", () => {
    expect(publisher("NATO", INSTALLED)).toMatchObject({ allowed: ["nato.int"], missing: [], removable: [] });
    expect(siteRows(INSTALLED)).toMatchObject({ everywhere: [], others: [] });
  });

  it("says where the browser keeps us from it", () => {
    expect(publisher("NATO", [])).toMatchObject({ allowed: [], missing: INSTALLED, removable: [] });
    expect(publisher("NATO", ["https://nato.int/*"])?.missing).toEqual(["https://www.nato.int/*"]);
  });

  it("lists a publisher of which one host is allowed", () => {
    const row = publisher("U.S. Department of State", [...INSTALLED, ...STATE]);
    expect(row).toMatchObject({ allowed: ["state.gov"], removable: STATE });
    expect(row?.missing).toHaveLength(4);
    expect(row?.missing).not.toContain(STATE[0]);
  });

  it("lists what else is allowed, once a site", () => {
    const granted = [
      "https://www.example.org/*",
      "https://example.org/*",
      "*://*.example.net/*",
      ...INSTALLED,
    ];
    expect(siteRows(granted).others).toEqual([
      { host: "*.example.net", origins: ["*://*.example.net/*"] },
      { host: "example.org", origins: ["https://www.example.org/*", "https://example.org/*"] },
    ]);
  });

  it.each([["https://*/*"], ["*://*/*"], ["<all_urls>"]])("tells %s from a site", (all) => {
    const rows = siteRows([...INSTALLED, all]);
    expect(rows).toMatchObject({ everywhere: [all], others: [] });
    expect(rows.publishers.every(({ missing, removable }) => missing.length + removable.length === 0)).toBe(
      true,
    );
  });

  it("knows that a wider pattern allows a publisher, which is taken back where that is listed", () => {
    const granted = ["https://*.state.gov/*"];
    expect(publisher("U.S. Department of State", granted)).toMatchObject({ missing: [], removable: [] });
    expect(siteRows(granted).others).toEqual([{ host: "*.state.gov", origins: granted }]);
  });

  it("does not list what is no https site", () => {
    expect(siteRows(["http://example.org/*", "file:///*", "http://*/*"])).toMatchObject({
      everywhere: [],
      others: [],
    });
  });
});
