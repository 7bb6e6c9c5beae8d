import { listed } from '../sampling/names';
import type { EntryFacts, RplFacts, UnitRecordFacts } from './facts';
import type { Breach } from './in-force';
import type { RuleSettings } from './pack-schema';
import { datedEntries, entryWords } from './unit-record';

/** R5 for one entry: simulation in a unit that forbids it. */
export function simulationBreaches({ unit }: UnitRecordFacts, { method }: EntryFacts): readonly Breach[] {
  if (method !== 'simulation' || unit.simulation !== 'not allowed') return [];
  return [
    {
      message: `${unit.code} does not allow simulation.`,
      remedy: 'Use evidence of real work, and choose its method.',
      field: 'method',
    },
  ];
}

/** R5 for a unit: no entry by simulation where the unit forbids it; and never simulation alone. */
export function unitSimulationBreaches(record: UnitRecordFacts): readonly Breach[] {
  const { unit } = record;
  const entries = datedEntries(record);
  const simulated = entries.filter(({ method }) => method === 'simulation');
  if (simulated.length === 0) return [];
  if (unit.simulation === 'not allowed') {
    const where = listed(simulated.map((entry) => entryWords(record, entry)));
    return [
      {
        message: `${unit.code} does not allow simulation: ${where}.`,
        remedy: 'Replace these entries by evidence of real work.',
        field: null,
      },
    ];
  }
  if (simulated.length < entries.length) return [];
  return [
    {
      message: `All evidence for ${unit.code} is simulation.`,
      remedy: 'Add evidence of real work: no unit is achieved by simulation alone.',
      field: null,
    },
  ];
}

/** R6: the reason is missing for a method that stands in for performance evidence. */
export function reasonBreaches(
  { methods }: RuleSettings['R6']['parameters'],
  { method, reason }: EntryFacts,
): readonly Breach[] {
  if (!methods.includes(method) || reason.trim() !== '') return [];
  return [
    {
      message: `Nothing says why ${method} was used.`,
      remedy: 'Say why performance evidence was impossible to have at work.',
      field: 'reason',
    },
  ];
}

/** R8: the method stands under no column that the unit has in its assessment methods table. */
export function methodBreaches(
  columns: RuleSettings['R8']['parameters'],
  { unit }: UnitRecordFacts,
  { method }: EntryFacts,
): readonly Breach[] {
  if (unit.methods === null) return [];
  const { questionPapers, observation, portfolio } = unit.methods;
  const has = [
    { name: 'question papers', isThere: questionPapers > 0, methods: columns.questionPapers },
    { name: 'observation', isThere: observation, methods: columns.observation },
    { name: 'portfolio', isThere: portfolio, methods: columns.portfolio },
  ].filter(({ isThere }) => isThere);
  if (has.some(({ methods }) => methods.includes(method))) return [];
  const by = has.length === 0 ? 'nothing' : listed(has.map(({ name }) => name));
  return [
    {
      message: `${unit.code} is assessed by ${by}; ${method} is not among that.`,
      remedy: 'Choose a method that the unit’s assessment methods table has, or say why this one was used.',
      field: 'method',
    },
  ];
}

/** What R9 asks to be on record and is not. */
function missingOfRpl(rpl: RplFacts | null): readonly string[] {
  const parts: readonly (readonly [string, string | null | undefined])[] = [
    ['the gap mapping', rpl?.gapMapping],
    ['how the evidence was authenticated', rpl?.authentication],
    ['how its currency was established', rpl?.currency],
    ['who confirmed it', rpl?.confirmedBy],
  ];
  return parts.flatMap(([name, text]) => ((text ?? '').trim() === '' ? [name] : []));
}

/** R9 for one entry. */
export function rplBreaches({ method, rpl }: EntryFacts): readonly Breach[] {
  const missing = method === 'RPL' ? missingOfRpl(rpl) : [];
  if (missing.length === 0) return [];
  return [
    {
      message: `RPL is recorded without ${listed(missing)}.`,
      remedy: `Record ${listed(missing)} before the unit is signed off.`,
      field: 'rpl',
    },
  ];
}

/** R9 for a unit. */
export function unitRplBreaches(record: UnitRecordFacts): readonly Breach[] {
  const without = datedEntries(record).flatMap((entry) => {
    const missing = entry.method === 'RPL' ? missingOfRpl(entry.rpl) : [];
    return missing.length === 0 ? [] : [`${entryWords(record, entry)}: RPL without ${listed(missing)}`];
  });
  if (without.length === 0) return [];
  return [
    { message: `${without.join('; ')}.`, remedy: 'Complete the RPL of these entries first.', field: null },
  ];
}
