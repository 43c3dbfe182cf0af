import { join } from "node:path";
import { build, type Rollup } from "vite";

/** A file of `tests/bench` with all that it imports, as one script for a page. */
export async function benchScript(file: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, "../tests/bench", file),
        formats: ["iife"],
        name: "contestants",
      },
    },
  });
  const [first] = [output].flat() as Rollup.RollupOutput[];
  return first?.output[0].code ?? "";
}
