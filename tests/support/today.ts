import type { IsoDate } from '../../shared/domain/calendar';

/** The calendar day here, as the application has it. */
export function localDay(): IsoDate {
  const here = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`;
}
