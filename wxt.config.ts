import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { ALL_SITES } from "./lib/sites/granted-origins.ts";
import { OWN_ORIGINS } from "./lib/sites/origins.ts";

// The promise that nothing leaves the machine, kept by the browser too: extension pages and the background reach their
// own packaged files and nothing else.
const CSP = [
  "default-src 'none'",
  // SQLite, packed with the extension, is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

// SQLite can also work through scripts of its own, half a megabyte that is never run here: we call it in a worker of ours.
const sqliteAlone = {
  name: "sqlite-alone",
  enforce: "pre" as const,
  transform(code: string, file: string) {
    if (!file.includes("@sqlite.org/sqlite-wasm")) return null;
    return code.replace(/new URL\("(sqlite3-[\w-]+\.m?js)", import\.meta\.url\)/g, '"$1"');
  },
};

// WXT has a content script end where the page's document hears an event that names the extension, which any page can send. Our scripts
// begin and end by themselves (`beginLife`).
const noEndByEvent = {
  name: "no-end-by-event",
  enforce: "pre" as const,
  load(file: string) {
    return file.endsWith("/wxt/dist/utils/content-script-context.mjs")
      ? "export class ContentScriptContext {}"
      : null;
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ["@wxt-dev/i18n/module"],
  // The styles stay as they are written: older targets would turn `light-dark()` into something that hears the reader's
  // system only, and not the ground of the page that we stand on.
  vite: () => ({
    plugins: [preact(), noEndByEvent],
    build: { cssTarget: ["chrome140", "firefox140"] },
    worker: { plugins: () => [sqliteAlone] },
  }),
  zip: { excludeSources: ["artifacts/**"] },
  manifest: ({ browser }) => ({
    name: "__MSG_extName__",
    description: "__MSG_extDescription__",
    default_locale: "en",
    // No `unlimitedStorage`: ten thousand transcripts with their index take 0.3 GB, far below what browsers allow.
    permissions: ["activeTab", "contextMenus", "scripting", "storage"],
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+A" } },
      ...(browser === "firefox"
        ? { _execute_sidebar_action: { suggested_key: { default: "Alt+Shift+P" } } }
        : { panel: { suggested_key: { default: "Alt+Shift+P" }, description: "__MSG_shortcut_panel__" } }),
      save: { suggested_key: { default: "Alt+Shift+S" }, description: "__MSG_shortcut_save__" },
      switch: { suggested_key: { default: "Alt+Shift+X" }, description: "__MSG_shortcut_switch__" },
    },
    host_permissions: [...OWN_ORIGINS],
    // Never asked for as a whole: it is what lets the reader allow the one site whose page is open.
    optional_host_permissions: [ALL_SITES],
    content_security_policy: { extension_pages: CSP },
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "as-delivered@as-delivered.example",
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
});
