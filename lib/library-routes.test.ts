import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf, type Route, routeOf } from "./library-routes.ts";

describe("routeOf", () => {
  it.each<[string, Route]>([
    ["", { view: "list" }],
    ["#", { view: "list" }],
    ["#/", { view: "list" }],
    ["#/sample", { view: "sample" }],
    ["#/quotes", { view: "quotes" }],
    ["#/quotes/1", { view: "list" }],
    ["#/t/nato.int%2Fa%2Fb", { view: "transcript", id: "nato.int/a/b", revision: null }],
    ["#/t/d/", { view: "transcript", id: "d", revision: null }],
    ["#/t/d/0a1b", { view: "transcript", id: "d", revision: "0a1b" }],
    ["#/t", { view: "list" }],
    ["#/t/", { view: "list" }],
    ["#/t/%E0%A4%A", { view: "list" }],
    ["#/elsewhere", { view: "list" }],
  ])("%s", (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it("finds every document and revision again", () => {
    const halves = fc.constantFrom("\ud83d", "\udc00", "\\", "d83d", "/", "?at=1");
    const unit = fc.oneof(halves, fc.string({ unit: "grapheme", maxLength: 1 }));
    const id = fc.string({ unit, minLength: 1 }).filter((text) => text !== "");
    const revision = fc.option(fc.oneof(fc.stringMatching(/^[0-9a-f]{64}$/), id));
    fc.assert(
      fc.property(id, revision, (name, hash) => {
        const route: Route = { view: "transcript", id: name, revision: hash };
        expect(routeOf(hashOf(route))).toEqual(route);
      }),
    );
  });
});
