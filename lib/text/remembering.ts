/** So many texts are remembered, those of a long event; then all are forgotten, so that memory does not grow. */
const MOST = 2000;

/** Makes of a function of a text one that looks at the same text once: turns are asked the same questions again and again. */
export function remembering<Result>(of: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const result = of(text);
    known.set(text, result);
    return result;
  };
}
