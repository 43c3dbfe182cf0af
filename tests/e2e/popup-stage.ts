import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import type { PageReading } from "../../lib/messages/protocol.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { withBeside } from "../make/beside.ts";
import { blockOf } from "../make/blocks.ts";
import { addressOf, type PopupScene } from "../make/popup-scenes.ts";

const ORIGIN = "https://popup.example";

/**
 * Opens the built popup as an ordinary page that stands on a made-up browser: what the tab, its page and the background
 * answer is the scene's. `folder` is a build; the popup's code, style and words are the shipped ones.
 */
export async function openPopupScene(browser: Browser, folder: string, scene: PopupScene): Promise<Page> {
  const page = await openStage(browser, folder);
  await setScene(page, folder, scene);
  return page;
}

/** Opens an empty tab for scenes of the popup. They can follow each other in it, which takes two thirds of the time of new tabs. */
export async function openStage(browser: Browser, folder: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", async (request) => {
    const { pathname } = new URL(request.url());
    const body = await readFile(join(folder, decodeURIComponent(pathname))).catch(() => null);
    const contentType = TYPES[extname(pathname)] ?? "application/octet-stream";
    await request.respond(body ? { status: 200, contentType, body } : { status: 404, body: "" });
  });
  return page;
}

/** Sets a scene for whatever is loaded from now on; the function that it gives takes it away again. */
export async function setScene(page: Page, folder: string, scene: PopupScene): Promise<() => Promise<void>> {
  const words = JSON.parse(await readFile(join(folder, "_locales/en/messages.json"), "utf8"));
  const { transcript, corrected } = scene;
  const plain = transcript && (transcript.items ? printed(transcript) : { transcript, blocks: [] });
  const reading = plain && withBeside(plain, scene.beside ?? []);
  const correctedReading = corrected && printed(corrected);
  const { identifier } = await page.evaluateOnNewDocument(
    standIn,
    { ...scene, address: addressOf(scene), reading, correctedReading },
    words,
  );
  return () => page.removeScriptToEvaluateOnNewDocument(identifier);
}

