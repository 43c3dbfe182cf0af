import { useEffect, useState } from "preact/hooks";

/** Whether the window matches a media query now. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const hear = () => setMatches(media.matches);
    media.addEventListener("change", hear);
    hear();
    return () => media.removeEventListener("change", hear);
  }, [query]);
  return matches;
}
