import { describe, expect, it } from "vitest";
import { SITES, siteOf } from "./sites.ts";

const rows = SITES.flatMap((site) =>
  (["transcripts", "others"] as const).flatMap((list) =>
    site[list].flatMap((form) => form.examples.map((example) => ({ site, list, form, example }))),
  ),
);

describe("siteOf", () => {
  it.each(rows)("$example is one of $site.publisher's $list", ({ site, list, example }) => {
    expect(siteOf(example)).toEqual({ site, kind: list === "transcripts" ? "transcript" : "other" });
  });

  it.each(rows)("$example is no address of another kind or publisher", ({ form, example }) => {
    const { pathname } = new URL(example);
    const host = siteOf(example)?.site;
    const others = rows.filter(
      (row) => row.form !== form && row.site === host && row.form.path.test(pathname),
    );
    expect(others.map((row) => row.form.path.source)).toEqual([]);
    expect(
      SITES.filter(({ hosts }) => hosts.includes(new URL(example).hostname.replace(/^www\./, ""))),
    ).toHaveLength(1);
  });

  it.each([
    ["https://www.nato.int/", "unknown"],
    ["https://www.nato.int/cps/en/natohq/index.htm", "unknown"],
    ["https://www.nato.int/en/news-and-events/events/transcripts", "other"],
    ["https://www.state.gov/remarks-at-a-press-availability/", "unknown"],
  ])("%s is %s", (url, kind) => {
    expect(siteOf(url)?.kind).toBe(kind);
  });

  it.each([
    "https://www.example.org/",
    "https://nato.int.example.org/cps/en/natohq/opinions_1.htm",
    "about:blank",
    "no address",
    "",
  ])("knows nothing of “%s”", (url) => {
    expect(siteOf(url)).toBeNull();
  });
});
