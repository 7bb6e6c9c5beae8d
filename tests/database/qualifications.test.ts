import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { queryValue } from '../../electron/database/query';
import { logHead } from '../../electron/database/ledger';
import type { CentreContext } from '../../electron/services/centre-context';
import { getQualification, listQualifications } from '../../electron/services/qualifications/read';
import { saveQualification } from '../../electron/services/qualifications/save';
import { addShipped, listShipped } from '../../electron/services/qualifications/shipped';
import type { Outcome, Qualification } from '../../shared/domain/qualification';
import { newCentre } from '../support/centre';
import { failureOf, openByAnotherProgram, valueOf } from '../support/database';
import { exampleQualification, exampleUnit } from '../support/example-qualification';
import { exampleFiles, startImport } from '../support/import-files';
import { projectRoot } from '../support/project-root';

const criterionIds = queryValue<[], string>('SELECT id FROM criterion ORDER BY label');
const outcome = (number: number, words: string): Outcome => ({
  number,
  kind: 'knowledge',
  title: `${words} ${number}`,
  criteria: [
    { label: `${number}a`, text: `${words} a` },
    { label: `${number}b`, text: `${words} b` },
  ],
});
const withOutcomes = (outcomes: readonly Outcome[]): Qualification => ({
  ...exampleQualification,
  groups: exampleQualification.groups.map((group) => ({
    ...group,
    units: group.units.map((unit) => (unit.code === 'EXU1' ? { ...unit, outcomes } : unit)),
  })),
});

let centre: CentreContext;
beforeEach(() => {
  centre = newCentre();
});
const add = (qualification: Qualification): string =>
  valueOf(saveQualification(centre, { qualification, source: null, updates: null })).id;
const update = (id: string, qualification: Qualification) =>
  saveQualification(centre, {
    qualification,
    source: { name: 'book.pdf', sha256: 'a'.repeat(64) },
    updates: id,
  });

describe('saving qualifications', () => {
  test('comes back as it was saved, in one entry of the log', () => {
    const qualification = withOutcomes([outcome(1, 'Know'), outcome(2, 'Explain')]);
    const before = logHead(centre.db).seq;
    const id = add(qualification);
    expect(logHead(centre.db).seq).toBe(before + 1);
    expect(valueOf(getQualification(centre, { id }))).toEqual({ ...qualification, id, sourceName: null });
    expect(valueOf(listQualifications(centre))).toMatchObject([
      { code: 'EX2D1', units: 4, unitsSpelledOut: 1, registrations: 0 },
    ]);
  });

  test('a second one of the same code is refused', () => {
    add(exampleQualification);
    const again = { ...exampleQualification, code: 'ex2d1' };
    expect(
      failureOf(saveQualification(centre, { qualification: again, source: null, updates: null })).code,
    ).toBe('exists');
  });

  test('a document adds wording to what is there and keeps the criteria that samples name', () => {
    const id = add(withOutcomes([{ ...outcome(1, ''), title: '' }]));
    const before = criterionIds.all(centre.db);
    valueOf(update(id, withOutcomes([outcome(1, 'Know'), outcome(2, 'Explain')])));
    expect(criterionIds.all(centre.db).slice(0, 2)).toEqual(before);
    expect(valueOf(getQualification(centre, { id }))).toEqual({
      ...withOutcomes([outcome(1, 'Know'), outcome(2, 'Explain')]),
      id,
      sourceName: 'book.pdf',
    });
    const silent = withOutcomes([]);
    valueOf(update(id, silent));
    expect(criterionIds.all(centre.db)).toHaveLength(4);
    const other = { ...exampleQualification, code: 'OTHER' };
    expect(failureOf(update(id, other)).code).toBe('other-qualification');
  });

  test('units without records can go, units with decisions and sampled criteria cannot', async () => {
    const id = add(withOutcomes([outcome(1, 'Know')]));
    const session = startImport(centre);
    valueOf(await session.read(exampleFiles(2, 2)));
    valueOf(await session.commit(false));
    const [mandatory, optional] = exampleQualification.groups;
    if (!mandatory || !optional) throw new Error('the example has two groups');
    const without = (code: string): Qualification => ({
      ...withOutcomes([outcome(1, 'Know')]),
      groups: [
        {
          ...mandatory,
          units: [...mandatory.units.filter((unit) => unit.code !== code), exampleUnit({ code: 'EXU5' })],
        },
      ],
    });
    expect(failureOf(update(id, without('EXU2'))).code).toBe('in-use');
    expect(valueOf(getQualification(centre, { id })).groups).toHaveLength(2);
    valueOf(update(id, without('EXU9')));
    const now = valueOf(getQualification(centre, { id }));
    expect(now.groups.map(({ units }) => units.map(({ code }) => code))).toEqual([['EXU1', 'EXU2', 'EXU5']]);
  });

  test('a criterion that a sample names stays', () => {
    const id = add(withOutcomes([outcome(1, 'Know')]));
    const [criterion] = criterionIds.all(centre.db);
    const raw = openByAnotherProgram(centre.access.file, centre.access.key);
    raw.exec(`PRAGMA foreign_keys = OFF;
      INSERT INTO sample (id, root_id, plan_id, decision_id, round, revision, iqa_id, sampled_on, portfolio_reference,
        files, criteria, vacsr, outcome, strengths, improvements, recorded_at, device_id)
      VALUES ('s', 's', 'p', 'd', 1, 1, 'i', '2026-01-01', '', '[]', '["${criterion ?? ''}"]', '{}', 'agreed', '', '', '', '')`);
    const fewer = withOutcomes([{ ...outcome(1, 'Know'), criteria: [{ label: '1b', text: 'b' }] }]);
    expect(failureOf(update(id, fewer)).code).toBe('in-use');
    expect(criterionIds.all(centre.db)).toHaveLength(2);
  });

  test('the facts that come with the application can be added at once', () => {
    const resources = path.join(projectRoot, 'resources');
    const shipped = () =>
      valueOf(listShipped(centre, resources)).map(({ code, units, added }) => [code, units, added]);
    expect(shipped()).toEqual([
      ['CS2D1', 39, false],
      ['CSPD2', 5, false],
    ]);
    valueOf(addShipped(centre, resources, 'CS2D1'));
    expect(shipped()[0]).toEqual(['CS2D1', 39, true]);
    expect(failureOf(addShipped(centre, resources, 'CS2D1')).code).toBe('exists');
    expect(failureOf(addShipped(centre, resources, 'NONE')).code).toBe('not-found');
  });
});
