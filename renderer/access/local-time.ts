import { formatDate, type IsoDate } from '../../shared/domain/calendar';

/** The calendar day where the person sits. */
export const localDate = (at: Date): IsoDate =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Today as it is shown: `21 Nov 2026`. */
export const shownToday = (): string => formatDate(localDate(new Date()));

/** An instant as the person's clock shows it: `21 Nov 2026, 14:32`. */
export function localTime(time: string): string {
  const at = new Date(time);
  const clock = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${formatDate(localDate(at))}, ${clock}`;
}
