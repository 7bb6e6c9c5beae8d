const DECIMAL = /^(\d{1,4})(?:[.,](\d{1,2}))?$/;
const CLOCK = /^(\d{1,4}):([0-5]\d)$/;

/** Hours as people write them, in minutes: `1.5`, `1,5`, `1:30`, `2 h`, `45 min`. Undefined where it is none of these. */
export function minutesFrom(typed: string): number | undefined {
  const text = typed.trim().toLowerCase();
  const inMinutes = /^(\d{1,5})\s*min(?:utes?)?$/.exec(text);
  if (inMinutes) return Number(inMinutes[1]);
  const hours = text.replace(/\s*h(?:ours?|rs?)?$/, '');
  const clock = CLOCK.exec(hours);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const decimal = DECIMAL.exec(hours);
  return decimal ? Math.round(Number(`${decimal[1]}.${decimal[2] ?? '0'}`) * 60) : undefined;
}

/** Minutes as hours: `1 h 30 min`. */
export function hoursText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours.toLocaleString('en-GB')} h` : `${hours.toLocaleString('en-GB')} h ${rest} min`;
}

/** Minutes as they are typed: `1:30`. */
export const hoursTyped = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
