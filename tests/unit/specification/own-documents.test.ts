import { describe, expect, it } from 'vitest';
import { readSpecification } from '../../../electron/importers/specification/read-specification';
import { draftUnits } from '../../../shared/domain/specification/draft';
import type { SpecificationDraft } from '../../../shared/domain/specification/draft';
import { qualificationSchema } from '../../../shared/domain/specification/qualification-schema';
import { FORMATS } from '../../support/documents/formats';
import { NORTHMOOR_BOOK } from '../../support/documents/northmoor-book';
import { NORTHMOOR_HANDBOOK } from '../../support/documents/northmoor-handbook';
import { criteriaCounts, draftOf, messagesOf } from '../../support/documents/summary';

const unitOf = (draft: SpecificationDraft, code: string) =>
  draftUnits(draft.qualification).find((unit) => unit.code === code);

describe.each(FORMATS)('a record of assessment book as $name', ({ make }) => {
  const read = async (): Promise<SpecificationDraft> =>
    draftOf(await readSpecification({ name: 'book', bytes: await make(NORTHMOOR_BOOK) }));

  it('gives the qualification, its groups and rules', async () => {
    const draft = await read();
    expect(draft.layout).toBe('record of assessment book');
    expect(draft.qualification).toMatchObject({
      awardingOrganisation: 'Northmoor Awards',
      title: 'Northmoor Awards Level 3 Certificate in Canal Boat Hospitality',
      number: '610/0421/7',
      code: 'NB3C1',
      level: 3,
      credits: 20,
      tqt: 200,
      glh: 120,
    });
    expect(draft.qualification.groups.map(({ code, rule, units }) => [code, rule, units.length])).toEqual([
      ['A', { kind: 'all', credits: 9 }, 2],
      ['B', { kind: 'minimum', credits: 6 }, 2],
      ['C', { kind: 'maximum', credits: 5 }, 2],
    ]);
  });

  it('puts cells that wrap back together', async () => {
    const draft = await read();
    expect(unitOf(draft, 'CBH2')).toMatchObject({
      reference: 'D/610/1002',
      title: 'Understand the waterway and its neighbours, from the towpath to the lock keeper’s cottage',
      credit: 4,
      glh: 24,
      level: 3,
      methods: { questionPapers: 1, observation: false, portfolio: true },
    });
    expect(unitOf(draft, 'CBH6')?.title).toBe('Handle post-trip letters and/or complaints');
    const [first] = unitOf(draft, 'CBH1')?.outcomes ?? [];
    expect(first?.criteria[0]).toEqual({
      label: '1a',
      text: 'Greet every guest by name and offer a steady hand at the gangway, whatever the weather and whatever the state of the moorings may be*',
    });
  });

  it('spells out units: observations, simulation, environment, kinds, criteria', async () => {
    const draft = await read();
    expect(criteriaCounts(draft)).toEqual({ CBH1: [3, 2, 4], CBH2: [2, 3] });
    expect(unitOf(draft, 'CBH1')).toMatchObject({
      observationsRequired: 3,
      simulation: 'allowed',
      environment: 'Evidence may be gathered on a moored or moving boat.',
    });
    expect(unitOf(draft, 'CBH1')?.outcomes.map(({ kind }) => kind)).toEqual([
      'observation',
      'observation',
      'knowledge',
    ]);
    expect(unitOf(draft, 'CBH3')?.methods).toEqual({
      questionPapers: 0,
      observation: true,
      portfolio: false,
    });
    expect(messagesOf(draft, 'problem')).toEqual([]);
    expect(messagesOf(draft, 'warning')).toEqual([]);
  });

  it('names the lines of the document that each value stands in', async () => {
    const draft = await read();
    const textAt = (field: string): string =>
      (draft.sources[field] ?? []).map((number) => draft.lines[number - 1]?.text ?? '?').join(' ');
    expect(textAt('tqt')).toContain('200');
    expect(textAt('unit.CBH3')).toContain('F/610/1003');
    expect(textAt('unit.CBH1.simulation')).toContain('Simulation is allowed');
    expect(textAt('unit.CBH1.criterion.1b')).toContain('passenger list');
    expect(qualificationSchema.safeParse(draft.qualification).success).toBe(true);
  });
});

describe.each(FORMATS)('a handbook as $name', ({ make }) => {
  const read = async (): Promise<SpecificationDraft> =>
    draftOf(await readSpecification({ name: 'handbook', bytes: await make(NORTHMOOR_HANDBOOK) }));

  it('gives the qualification and its units', async () => {
    const { layout, qualification } = await read();
    expect(layout).toBe('handbook');
    expect(qualification).toMatchObject({
      title: 'Northmoor Awards (Riverside) Level 3 Award in Lock Keeping Practice (RQF)',
      number: '610/0533/0',
      code: 'LKP3',
      level: 3,
      credits: null,
      tqt: 120,
      glh: 60,
      minimumAge: 18,
    });
    expect(qualification.groups.map(({ code, rule }) => [code, rule])).toEqual([
      ['M', { kind: 'all', credits: null }],
    ]);
    expect(
      draftUnits(qualification).map(({ code, reference, glh, level }) => [code, reference, glh, level]),
    ).toEqual([
      ['LKA1', 'R/610/2001', 20, 3],
      ['LKA2', 'Y/610/2002', 25, 2],
      ['LKA3', 'D/610/2003', 15, 3],
    ]);
  });

  it('spells out outcomes and criteria, also of units without a heading mark', async () => {
    const draft = await read();
    expect(criteriaCounts(draft)).toEqual({ LKA1: [2, 3], LKA2: [4], LKA3: [3, 2] });
    const [first, second] = unitOf(draft, 'LKA1')?.outcomes ?? [];
    expect(first?.title).toBe(
      'Know the parts of a lock, its machinery and the words that boaters use for them',
    );
    expect(second?.criteria[2]).toEqual({
      label: '2.3',
      text: 'Leave the gates as the crew behind needs them, whatever the water, the wind and the hour',
    });
  });

  it('reports an outcome whose title differs between the list and the table', async () => {
    const draft = await read();
    expect(messagesOf(draft, 'note').join()).toContain('LKA1: learning outcome 2 is "Work a lock"');
    expect(messagesOf(draft, 'warning')).toEqual([expect.stringContaining('LKA1: learning outcome 1 is')]);
    expect(messagesOf(draft, 'problem')).toEqual([]);
  });
});
