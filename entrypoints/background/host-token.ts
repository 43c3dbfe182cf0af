import { browser } from "#imports";
import type { ContentSender } from "../../lib/messages/sender.ts";
import { sha256 } from "../../lib/sha256.ts";

/** Kept over an update of the extension, whose former scripts left elements behind that bear tokens made with it. */
const SECRET = "host-token-secret";

let secret: Promise<string> | null = null;

/** Has tokens be others after each start of the browser. */
export function renewHostTokens(): void {
  browser.runtime.onStartup.addListener(() => {
    secret = drawn();
  });
}

/**
 * The token that our element bears in a page: the same for all scripts of ours in that tab and site, another everywhere else. Pages can
 * read it, and none can tell by it that the same reader came to two sites, in two tabs, or in a private window.
 */
export async function hostToken(_: unknown, { tab, addresses }: ContentSender): Promise<string> {
  secret ??= kept();
  const { host } = new URL(addresses[0] ?? "about:blank");
  return sha256(new TextEncoder().encode(`${await secret} ${tab} ${host}`));
}

async function kept(): Promise<string> {
  const { [SECRET]: found } = await browser.storage.local.get(SECRET);
  return typeof found === "string" ? found : drawn();
}

async function drawn(): Promise<string> {
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [SECRET]: made });
  return made;
}
