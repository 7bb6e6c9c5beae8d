import type { Reminder } from '../domain/people-records/reminders';
import { channel } from './channel';
import { nothing } from './common';

export const reminderChannels = {
  /** What people's records ask somebody to do, now or within 30 days: overdue first, then by day. */
  'reminders.list': channel<readonly Reminder[]>()(nothing),
} as const;
