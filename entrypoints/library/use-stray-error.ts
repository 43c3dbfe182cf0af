import { useEffect, useState } from "preact/hooks";

/** An error that no caller waited for: the first since the page was loaded, or `null`. */
export function useStrayError(): unknown {
  const [stray, setStray] = useState<unknown>(null);
  useEffect(() => {
    const hear = (event: PromiseRejectionEvent) => setStray(event.reason ?? new Error("rejected"));
    addEventListener("unhandledrejection", hear);
    return () => removeEventListener("unhandledrejection", hear);
  }, []);
  return stray;
}
