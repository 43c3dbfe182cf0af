import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** Tests of what neither keeps anything nor asks the browser: none needs modules of its own, whose loading takes most of their time. */
const PURE = [
  "lib/{citation,correct,cues,detect,dialects,exchanges,export,extract,find,ids,import,labels,lexicon,names,people,quote,schema,segment,sites,text,transcript}/**/*.test.ts",
  "tests/*.test.ts",
];
/** Those that ask a database for a library. */
const KEEPING = ["tests/extraction-1.test.ts"];
const BUILT = ["tests/manifest.test.ts"];

/** `unit` and `pure`: beside their files, and what crosses modules; `built`: on the built extension; `e2e`: in both browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          include: ["{lib,components,entrypoints,scripts}/**/*.test.{ts,tsx}", ...KEEPING],
          exclude: PURE.filter((files) => !files.startsWith("tests/")),
          maxWorkers: 2,
          // What runs by the hundred for a property takes its time on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: "pure",
          include: PURE,
          exclude: [...KEEPING, ...BUILT],
          isolate: false,
          maxWorkers: 2,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "built",
          include: BUILT,
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
