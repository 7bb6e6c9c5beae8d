import { formatDate } from '../calendar';
import type { IsoDate } from '../calendar';
import { counted } from '../sampling/names';
import type { RoleAsked } from './award-rule';
import type { PersonFacts } from './facts';
import type { Breach } from './in-force';
import { addMonths } from './months';
import type { RuleSettings } from './pack-schema';

/** P6: CPD of the twelve months before the day judged. */
export function cpdBreaches(
  { hoursPerYear }: RuleSettings['P6']['parameters'],
  { name, cpdMinutes }: PersonFacts,
): readonly Breach[] {
  if (hoursPerYear === null || cpdMinutes >= hoursPerYear * 60) return [];
  return [
    {
      message: `${name} has ${hoursWords(cpdMinutes)} of CPD in twelve months; ${counted(hoursPerYear, 'hour')} a year are asked for.`,
      remedy: `Add the CPD that ${name} has done, or plan the rest.`,
      field: 'cpd',
    },
  ];
}

/** `3 hours`, `3 hours 30 minutes`. */
function hoursWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (rest === 0) return counted(hours, 'hour');
  return hours === 0 ? counted(rest, 'minute') : `${counted(hours, 'hour')} ${counted(rest, 'minute')}`;
}

/** P7. Only who assesses and has decided is observed and standardised; who joined within the period still has time. */
export function periodBreaches(
  { observedEveryMonths, standardisedEveryMonths }: RuleSettings['P7']['parameters'],
  day: IsoDate,
  person: PersonFacts,
  { role }: RoleAsked,
): readonly Breach[] {
  if (role !== 'assessor' || !person.hasDecided) return [];
  const isOverdue = (last: IsoDate | null, months: number): boolean => {
    const since = last ?? person.joinedOn;
    return since === null || since < addMonths(day, -months);
  };
  const tell = (what: string, last: IsoDate | null, months: number): string =>
    `${person.name} ${last === null ? `never ${what}` : `last ${what} on ${formatDate(last)}`}; asked for every ${counted(months, 'month')}.`;
  const breaches: Breach[] = [];
  if (isOverdue(person.lastObservedOn, observedEveryMonths)) {
    breaches.push({
      message: tell('was observed assessing', person.lastObservedOn, observedEveryMonths),
      remedy: `Observe ${person.name} assessing and record it.`,
      field: 'lastObservedOn',
    });
  }
  if (isOverdue(person.lastStandardisedOn, standardisedEveryMonths)) {
    breaches.push({
      message: tell('took part in standardisation', person.lastStandardisedOn, standardisedEveryMonths),
      remedy: `Record the standardisation that ${person.name} took part in, or arrange one.`,
      field: 'lastStandardisedOn',
    });
  }
  return breaches;
}
