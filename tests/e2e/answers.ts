import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { HTTPRequest, Page } from "puppeteer-core";

/** What an address answers: a page's HTML, a packaged or written file, or a whole answer. */
export type Answer = string | { readonly file: string } | WholeAnswer;

/** An answer with its status and type. */
export interface WholeAnswer {
  readonly body: string | Uint8Array;
  readonly contentType?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers for the network's side: every address not given here is a 404, unless `online`. */
export class Answers {
  readonly #answers = new Map<string, Answer>();
  readonly #seen: string[] = [];
  readonly #online: boolean;

  /** `online` lets through what no answer names. */
  constructor(online: boolean) {
    this.#online = online;
  }

  /** From now on this address (fragment aside) gives this. */
  set(url: string, answer: Answer): void {
    this.#answers.set(withoutFragment(url), answer);
  }

  /** Whether some address of this host (port aside) has an answer. */
  answersHost(host: string): boolean {
    return [...this.#answers.keys()].some((url) => new URL(url).hostname === host.replace(/:\d+$/, ""));
  }

  /** Addresses that were asked for and that no answer names, nor any page that was answered: nobody's but the extension's. */
  get strangers(): readonly string[] {
    const pages = [...this.#answers.values()]
      .map((answer) => whole(answer).body)
      .filter((body) => typeof body === "string");
    return this.#seen.filter((url) => {
      const name = new URL(url).pathname.split("/").at(-1) ?? "";
      return !pages.some((page) => name !== "" && page.includes(name));
    });
  }

  /** Answers whatever this tab asks for over http(s). */
  async serve(page: Page): Promise<void> {
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      this.#answer(request).catch(() => {
        // The tab was closed or went elsewhere in between: nobody waits for the answer.
      });
    });
  }

  async #answer(request: HTTPRequest): Promise<void> {
    const url = withoutFragment(request.url());
    if (!/^https?:/.test(url)) return request.continue();
    const given = this.#answers.get(url);
    if (given === undefined && this.#online) return request.continue();
    if (given === undefined && !url.endsWith("/favicon.ico")) this.#seen.push(url);
    const { body, contentType, status, headers } = whole(
      given ?? { body: "", contentType: "text/plain", status: 404 },
    );
    await request.respond({
      status: status ?? 200,
      contentType: contentType ?? "text/html; charset=utf-8",
      headers: { ...headers },
      body: typeof body === "string" ? body : Buffer.from(body),
    });
  }
}

function whole(answer: Answer): WholeAnswer {
  if (typeof answer === "string") return { body: answer };
  if (!("file" in answer)) return answer;
  return {
    body: readFileSync(answer.file, "utf8"),
    contentType: TYPES[extname(answer.file)] ?? "text/html; charset=utf-8",
  };
}

const TYPES: Readonly<Record<string, string>> = {
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".css": "text/css",
  ".js": "text/javascript",
};

function withoutFragment(url: string): string {
  return url.split("#", 1)[0] ?? url;
}
