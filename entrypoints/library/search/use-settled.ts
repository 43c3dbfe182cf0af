import { useEffect, useState } from "preact/hooks";

/** A value once it has stayed the same for `time` ms; before, the one that did last. */
export function useSettled<Value>(value: Value, time: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const late = setTimeout(() => setSettled(value), time);
    return () => clearTimeout(late);
  }, [value, time]);
  return settled;
}
