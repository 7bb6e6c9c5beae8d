/** Whole seconds from `now` to `waitUntil`, both in milliseconds since 1970; 0 when one may try. */
export const secondsLeft = (waitUntil: number, now: number): number =>
  Math.max(0, Math.ceil((waitUntil - now) / 1_000));

/** `4 minutes 5 seconds`, `1 second`. */
export function inWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const words = [
    minutes > 0 && `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    (rest > 0 || minutes === 0) && `${rest} ${rest === 1 ? 'second' : 'seconds'}`,
  ];
  return words.filter((word) => word !== false).join(' ');
}
