import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

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

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ["@wxt-dev/i18n/module"],
  vite: () => ({ plugins: [preact()], worker: { plugins: () => [sqliteAlone] } }),
  zip: { excludeSources: ["artifacts/**"] },
  manifest: ({ browser }) => ({
    name: "__MSG_extName__",
    description: "__MSG_extDescription__",
    default_locale: "en",
    permissions: ["activeTab", "scripting", "storage"],
    host_permissions: ["https://www.nato.int/*", "https://nato.int/*"],
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
