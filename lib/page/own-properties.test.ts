import { expect, it } from "vitest";
import { ownProperty, withOwnProperties } from "./own-properties.ts";

it("names custom properties as no page can know, alike where they are set and used", () => {
  const own = ownProperty("ink");
  expect(own).toMatch(/^--x[0-9a-f]{8}-ink$/);
  expect(withOwnProperties("a{--ink:red;color:var(--ink,var(--soft))}")).toBe(
    `a{${own}:red;color:var(${own},var(${ownProperty("soft")}))}`,
  );
});

it.each(["a{margin:calc(1px - -2px)}", ".a--b{color:red}", "a{font:1px -apple-system}"])(
  "leaves what is no custom property: %s",
  (css) => expect(withOwnProperties(css)).toBe(css),
);
