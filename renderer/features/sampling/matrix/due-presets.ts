import { addDays, type IsoDate } from '../../../../shared/domain/calendar';

/** Days by which samples are often looked for. Weeks end on Sunday. */
export function duePresets(today: IsoDate): readonly { readonly label: string; readonly day: IsoDate }[] {
  const noon = new Date(`${today}T12:00:00Z`);
  const nextMonth = new Date(Date.UTC(noon.getUTCFullYear(), noon.getUTCMonth() + 1, 1));
  return [
    { label: 'Overdue', day: addDays(today, -1) },
    { label: 'By today', day: today },
    { label: 'By the end of this week', day: addDays(today, (7 - noon.getUTCDay()) % 7) },
    { label: 'By the end of this month', day: addDays(nextMonth.toISOString().slice(0, 10), -1) },
  ];
}
