import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const FOLDERS = ["components", "entrypoints", "lib"];
/** Without those that browsers have built in (`@@ui_locale`). */
const messages = (await parseMessagesFile(join(ROOT, "locales/en.yml"))).filter(
  ({ key }) => !key[0]?.startsWith("@@"),
);
const keys = messages.map(({ key }) => key.join("."));
const sources = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,html}`, { cwd: ROOT }))
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .concat("wxt.config.ts")
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), "utf8") }));

/** Keys that a source asks for: `i18n.t("a.b"`, `counted("a.b"`, and what the manifest takes, `__MSG_a_b__`. */
function askedFor(text: string): string[] {
  const called = [...text.matchAll(/\b(?:i18n\.t|counted)\(\s*"([^"]+)"/g)].map(([, key]) => key ?? "");
  const named = [...text.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => (key ?? "").replaceAll("_", "."));
  return [...called, ...named];
}

describe("the words on screen", () => {
  it("exist wherever they are asked for", () => {
    const missing = sources.flatMap(({ file, text }) =>
      askedFor(text)
        .filter((key) => !keys.includes(key))
        .map((key) => `${file} asks for ${key}`),
    );
    expect(missing).toEqual([]);
    expect(sources.flatMap(({ text }) => askedFor(text)).length).toBeGreaterThan(30);
  });

  it.each(keys)("%s is used", (key) => {
    const used = sources.some(
      ({ text }) => text.includes(`"${key}"`) || text.includes(`__MSG_${key.replaceAll(".", "_")}__`),
    );
    expect(used, `Nothing shows ${key}: take it out of locales/en.yml, or show it`).toBe(true);
  });

  it("have a singular and a plural wherever they are counted", () => {
    const counts = messages.filter((message) => message.type === "plural");
    expect(counts.length).toBeGreaterThan(5);
    for (const { key, plurals } of counts)
      expect(Object.keys(plurals), key.join(".")).toEqual(expect.arrayContaining(["1", "n"]));
  });

  it("fit into what browsers take for a name and a description", () => {
    const { extName, extDescription } = generateChromeMessages(messages);
    expect(extName?.message.length).toBeLessThanOrEqual(75);
    expect(extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
