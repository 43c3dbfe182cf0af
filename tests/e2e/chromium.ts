import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Browser, type Target, type WebWorker } from "puppeteer-core";
import type { Driver, Start } from "./driver.ts";
import { waitFor } from "./driver.ts";

/** Starts Chromium with the extension. */
export async function startChromium({
  program,
  extension,
  profile,
  proxyPort,
  headless,
  args,
}: Start): Promise<Driver> {
  await stopPreconnecting(profile);
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    defaultViewport: { width: 1200, height: 900 },
    args: [
      ...(proxyPort
        ? [`--proxy-server=http://127.0.0.1:${proxyPort}`, "--proxy-bypass-list=<-loopback>"]
        : []),
      "--window-size=1200,900",
      "--disable-component-update",
      "--disable-sync",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...args,
    ],
  });
  const id = await waitFor("the extension", async () => [...(await browser.extensions()).keys()][0]);
  const origin = `chrome-extension://${id}`;
  const complaints: string[] = [];
  const requests: string[] = [];
  await listenToWorker(await serviceWorker(browser, origin), complaints, requests);

  return {
    puppeteer: browser,
    origin,
    async background(expression) {
      const worker = await serviceWorker(browser, origin);
      // It can be reached a moment before it is given the interfaces of extensions.
      await waitFor("the worker's interfaces", () => worker.evaluate("typeof chrome === 'object'"));
      return worker.evaluate(expression);
    },
    newTab: () => browser.newPage(),
    async openExtensionPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      const isPopup = (target: Target) =>
        target.url().startsWith(`${origin}/popup.html`) && target.type() !== "service_worker";
      const before = new Set(browser.targets().filter(isPopup));
      await (await serviceWorker(browser, origin)).evaluate("chrome.action.openPopup()");
      return (await browser.waitForTarget((target) => isPopup(target) && !before.has(target))).asPage();
    },
    async clickIcon(page) {
      const own = (await browser.extensions()).get(id);
      if (!own) throw new Error("The extension is gone");
      await page.bringToFront();
      await page.triggerExtensionAction(own);
    },
    async pressShortcut(page, tab, command) {
      await page.bringToFront();
      const worker = await serviceWorker(browser, origin);
      await worker.evaluate(
        async (id, name) => {
          const event = chrome.commands.onCommand as unknown as { dispatch(...words: unknown[]): void };
          event.dispatch(name, await chrome.tabs.get(id));
        },
        tab,
        command,
      );
    },
    async showFor(page, { print = false, forcedColors = false, reducedMotion = false }) {
      // Puppeteer has no word for forced colours; the protocol has.
      const client = await page.createCDPSession();
      await client.send("Emulation.setEmulatedMedia", {
        media: print ? "print" : "screen",
        features: [
          { name: "forced-colors", value: forcedColors ? "active" : "none" },
          { name: "prefers-reduced-motion", value: reducedMotion ? "reduce" : "no-preference" },
        ],
      });
    },
    async reloadExtension() {
      const old = await serviceWorker(browser, origin);
      // Not `runtime.reload()`: a worker with a debugger outlives that, and no new one comes.
      await browser.installExtension(extension);
      const worker = await waitFor("the new worker", async () => {
        const now = await serviceWorker(browser, origin);
        return now !== old && now;
      });
      await listenToWorker(worker, complaints, requests);
    },
    async putToSleep() {
      const worker = await serviceWorker(browser, origin);
      const isOurs = (target: Target) =>
        target.type() === "service_worker" && target.url().startsWith(origin);
      // A message may wake the next one at once.
      const old = browser.targets().filter(isOurs);
      await worker.close();
      await waitFor(
        "the worker's end",
        async () => !browser.targets().some((target) => old.includes(target)),
      );
    },
    backgroundRequests: requests,
    backgroundComplaints: async () => complaints,
  };
}

/** Chromium opens connections ahead of a visit, which the guard would take for somebody's request. */
async function stopPreconnecting(profile: string): Promise<void> {
  const preferences = join(profile, "Default", "Preferences");
  if (existsSync(preferences)) return;
  await mkdir(join(profile, "Default"), { recursive: true });
  await writeFile(preferences, JSON.stringify({ net: { network_prediction_options: 2 } }));
}

/** The extension's worker; woken by an extension page where it sleeps. */
async function serviceWorker(browser: Browser, origin: string): Promise<WebWorker> {
  const isWorker = (target: Target) => target.type() === "service_worker" && target.url().startsWith(origin);
  // The newest: one that an update replaced may still be listed.
  const target =
    browser.targets().findLast(isWorker) ?? (await browser.waitForTarget(isWorker, { timeout: 10_000 }));
  const worker = await target.worker();
  if (!worker) throw new Error("The extension's worker cannot be reached");
  return worker;
}

async function listenToWorker(worker: WebWorker, complaints: string[], requests: string[]): Promise<void> {
  const client = worker.client;
  client.on("Runtime.exceptionThrown", ({ exceptionDetails }) => {
    complaints.push(`background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  });
  client.on("Runtime.consoleAPICalled", ({ type, args }) => {
    if (type === "error")
      complaints.push(`background: ${args.map((arg) => arg.value ?? arg.description).join(" ")}`);
  });
  client.on("Network.requestWillBeSent", ({ request }) => {
    if (/^(https?|wss?):/.test(request.url)) requests.push(request.url);
  });
  await client.send("Runtime.enable");
  await client.send("Network.enable");
}