/** Shows the scene: goes there, waits for what is not the skeleton, presses and types what the scene says. */
export async function playPopupScene(page: Page, scene: PopupScene, path = "/popup.html"): Promise<void> {
  await page.goto(ORIGIN + path);
  await page.waitForSelector(scene.silent ? ".skeleton" : ".tab-view:not(.skeleton)");
  for (const selector of scene.press ?? []) {
    await page.click(selector);
  }
  if (scene.type) await page.type(scene.into ?? TEXT_BOX, scene.type);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** The popup's one text box. */
export const TEXT_BOX = "input:is([type=text], [type=search])";

/** A transcript with the words that it would have been read from, a block an item. */
function printed(transcript: Transcript): PageReading {
  const blocks = transcript.items.map((item) => blockOf(item.type === "gap" ? "" : item.text));
  const items = transcript.items.map((item, block) =>
    item.type === "gap" ? item : { ...item, passages: [{ block, start: 0, end: item.text.length }] },
  );
  return { transcript: { ...transcript, items }, blocks };
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** Runs in the page before its own code. */
function standIn(
  scene: PopupScene & {
    readonly address: string;
    readonly reading: PageReading | undefined;
    readonly correctedReading: PageReading | undefined;
  },
  words: Readonly<Record<string, { readonly message: string }>>,
): void {
  const never = new Promise<never>(() => {});
  const happened: unknown[] = [];
  const { transcript, verdict } = scene;
  let read = scene.reading;
  const followers: ((state: object) => void)[] = [];
  let state = {
    current: scene.current ?? null,
    focus: { speakers: [], dims: false } as unknown,
    on: true,
    reading: 1,
  };
  const tell = () => {
    for (const hear of followers) setTimeout(() => hear(state));
    return true;
  };
  const fromTab: Record<string, (sent: unknown) => unknown> = {
    ...(verdict && { verdict: () => verdict }),
    ...(transcript && {
      reading: () => read,
      jump: () => scene.arrival ?? "there",
      jumpToLeftover: () => scene.arrival ?? "there",
      found: () => "there",
      focus: (focus) => {
        state = { ...state, focus };
        return tell();
      },
    }),
  };
  let isAllowed = scene.allows === undefined;
  const granted = [...(scene.granted ?? ["https://nato.int/*", "https://www.nato.int/*"])];
  const hearsAdded = new Set<(added: object) => void>();
  const fromBackground: Record<string, () => unknown> = {
    detect: () => isAllowed,
    savedState: () => scene.state ?? "unsaved",
    savedCopy: () => scene.copy ?? null,
    savedElsewhere: () => scene.copy ?? null,
    save: () => scene.save ?? { kind: "saved", id: "d", again: false },
    correct: () => {
      const result = scene.correction ?? { kind: "done", id: "c1", saved: false };
      if (result.kind !== "done" || !scene.correctedReading) return result;
      read = scene.correctedReading;
      state = { ...state, reading: state.reading + 1 };
      tell();
      return result;
    },
    speakersLike: () => scene.known ?? [],
    readAnyway: () => (scene.readable ? "reading" : "no-access"),
  };
  const nothing = { addListener() {}, removeListener() {} };
  const address = scene.refusal === undefined ? { url: scene.address } : {};
  const tab = { id: 7, ...address, incognito: scene.isPrivate ?? false, status: "complete" };
  const ask = (
    answers: Record<string, (sent: unknown) => unknown>,
    message: { type: string; data: unknown },
  ) => {
    happened.push([message.type, message.data]);
    return answers[message.type];
  };
  Object.assign(globalThis, {
    happened,
    chrome: {
      runtime: {
        id: "stage",
        openOptionsPage: async () => happened.push(["options"]),
        getURL: (path: string) => path,
        getManifest: () => ({ version: "1.2.3" }),
        onMessage: nothing,
        sendMessage(message: { type: string; data: unknown }, done: (answer: unknown) => void) {
          const answer = ask(fromBackground, message);
          setTimeout(() => done(answer ? { res: answer(message.data) } : undefined));
        },
      },
      commands: {
        getAll: async () => [
          { name: "_execute_action", shortcut: "Alt+Shift+A" },
          { name: "save", description: "Save this transcript", shortcut: "" },
        ],
      },
      storage: { local: { get: async () => ({}), onChanged: nothing } },
      extension: { isAllowedFileSchemeAccess: async () => false },
      scripting: {
        async executeScript() {
          if (scene.refusal !== undefined) throw new Error(scene.refusal);
          return [];
        },
      },
      permissions: {
        getAll: async () => ({ origins: granted }),
        // What is being handled while it asks: the press, or nothing where something was awaited before.
        async request({ origins }: { origins: string[] }) {
          happened.push(["request", origins, globalThis.event?.type ?? "late"]);
          if (!scene.allows) return false;
          isAllowed = true;
          granted.push(...origins);
          for (const hear of hearsAdded) hear({ origins });
          return true;
        },
        onAdded: {
          addListener: (hear: () => void) => hearsAdded.add(hear),
          removeListener: (hear: () => void) => hearsAdded.delete(hear),
        },
        onRemoved: nothing,
      },
      i18n: {
        getMessage: (key: string, given: readonly string[] = []) =>
          (words[key]?.message ?? "").replace(
            /\$(\d)/g,
            (_, place: string) => given[Number(place) - 1] ?? "",
          ),
      },
      tabs: {
        onUpdated: nothing,
        onActivated: nothing,
        onAttached: nothing,
        query: async () => [tab],
        get: async () => {
          if (scene.gone) throw new Error("No tab with id: 7");
          return tab;
        },
        async sendMessage(_: number, message: { type: string; data: unknown }) {
          const answer = ask(fromTab, message);
          if (scene.silent) await never;
          if (!answer || !isAllowed)
            throw new Error("Could not establish connection. Receiving end does not exist.");
          return { res: answer(message.data) };
        },
        connect: () => ({
          onMessage: {
            addListener(hear: (state: object) => void) {
              followers.push(hear);
              tell();
            },
          },
          onDisconnect: nothing,
          disconnect() {},
        }),
        create: async ({ url }: { url: string }) => happened.push(["create", url]),
      },
      windows: {
        WINDOW_ID_CURRENT: -2,
        getCurrent: async () => ({ id: 1 }),
        create: async (wanted: object) => happened.push(["window", wanted]),
      },
      sidePanel: { open: async (wanted: object) => happened.push(["panel", wanted]) },
    },
  });
  Object.defineProperty(navigator, "clipboard", {
    value: {
      async writeText(text: string) {
        if (scene.refusesCopy) throw new DOMException("Write permission denied.", "NotAllowedError");
        happened.push(["copied", text]);
      },
    },
  });
  window.close = () => happened.push(["close"]);
}
