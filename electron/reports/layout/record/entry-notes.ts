import { formatDate } from '../../../../shared/domain/calendar';
import type { PrintedEntry, PrintedOutcome } from '../../../../shared/domain/report/learner-record';
import type { Block } from '../block';

/** What stands beside the cells of entries: witness, why simulated, prior learning, and corrections. */
export function noteBlocks({ entries }: PrintedOutcome): readonly Block[] {
  const items = entries.flatMap((entry) => {
    const lines = [
      ...witnessLines(entry),
      ...reasonLines(entry),
      ...rplLines(entry),
      ...correctionLines(entry),
    ];
    return lines.length === 0 ? [] : [{ label: placeName(entry), value: lines.join('\n') }];
  });
  return items.length === 0 ? [] : [{ kind: 'facts', items }];
}

const placeName = ({ place }: PrintedEntry): string =>
  place.kind === 'observation' ? `Observation ${place.column}` : `Criterion ${place.label}`;

function witnessLines({ witness }: PrintedEntry): readonly string[] {
  if (witness === null) return [];
  const competence =
    witness.isOccupationallyCompetent === null
      ? 'occupational competence not recorded'
      : witness.isOccupationallyCompetent
        ? 'occupationally competent'
        : 'not occupationally competent';
  const occupation = witness.occupation ? `, ${witness.occupation}` : '';
  return [`Witness: ${witness.name}${occupation}, ${competence}.`];
}

const reasonLines = ({ method, reason }: PrintedEntry): readonly string[] =>
  reason.trim() === ''
    ? []
    : [
        method === 'simulation'
          ? `Why it was simulated: ${reason.trim()}`
          : `Why performance evidence was impossible at work: ${reason.trim()}`,
      ];

function rplLines({ rpl }: PrintedEntry): readonly string[] {
  if (rpl === null) return [];
  const said = [
    ['Prior learning mapped, with its gaps', rpl.gapMapping],
    ['Authenticity', rpl.authentication],
    ['Currency', rpl.currency],
    ['Confirmed by', rpl.confirmedBy ?? 'nobody yet'],
  ] as const;
  return said.map(([name, text]) => `${name}: ${text.trim() || 'not recorded'}`);
}

function correctionLines({ corrected }: PrintedEntry): readonly string[] {
  if (corrected === null) return [];
  const because = corrected.reason ? ` because: ${corrected.reason}` : '';
  return [
    `Corrected on ${formatDate(corrected.on)} by ${corrected.by} (revision ${corrected.revision})${because}`,
  ];
}
