import { formatDate } from '../../../../shared/domain/calendar';
import type { PrintedOutcome, PrintedUnit } from '../../../../shared/domain/report/learner-record';
import { cell, type Block, type Cell, type TonedText } from '../block';
import { warningBlocks } from '../sections/warnings';
import { noteBlocks } from './entry-notes';
import { entriesTables } from './entries';
import { decisionLines, unitWords, withInitials } from './words';

/** The sections of units that have a decision or an entry; the others together in one table. */
export const unitsBlocks = (units: readonly PrintedUnit[]): readonly Block[] => [
  ...units.filter(hasRecord).flatMap(unitBlocks),
  ...notBegunBlocks(units.filter((unit) => !hasRecord(unit))),
];

const hasRecord = (unit: PrintedUnit): boolean => unit.decisions.length > 0 || isBegun(unit);

function notBegunBlocks(units: readonly PrintedUnit[]): readonly Block[] {
  if (units.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Units with nothing recorded yet' },
    {
      kind: 'table',
      rowHeaders: true,
      columns: [
        { heading: ['Unit'], share: 16, align: 'left' },
        { heading: ['Title'], share: 58, align: 'left' },
        { heading: ['Reference'], share: 20, align: 'left' },
        { heading: ['Level'], share: 8, align: 'right' },
        { heading: ['Credits'], share: 10, align: 'right' },
      ],
      rows: units.map(({ code, title, reference, level, credit }): readonly Cell[] => [
        cell(code, 'strong'),
        cell(title),
        cell(reference ?? '–'),
        cell(level === null ? '–' : String(level)),
        cell(credit === null ? '–' : String(credit)),
      ]),
    },
  ];
}

/** A unit's section: its decisions, the tables of its outcomes in the book's layout, and the rules that warned. */
function unitBlocks(unit: PrintedUnit): readonly Block[] {
  const facts = unitWords(unit);
  return [
    { kind: 'heading', level: 2, text: `${unit.code} ${unit.title}` },
    ...(facts === '' ? [] : [{ kind: 'paragraph', look: 'note', text: facts, keepNext: true } as const]),
    decisionFacts(unit),
    ...(isBegun(unit) ? unit.outcomes.flatMap(outcomeBlocks) : []),
    ...warningBlocks(unit.warnings),
  ];
}

const isBegun = ({ outcomes }: PrintedUnit): boolean =>
  outcomes.some(({ entries, signedOff }) => entries.length > 0 || signedOff !== null);

function decisionFacts(unit: PrintedUnit): Block {
  const [newest, ...earlier] = unit.decisions;
  return {
    kind: 'facts',
    items: [
      {
        label: 'Decision',
        value: newest === undefined ? 'none yet' : decisionLines(newest).join('\n'),
      },
      ...earlier.map((decision) => ({ label: 'Earlier', value: decisionLines(decision).join('\n') })),
      ...(isBegun(unit) ? [] : [{ label: 'Entries', value: 'none recorded' }]),
    ],
  };
}

function outcomeBlocks(outcome: PrintedOutcome): readonly Block[] {
  return [
    {
      kind: 'heading',
      level: 3,
      text: [`Outcome ${outcome.number}`, outcome.title].filter((part) => part !== '').join(' · '),
      aside: signOffAside(outcome),
    },
    ...(outcome.entries.length === 0 ? [] : [...criteriaBlocks(outcome), ...entriesTables(outcome)]),
    ...noteBlocks(outcome),
  ];
}

function signOffAside({ signedOff, entries }: PrintedOutcome): TonedText {
  if (signedOff !== null)
    return {
      text: `✓ Signed off ${formatDate(signedOff.on)}, ${signedOff.initials || withInitials(signedOff.name, null)}`,
      tone: 'good',
    };
  return { text: entries.length === 0 ? 'No entry yet' : 'Not signed off yet', tone: 'muted' };
}

/** The criteria of an observation outcome; a knowledge outcome has them in its table. */
function criteriaBlocks({ kind, criteria }: PrintedOutcome): readonly Block[] {
  if (kind !== 'observation' || criteria.length === 0) return [];
  // A document that gives no words leaves the labels.
  if (criteria.every(({ text }) => text === ''))
    return [
      {
        kind: 'paragraph',
        look: 'note',
        text: `Criteria ${criteria.map(({ label }) => label).join(', ')}`,
        keepNext: true,
      },
    ];
  return [{ kind: 'criteria', items: criteria.map(({ label, text }) => ({ label, value: text })) }];
}
