import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import type { OpenBrowser } from "../../tests/e2e/browsers.ts";

/** What a reader sees of us, one after the other. */
export const SURFACES = ["popup", "side-panel", "page", "library", "reader", "options", "welcome"] as const;

/** One of the surfaces, by name. */
export type Surface = (typeof SURFACES)[number];

/** How a state is looked at. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for one of the page's. */
  readonly scale?: number;
  readonly dark?: boolean;
  /** The reader's own colours are forced on every page. */
  readonly forced?: boolean;
}

/** A state of a surface. */
export interface Scene {
  readonly surface: Surface;
  /** In plain words. */
  readonly name: string;
  readonly looks: readonly Look[];
  /** From top to bottom, not only what the window shows. */
  readonly whole?: boolean;
  /** Opens it as it is to be seen, the page worn for the look before anything is loaded in it. */
  readonly open: (studio: Studio, look: Look) => Promise<Page>;
  /** Takes back what was done, where another state would be another for it. */
  readonly undo?: (page: Page) => Promise<unknown>;
}

/** What scenes are painted with. */
export interface Studio {
  readonly browser: OpenBrowser;
  /** The build that is painted. */
  readonly folder: string;
}

/** The usual looks at a surface that is so wide and high. */
export function looksAt(width: number, height: number, narrow: number) {
  const light: Look = { name: "light", width, height };
  const dark: Look = { name: "dark", width, height, dark: true };
  return {
    themes: [light, dark],
    all: [
      light,
      dark,
      { name: "narrow", width: narrow, height: Math.max(height, 600) },
      { name: "zoomed", width: Math.round(width / 2), height: Math.round(height / 2), scale: 2 },
      { name: "forced", width, height, dark: true, forced: true },
    ],
  } as const satisfies Readonly<Record<string, readonly Look[]>>;
}

/** Shows a page as a look wants it. Nothing moves: what moves is another picture each time. */
export async function wear(page: Page, { width, height, scale, dark, forced }: Look): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: scale ?? 1 });
  // Puppeteer has no word for forced colours; the protocol has.
  const client = await page.createCDPSession();
  await client.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
      { name: "prefers-reduced-motion", value: "reduce" },
      { name: "forced-colors", value: forced ? "active" : "none" },
    ],
  });
}

/** Waits until something holds. @throws with `what` after ten seconds. */
export async function until(what: string, look: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await look()); await sleep(50))
    if (Date.now() > end) throw new Error(`Waited ten seconds in vain for ${what}`);
}

/** The name of a scene's picture. */
export function pictureOf({ surface, name }: Scene, look: Look): string {
  return `${surface}/${name.replaceAll(/[^\w]+/g, "-")}.${look.name}.png`;
}
