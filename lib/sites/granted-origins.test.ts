import { expect, it } from "vitest";
import { httpsOrigins, registeredMatches } from "./granted-origins.ts";

const INSTALLED = ["https://nato.int/*", "https://www.nato.int/*"];

it.each([
  ["what installing granted has the manifest's own scripts", INSTALLED, []],
  ["nothing is granted", [], []],
  ["a site", [...INSTALLED, "https://www.state.gov/*"], ["https://www.state.gov/*"]],
  ["both schemes", ["*://example.org/*"], ["https://example.org/*"]],
  ["twice the same", ["*://example.org/*", "https://example.org/*"], ["https://example.org/*"]],
  ["subdomains", ["https://*.example.org/*"], ["https://*.example.org/*"]],
  ["a port", ["https://example.org:8443/*"], ["https://example.org:8443/*"]],
  ["all addresses", ["https://example.org/*", "<all_urls>"], ["https://*/*"]],
  ["all hosts", ["*://*/*"], ["https://*/*"]],
  ["all https hosts", ["https://*/*", ...INSTALLED], ["https://*/*"]],
  ["http alone", ["http://example.org/*", "http://*/*"], []],
  ["files and others", ["file:///*", "ftp://*/*", "ws://example.org/*", "moz-extension://abc/*"], []],
  ["no pattern at all", ["", "example.org", "https://", "https://exam*ple.org/*", "https:///*"], []],
])("registers scripts by what is granted: %s", (_, granted, matches) => {
  expect(registeredMatches(granted)).toEqual({ matches, excludeMatches: INSTALLED });
});

it("names what is granted on install among all https origins", () => {
  expect(httpsOrigins([...INSTALLED, "http://example.org/*"])).toEqual(INSTALLED);
});
