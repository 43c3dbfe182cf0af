import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { checkReading } from "../lib/messages/check-reading.ts";
import { readDocument } from "../lib/read-document.ts";
import { PAGES, slugs } from "./readable.ts";

const pages = slugs()
  .map((slug) => join(PAGES, slug, "page.html"))
  .filter((page) => existsSync(page));

it("has pages to try", () => expect(pages.length).toBeGreaterThan(3));

it.each(pages)("what is read on %s passes the background's border", (page) => {
  const { transcript, blocks } = readDocument(new JSDOM(readFileSync(page, "utf8")).window.document);
  const sent = JSON.parse(JSON.stringify({ transcript, blocks }));
  expect(checkReading(sent)).toEqual({ transcript, blocks });
});
