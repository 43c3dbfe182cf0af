import type { Page } from "puppeteer-core";
import { openPopupScene, playPopupScene } from "../../tests/e2e/popup-stage.ts";
import { POPUP_SCENES, type PopupScene, type PopupSceneName } from "../../tests/make/popup-scenes.ts";
import { type Look, looksAt, type Scene, type Studio, wear } from "./scene.ts";

const { themes, all } = looksAt(400, 600, 320);
/** At 200 % browsers give a popup 800 pixels of the screen, so it keeps its width. */
const POPUP_LOOKS: readonly Look[] = all.map((look) =>
  look.name === "zoomed" ? { ...look, width: 400 } : look,
);
/** As wide and high as Chromium makes a popup at a larger size of type, and as a tab of its own. */
const MORE: readonly Look[] = [
  { name: "small", width: 430, height: 510 },
  { name: "wide", width: 900, height: 600 },
];

/** Where the other looks show something that light and dark do not. */
const ALL_LOOKS: ReadonlySet<PopupSceneName> = new Set([
  "conference",
  "filtered",
  "explained",
  "correct",
  "corrected",
  "corrections",
  "long names",
  "changed",
  "menu open",
  "twelve speakers",
  "not a transcript",
]);

/** Worth seeing from top to bottom. */
const WHOLE: ReadonlySet<PopupSceneName> = new Set(["conference", "gaps"]);

/** Every face of the popup, from invented transcripts. */
export const POPUP: readonly Scene[] = names().flatMap((name) => [
  {
    surface: "popup",
    name,
    looks: ALL_LOOKS.has(name) ? [...POPUP_LOOKS, ...MORE] : themes,
    open: (studio, look) => opened(studio, name, look, isTab(look) ? "/popup.html?tab=7" : "/popup.html"),
  } as const,
  ...(WHOLE.has(name) ? [wholeOf(name)] : []),
]);

/** What stays in sight beside the page: the same, without a popup's height, and what is said there alone. */
export const SIDE_PANEL: readonly Scene[] = (
  [
    "conference",
    "being read",
    "others dimmed",
    "twelve speakers",
    "two hundred turns",
    "loading",
    "not a transcript",
    "nobody speaks",
    "refused",
    "broken",
  ] as const satisfies readonly PopupSceneName[]
).map((name) => {
  const looks = looksAt(360, 800, 320);
  return {
    surface: "side-panel",
    name,
    looks: name === "being read" || name === "not a transcript" ? looks.all : looks.themes,
    open: (studio, look) => opened(studio, name, look, "/sidepanel.html"),
  };
});

function names(): PopupSceneName[] {
  return Object.keys(POPUP_SCENES) as PopupSceneName[];
}

/** Only in a tab is it narrower or wider than browsers make a popup. */
function isTab({ name }: Look): boolean {
  return name === "narrow" || name === "wide";
}

function wholeOf(name: PopupSceneName): Scene {
  return {
    surface: "popup",
    name: `${name} whole`,
    looks: themes.slice(0, 1),
    whole: true,
    async open(studio, look) {
      const page = await opened(studio, name, look, "/popup.html");
      // What sticks to the window's edge would stand in the middle of the picture.
      await page.addStyleTag({ content: ".tab-view-foot, .outline-bar { position: static }" });
      return page;
    },
  };
}

async function opened(
  { browser, folder }: Studio,
  name: PopupSceneName,
  look: Look,
  path: string,
): Promise<Page> {
  const scene: PopupScene = POPUP_SCENES[name];
  const page = await openPopupScene(browser.puppeteer, folder, scene);
  await wear(page, look);
  await playPopupScene(page, scene, path);
  // The shape of what is to come appears only after a moment.
  if (scene.silent) await page.waitForFunction(isStill);
  return page;
}

/** Runs in the page. Whether whatever moved or came has done so. */
function isStill(): boolean {
  return document.getAnimations().every(({ playState }) => playState === "finished");
}
