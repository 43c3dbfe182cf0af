import { setImmediate } from "node:timers/promises";
import { extractFile, readExtracted } from "./extract-file.ts";

// npm run --silent read -- [--url ADDRESS] FILE...
// Prints one JSON object per file and line, in the files' order. A file that cannot be read: a line on stderr, exit 1.

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const { url, files } = optionsOf(args);
  if (!files.length) return complain("Usage: npm run --silent read -- [--url ADDRESS] FILE...");
  let code = 0;
  for (const file of files) {
    code = Math.max(code, print(file, url));
    await setImmediate();
  }
  return code;
}

function optionsOf(args: readonly string[]): { url: string | null; files: string[] } {
  const files: string[] = [];
  let url: string | null = null;
  for (let i = 0; i < args.length; i++) {
    if (args[i] === "--url") url = args[++i] ?? null;
    else files.push(args[i] as string);
  }
  return { url, files };
}

/** The one boundary: a file's failure is told and the next file is read. */
function print(file: string, url: string | null): number {
  try {
    process.stdout.write(`${JSON.stringify(readExtracted(extractFile(file, url)))}\n`);
    return 0;
  } catch (error) {
    return complain(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
