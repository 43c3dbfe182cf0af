import { globSync } from "node:fs";
import { basename } from "node:path";
import type { Page } from "puppeteer-core";
import { parseQuery } from "../../lib/search/parse-query.ts";
import type { Answer, FromWorker, ToWorker } from "../../lib/search-index/protocol.ts";
import type { SearchStatus } from "../../lib/search-index/status.ts";
import { builtExtension, type OpenBrowser } from "./browsers.ts";

/** What stands in the page: the worker and what it said. */
interface Stage {
  readonly worker: Worker;
  readonly said: FromWorker[];
}

declare global {
  var searchStage: Stage | undefined;
}

/** A window with the search's worker as the library page starts it, and nothing else. */
export class SearchWindow {
  readonly page: Page;
  #asks = 0;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens one. */
  static async open(browser: OpenBrowser): Promise<SearchWindow> {
    const page = await browser.openExtensionPage("welcome.html");
    const [worker = ""] = globSync(`${builtExtension(browser.name)}/assets/search-worker-*.js`);
    await page.evaluate(
      (address) => {
        const stage = { worker: new Worker(address, { type: "module" }), said: [] as FromWorker[] };
        stage.worker.onmessage = ({ data }) => stage.said.push(data);
        globalThis.searchStage = stage;
      },
      `/assets/${basename(worker)}`,
    );
    return new SearchWindow(page);
  }

  /** Waits until a search is answered by the index, and gives all that was said of it so far. */
  async indexed(): Promise<readonly SearchStatus[]> {
    await this.page.waitForFunction(() => {
      const told = globalThis.searchStage?.said.filter(({ kind }) => kind === "status") ?? [];
      return JSON.stringify(told.at(-1))?.includes('"indexed"');
    });
    return this.statuses();
  }

  /** What was said of the index so far. */
  statuses(): Promise<readonly SearchStatus[]> {
    return this.page.evaluate(
      () =>
        globalThis.searchStage?.said.flatMap((each) => (each.kind === "status" ? [each.status] : [])) ?? [],
    );
  }

  /** Everything that is found: `bridge#0: The bridge opens in spring.`, with the first context of each hit. */
  async find(typed: string): Promise<readonly string[]> {
    const { query } = parseQuery(typed);
    if (!query) throw new Error(`There is nothing to look for in ${typed}`);
    const ask = ++this.#asks;
    const hits: string[] = [];
    for (let kind: "find" | "more" = "find"; ; kind = "more") {
      const answer = await this.#answer(kind === "find" ? { kind, ask, query } : { kind, ask });
      if (answer.kind === "over") return hits;
      if (answer.kind !== "found") throw new Error(JSON.stringify(answer));
      for (const { id, hits: all } of answer.found)
        hits.push(...all.map(({ item, contexts }) => `${id}#${item}: ${contexts[0]?.text}`));
    }
  }

  #answer(message: ToWorker): Promise<Answer> {
    return this.page.evaluate(async (told) => {
      const stage = globalThis.searchStage;
      if (!stage) throw new Error("There is no worker");
      const before = stage.said.length;
      stage.worker.postMessage(told);
      for (;;) {
        for (const said of stage.said.slice(before)) if ("ask" in said) return said;
        await new Promise((done) => setTimeout(done, 5));
      }
    }, message);
  }
}
