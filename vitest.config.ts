import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** `unit`: beside their files, and what crosses modules; `built`: on the built extension; `e2e`: in both browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          include: ["{lib,components,entrypoints,scripts}/**/*.test.{ts,tsx}", "tests/*.test.ts"],
          exclude: ["tests/manifest.test.ts"],
          maxWorkers: 2,
          // What runs by the hundred for a property takes its time on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "built",
          include: ["tests/manifest.test.ts"],
          globalSetup: ["tests/e2e/set-up.ts"],
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.e2e.ts"],
          globalSetup: ["tests/e2e/set-up.ts", "tests/e2e/begun-profile.ts"],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          maxWorkers: 2,
          // Two browsers on two cores: what takes an instant by itself may take seconds.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
