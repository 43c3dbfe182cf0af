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
  permissions: ["activeTab", "contextMenus", "scripting", "storage"],
  host_permissions: ["https://www.nato.int/*", "https://nato.int/*"],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
      "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  action: { default_title: "As Delivered", default_popup: "popup.html" },
  content_scripts: [
    {
      matches: ["https://nato.int/*", "https://www.nato.int/*"],
      run_at: "document_idle",
      js: ["content-scripts/detector.js"],
    },
  ],
};

const OWN: Record<BrowserName, object> = {
  chromium: { background: { service_worker: "background.js" } },
  firefox: {
    background: { scripts: ["background.js"] },
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
