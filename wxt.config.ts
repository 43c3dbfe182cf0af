import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ["@wxt-dev/i18n/module"],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: "__MSG_extName__",
    description: "__MSG_extDescription__",
    default_locale: "en",
    permissions: ["activeTab", "scripting", "storage"],
    host_permissions: ["https://www.nato.int/*", "https://nato.int/*"],
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
