import { formatDate } from '../../../../shared/domain/calendar';
import type { PrintedOutcome, PrintedUnit } from '../../../../shared/domain/report/learner-record';
import type { Block, TonedText } from '../block';
import { warningBlocks } from '../sections/warnings';
import { noteBlocks } from './entry-notes';
import { entriesTables } from './entries';
import { decisionLines, unitWords, withInitials } from './words';

/** A unit's section: its decisions, the tables of its outcomes in the book's layout, and the rules that warned. */
export function unitBlocks(unit: PrintedUnit): readonly Block[] {
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
  if (newest === undefined && !isBegun(unit))
    return { kind: 'facts', items: [{ label: 'Record', value: 'nothing recorded yet' }] };
  return {
    kind: 'facts',
    items: [
      {
        label: 'Decision',
        value: newest === undefined ? 'none yet' : decisionLines(newest).join('\n'),
      },
      ...earlier.map((decision) => ({ label: 'Earlier', value: decisionLines(decision).join('\n') })),
      ...(isBegun(unit) ? [] : [{ label: 'Entries', value: 'none yet' }]),
    ],
  };
}

function outcomeBlocks(outcome: PrintedOutcome): readonly Block[] {
  return [
    {
      kind: 'heading',
      level: 3,
      text: `Outcome ${outcome.number} · ${outcome.title}`,
      aside: signOffAside(outcome),
    },
    ...(outcome.kind === 'observation' ? criteriaBlocks(outcome) : []),
    ...entriesTables(outcome),
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

const criteriaBlocks = ({ criteria }: PrintedOutcome): readonly Block[] =>
  criteria.length === 0
    ? []
    : [{ kind: 'criteria', items: criteria.map(({ label, text }) => ({ label, value: text })) }];
