import { join } from "node:path";
import { build } from "vite";

/** A file of this folder with all that it imports, as one script for a page: what it exports stands in `window.inPage`. */
export async function inPageScript(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, file),
        formats: ["iife"],
        name: "inPage",
        fileName: "in-page",
      },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && "output" in output ? output.output : [];
  if (chunk?.type !== "chunk") throw new Error("nothing was built");
  return `${chunk.code};window.inPage = inPage`;
}
