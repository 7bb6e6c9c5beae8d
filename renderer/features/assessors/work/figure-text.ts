import { hoursText } from '../../../../shared/domain/people-records/hours';
import { counted, thousands } from '../../../../shared/domain/sampling/names';
import type { TrackingFigure, TrackingRow } from '../../../../shared/domain/tracking/tracking-row';

/** A figure of the tracking table in words. */
export function figureText(row: TrackingRow, figure: TrackingFigure): string {
  if (figure === 'cpdHours') return hoursText(row.cpdMinutes);
  if (figure === 'medianDays') return row.medianDays === null ? 'none yet' : counted(row.medianDays, 'day');
  return thousands(row[figure]);
}
