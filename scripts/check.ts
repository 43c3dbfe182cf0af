import { close, lint, prepare, tests, types } from "./run.ts";

// What is quick: words, types and the tests that need no browser.
prepare();
close(lint(), types(), tests(["unit", "pure"]));
