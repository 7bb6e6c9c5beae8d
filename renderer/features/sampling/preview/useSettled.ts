import { useEffect, useState } from 'react';

/** A value once it has not changed for a moment: what is typed is not asked about letter by letter. */
export function useSettled<T>(value: T, afterMs: number): T {
  const key = JSON.stringify(value);
  const [settled, setSettled] = useState({ key, value });
  useEffect(() => {
    if (settled.key === key) return undefined;
    const timer = window.setTimeout(() => setSettled({ key, value }), afterMs);
    return () => window.clearTimeout(timer);
  }, [key, value, settled.key, afterMs]);
  return settled.value;
}
