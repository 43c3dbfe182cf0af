import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BROWSERS, type BrowserName } from "../scripts/browsers.ts";
import { builtExtension } from "./e2e/browsers.ts";

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));

/** What both stores and every reader are shown. A new key, host or permission is a decision: it fails here first. */
const SHARED = {
  manifest_version: 3,
  name: "__MSG_extName__",
  description: "__MSG_extDescription__",
  version,
  default_locale: "en",
  icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
  // What installing asks for, and no more.
  host_permissions: ["https://nato.int/*", "https://www.nato.int/*"],
  // What can be asked for, one site at a time and in the reader's press alone (`accessOffer`): https pages, never http.
  optional_host_permissions: ["https://*/*"],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
      "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  action: { default_title: "As Delivered", default_popup: "popup.html" },
  options_ui: { page: "options.html", open_in_tab: true },
  content_scripts: [
    {
      matches: ["https://nato.int/*", "https://www.nato.int/*"],
      run_at: "document_idle",
      js: ["content-scripts/detector.js"],
    },
    {
      matches: ["https://nato.int/*", "https://www.nato.int/*"],
      run_at: "document_start",
      js: ["content-scripts/first.js"],
    },
  ],
};

/** The keys of the browser itself, which both let readers change. */
const SHORTCUTS = {
  _execute_action: { suggested_key: { default: "Alt+Shift+A" } },
  save: { suggested_key: { default: "Alt+Shift+S" }, description: "__MSG_shortcut_save__" },
  switch: { suggested_key: { default: "Alt+Shift+X" }, description: "__MSG_shortcut_switch__" },
};
const PANEL = { default: "Alt+Shift+P" };
const PERMISSIONS = ["activeTab", "contextMenus", "scripting", "storage"];

const OWN: Record<BrowserName, object> = {
  chromium: {
    background: { service_worker: "background.js" },
    permissions: [...PERMISSIONS, "sidePanel"],
    side_panel: { default_path: "sidepanel.html" },
    commands: {
      ...SHORTCUTS,
      panel: { suggested_key: PANEL, description: "__MSG_shortcut_panel__" },
    },
  },
  firefox: {
    background: { scripts: ["background.js"] },
    permissions: PERMISSIONS,
    // Firefox would open the sidebar on every install.
    sidebar_action: {
      default_title: "As Delivered",
      default_panel: "sidepanel.html",
      open_at_install: false,
    },
    commands: { ...SHORTCUTS, _execute_sidebar_action: { suggested_key: PANEL } },
    browser_specific_settings: {
      gecko: {
        id: "as-delivered@as-delivered.example",
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["none"] },
      },
    },
  },
};

describe.each(BROWSERS)("the built manifest for %s", (name) => {
  it("is exactly this", () => {
    const built = JSON.parse(readFileSync(join(builtExtension(name), "manifest.json"), "utf8"));
    expect(built).toEqual({ ...SHARED, ...OWN[name] });
  });
});
