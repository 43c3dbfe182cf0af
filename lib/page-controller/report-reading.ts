import type { Background } from "./background.ts";

/** Milliseconds of reading after which the icon says that it goes on: no press conference takes so long, on any machine. */
const LONG = 3000;

/**
 * Reads, and has the icon say so where that takes long: an enormous page is read for seconds. What is read, the icon shows
 * afterwards; where nothing was, it shows nothing again.
 */
export async function reportReading<Reading>(
  read: () => Promise<Reading>,
  tell: Background["tell"],
): Promise<Reading> {
  let said = false;
  const timer = setTimeout(() => {
    said = true;
    void tell("stillReading", undefined);
  }, LONG);
  try {
    const reading = await read();
    if (said && !reading) void tell("noTranscript", undefined);
    return reading;
  } finally {
    clearTimeout(timer);
  }
}
