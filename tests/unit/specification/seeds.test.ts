import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSpecification } from '../../../electron/importers/specification/read-specification';
import type { SpecificationDraft } from '../../../shared/domain/specification/draft';
import { draftUnits } from '../../../shared/domain/specification/draft';
import { FORMATS } from '../../support/documents/formats';
import { criteriaCounts, draftOf, messagesOf } from '../../support/documents/summary';

// The real documents lie beside the project, when they are there at all; their wording never enters it.
const SEEDS = join(process.cwd(), '..', 'shared', 'seeds');
const BOOK = join(SEEDS, '000_86e41bde7d305fea.txt');
const HANDBOOK = join(SEEDS, '004_29139fadb5f18810.txt');
const present = existsSync(BOOK) && existsSync(HANDBOOK);
const suffix = present ? '' : ' (skipped: ../shared/seeds is not here)';

describe.skipIf(!present).each(FORMATS)(`CS2D1, the real book, as $name${suffix}`, ({ make }) => {
  const read = async (): Promise<SpecificationDraft> =>
    draftOf(await readSpecification({ name: 'CS2D1', bytes: await make(readFileSync(BOOK, 'utf8')) }));

  it('has the figures of issue 2, section 4', async () => {
    const draft = await read();
    const { qualification } = draft;
    const units = draftUnits(qualification);
    const unitOf = (code: string) => units.find((unit) => unit.code === code);
    expect(qualification).toMatchObject({
      title: 'VTCT Level 2 Diploma in Customer Service',
      number: '601/4882/2',
      code: 'CS2D1',
      level: 2,
      credits: 45,
      tqt: 450,
      glh: 245,
    });
    expect(qualification.groups.map(({ code, rule, units: own }) => [code, rule, own.length])).toEqual([
      ['A', { kind: 'all', credits: 19 }, 5],
      ['B', { kind: 'minimum', credits: 3 }, 2],
      ['C', { kind: 'minimum', credits: 16 }, 17],
      ['D', { kind: 'maximum', credits: 7 }, 15],
    ]);
    expect(criteriaCounts(draft)).toEqual({
      UBU19: [2, 6, 2, 6, 4],
      UBU20: [4, 5],
      UBU21: [7, 5, 6, 5],
      UBU22: [3, 3],
      UBU23: [5, 3, 7, 5],
    });
    expect(unitOf('UBU19')).toMatchObject({
      reference: 'A/506/2130',
      credit: 5,
      glh: 27,
      observationsRequired: 2,
      simulation: 'not allowed',
    });
    expect(unitOf('UBU19')?.outcomes.map(({ kind }) => kind)).toEqual([
      'observation',
      'observation',
      'observation',
      'knowledge',
      'knowledge',
    ]);
    expect(unitOf('UBU18')?.methods).toEqual({ questionPapers: 0, observation: true, portfolio: false });
    expect(units.filter(({ methods }) => methods?.observation === true)).toHaveLength(28);
    expect(units.every(({ glh, credit, level, reference }) => glh && credit && level && reference)).toBe(
      true,
    );
    expect(messagesOf(draft, 'problem')).toEqual([]);
    expect(messagesOf(draft, 'warning')).toEqual([]);
    expect(messagesOf(draft, 'note').join()).toContain('19 + 3 + 16 = 38 credits; 7 more');
  });
});

describe.skipIf(!present).each(FORMATS)(`CSPD2, the real handbook, as $name${suffix}`, ({ make }) => {
  it('has the figures of issue 2, section 4', async () => {
    const bytes = await make(readFileSync(HANDBOOK, 'utf8'));
    const draft = draftOf(await readSpecification({ name: 'CSPD2', bytes }));
    const { qualification } = draft;
    expect(qualification).toMatchObject({
      title: 'VTCT (Skillsfirst) Level 2 Diploma in Customer Service Practice (RQF)',
      awardingOrganisation: 'VTCT (Skillsfirst)',
      number: '603/2352/8',
      code: 'CSPD2',
      credits: null,
      tqt: 390,
      glh: 231,
      minimumAge: 16,
    });
    expect(qualification.groups.map(({ code, rule }) => [code, rule])).toEqual([
      ['M', { kind: 'all', credits: null }],
    ]);
    expect(draftUnits(qualification).map(({ glh }) => glh)).toEqual([35, 49, 63, 56, 28]);
    expect(criteriaCounts(draft)).toEqual({
      CPR1: [3, 4],
      CPR2: [3, 3],
      CPR3: [4, 5, 3],
      CPR4: [4, 5, 5],
      CPR5: [3, 2],
    });
    expect(messagesOf(draft, 'problem')).toEqual([]);
    const notes = messagesOf(draft, 'note').join('\n');
    expect(notes).toContain('CPR1: learning outcome 2 is "Build customer rapport"');
    expect(notes).toContain('payroll');
    expect(messagesOf(draft, 'warning')).toEqual([expect.stringContaining('CPR5: learning outcome 1')]);
  });
});
