import type { ElementHandle, Page } from "puppeteer-core";
import { waitFor } from "./driver.ts";
import { inPageScript } from "./in-page-script.ts";

let script: Promise<string> | null = null;

/**
 * Finds what readers are told of by this role and name, and nothing else of it: neither where it stands nor how it is made. Waits for
 * it, and for the others of that name to go.
 * @throws where it does not come
 */
export function byName(page: Page, role: string, name: string | RegExp): Promise<ElementHandle<Element>> {
  return waitFor(`one ${role} called ${name}`, async () => {
    const found = await allByName(page, role, name).catch(() => null);
    return found && (await found.evaluate((all) => all.length === 1)) && theFirst(found);
  });
}

async function theFirst(
  found: Awaited<ReturnType<typeof allByName>>,
): Promise<ElementHandle<Element> | null> {
  const first = await found.evaluateHandle((all) => all[0]);
  return first.asElement() as ElementHandle<Element> | null;
}

async function allByName(page: Page, role: string, name: string | RegExp) {
  script ??= inPageScript("names-in-page.ts");
  if (!(await page.evaluate(() => "inPage" in window))) await page.evaluate(await script);
  const [words, isPattern] = typeof name === "string" ? [name, false] : [name.source, true];
  return page.evaluateHandle(
    (wanted, called, asPattern) =>
      (window as unknown as { inPage: typeof import("./names-in-page.ts") }).inPage.namedIn(
        wanted,
        called,
        asPattern,
      ),
    role,
    words,
    isPattern,
  );
}
