import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The two browsers that everything is tried in. */
export const BROWSERS = ["chromium", "firefox"] as const;

/** One of the two browsers, by name. */
export type BrowserName = (typeof BROWSERS)[number];

/**
 * The path of a browser's program: what `CHROMIUM_PATH` or `FIREFOX_PATH` names, else a well-known place.
 * `null` where there is none.
 */
export function findBrowser(name: BrowserName): string | null {
  const { variable, places } = FINDING[name];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  return places.find((place) => existsSync(place)) ?? null;
}

/**
 * Finds both browsers, and on Debian and Ubuntu installs what is missing (as root, or with a sudo that asks nothing).
 * Gives a sentence for every browser that stays missing; empty where both are there.
 */
export function ensureBrowsers(): readonly string[] {
  // A path that somebody named and that is wrong is theirs to set right.
  const missing = BROWSERS.filter((name) => !findBrowser(name) && !process.env[FINDING[name].variable]);
  if (missing.length > 0) installByApt(missing);
  return BROWSERS.filter((name) => !findBrowser(name)).map(
    (name) => `No ${name} was found: install it, or name its program in ${FINDING[name].variable}.`,
  );
}

const FINDING: Record<
  BrowserName,
  { readonly variable: string; readonly packages: readonly string[]; readonly places: readonly string[] }
> = {
  chromium: {
    variable: "CHROMIUM_PATH",
    packages: ["chromium"],
    places: [
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome-for-testing",
      "/usr/bin/google-chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    ],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    // Debian calls it firefox-esr, others firefox: the first that apt knows is taken.
    packages: ["firefox-esr", "firefox"],
    places: [
      "/usr/bin/firefox-esr",
      "/usr/bin/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
  },
};

function installByApt(names: readonly BrowserName[]): void {
  if (!existsSync("/usr/bin/apt-get")) return;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "--non-interactive"];
  const apt = (...words: string[]) => {
    const [program, ...rest] = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...words];
    return spawnSync(program ?? "", rest, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;
  };
  console.log(`Installing ${names.join(" and ")} with apt-get …`);
  apt("update");
  for (const name of names) {
    FINDING[name].packages.some((each) => apt("install", "--yes", "--no-install-recommends", each));
  }
}

if (import.meta.main) {
  const missing = ensureBrowsers();
  for (const sentence of missing) console.error(sentence);
  if (missing.length > 0) process.exitCode = 1;
}
