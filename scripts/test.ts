import { ensureBrowsers } from "./browsers.ts";
import { close, lint, prepare, tests, types } from "./run.ts";

// Everything: what `check` does, the built extension, and both real browsers.
for (const sentence of ensureBrowsers()) console.warn(sentence);
prepare();
close(lint(), types(), tests(["unit", "pure"]), tests(["built", "e2e"]));
