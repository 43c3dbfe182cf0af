import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { Finder, Findings } from "./finder.ts";

/** What the finder finds for this question, as it grows. */
export function useFindings(finder: Finder, typed: string, within: ReadonlySet<string> | null): Findings {
  const [findings, setFindings] = useState(finder.findings);
  useEffect(() => {
    const stop = new AbortController();
    finder.onChange(() => setFindings(finder.findings), stop.signal);
    setFindings(finder.findings);
    return () => stop.abort();
  }, [finder]);
  // Before the next paint: what was found for another question is never seen beside this one.
  useLayoutEffect(() => {
    finder.look(typed, within);
    setFindings(finder.findings);
  }, [finder, typed, within]);
  return findings;
}
