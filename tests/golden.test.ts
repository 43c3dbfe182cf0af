import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PAGES, readPage, slugs } from "./readable.ts";

describe("golden pages", () => {
  it.each(slugs())("%s is read as a careful reader reads it", (slug) => {
    const golden = join(PAGES, slug, "expected.json");
    if (!existsSync(golden)) {
      throw new Error(
        `${slug} has no expected.json: write down by hand what a careful reader reads on the page.`,
      );
    }
    expect(readPage(slug)).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  });
});
