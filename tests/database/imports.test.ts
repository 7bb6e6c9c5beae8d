import { beforeEach, describe, expect, test } from 'vitest';
import { queryValue } from '../../electron/database/query';
import { logHead } from '../../electron/database/ledger';
import type { CentreContext } from '../../electron/services/centre-context';
import { importHistory } from '../../electron/services/imports/imports';
import { saveQualification } from '../../electron/services/qualifications/save';
import { savePerson } from '../../electron/services/people';
import type { ImportOptions } from '../../shared/ipc/records';
import { examplePerson, newCentre } from '../support/centre';
import { failureOf, openByAnotherProgram, valueOf } from '../support/database';
import { exampleQualification } from '../support/example-qualification';
import { asFile, exampleFiles, freely, startImport } from '../support/import-files';
import { NOTHING_ADDED } from '../support/import-preview';

const decisions = queryValue<[], number>('SELECT count(*) FROM decision');
const learners = queryValue<[], number>('SELECT count(*) FROM learner');
const NO_OPTIONS: ImportOptions = { sheets: [], dateOrders: {}, addSites: false };

let centre: CentreContext;
beforeEach(() => {
  centre = newCentre();
  valueOf(saveQualification(centre, { qualification: exampleQualification, source: null, updates: null }));
});

describe('importing people, learners and decisions', () => {
  test('adds what the preview said, in one entry of the log', async () => {
    const session = startImport(centre);
    const preview = valueOf(await session.read(exampleFiles(30, 200)));
    expect(preview.adds).toEqual({
      ...NOTHING_ADDED,
      people: 2,
      learners: 30,
      registrations: 30,
      decisions: 200,
    });
    expect(preview.errors).toBe(0);
    expect(preview.sheets.map(({ kind, rows }) => [kind, rows])).toEqual([
      ['assessors', 2],
      ['learners', 30],
      ['decisions', 200],
    ]);
    const before = logHead(centre.db).seq;
    expect(valueOf(await session.commit(false))).toMatchObject({ decisions: 200, leftOut: 0 });
    expect(logHead(centre.db).seq).toBe(before + 1);
    expect(decisions.get(centre.db)).toBe(200);
    const raw = openByAnotherProgram(centre.access.file, centre.access.key);
    expect(
      raw
        .prepare(
          `SELECT p.initials, c.initials AS countersignatory, p.is_trainee FROM person p
           LEFT JOIN person c ON c.id = p.countersignatory_id WHERE p.initials IN ('AO', 'TB') ORDER BY 1`,
        )
        .all(),
    ).toEqual([
      { initials: 'AO', countersignatory: null, is_trainee: 0 },
      { initials: 'TB', countersignatory: 'AO', is_trainee: 1 },
    ]);
    expect(valueOf(importHistory(centre))).toMatchObject([
      { fileNames: 'assessors.csv, learners.csv, decisions.csv', importedBy: 'Meera Nair', added: 262 },
    ]);
  });

  test('the same files again add nothing', async () => {
    const first = startImport(centre);
    valueOf(await first.read(exampleFiles(10, 60)));
    valueOf(await first.commit(false));
    const again = startImport(centre);
    const preview = valueOf(await again.read(exampleFiles(10, 60)));
    expect(preview.adds).toEqual(NOTHING_ADDED);
    expect(preview.alreadyThere).toBe(72);
    expect(failureOf(await again.commit(false)).code).toBe('nothing-to-import');
    expect(decisions.get(centre.db)).toBe(60);
  });

  test('rows with errors keep everything out, unless only the good rows are wanted', async () => {
    const [assessors, people, rows] = exampleFiles(5, 20);
    const bad = asFile('decisions.csv', [
      ...rows.bytes.toString().trim().split('\n'),
      'L1000,EXU9,AO,observation,2025-03-01,met,P99,summative',
      'L1001,EXU1,AO,observation,2024-03-01,met,P98,summative',
    ]);
    const session = startImport(centre);
    const preview = valueOf(await session.read([assessors, people, bad]));
    const errors = preview.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, row, sheet }) => [code, row, sheet])).toEqual([
      ['unknown-unit', 22, 'decisions'],
      ['decision-before-registration', 23, 'decisions'],
    ]);
    expect(failureOf(await session.commit(false)).code).toBe('has-errors');
    expect(learners.get(centre.db)).toBe(0);
    expect(valueOf(await session.commit(true))).toMatchObject({ decisions: 20, leftOut: 2 });
    const mended = startImport(centre);
    const workbook = Buffer.from(valueOf(await session.rejected()));
    const second = valueOf(await mended.read([{ name: 'rows-to-mend.xlsx', path: null, bytes: workbook }]));
    expect(second.sheets.map(({ rows: count }) => count)).toEqual([2]);
    expect(second.errors).toBe(2);
  });

  test('cancelling leaves nothing behind', async () => {
    const session = startImport(centre);
    valueOf(await session.read(exampleFiles(50, 3_000)));
    const before = logHead(centre.db);
    let looks = 0;
    const stopInTheMiddle = { ...freely, stopped: () => (looks += 1) > 4 };
    expect(failureOf(await session.commit(false, stopInTheMiddle)).code).toBe('cancelled');
    expect(looks).toBe(5);
    expect([learners.get(centre.db), decisions.get(centre.db)]).toEqual([0, 0]);
    expect(logHead(centre.db)).toEqual(before);
    expect(valueOf(await session.commit(false))).toMatchObject({ decisions: 3_000 });
  });

  test('what changed since the preview is found, shown again and not overrun', async () => {
    const session = startImport(centre);
    valueOf(await session.read(exampleFiles(5, 20)));
    valueOf(
      savePerson(centre, {
        ...examplePerson({ name: 'Ann Other', initials: 'AO' }),
        id: null,
        base: null,
        roles: ['assessor'],
      }),
    );
    expect(failureOf(await session.commit(false)).code).toBe('changed-meanwhile');
    expect(decisions.get(centre.db)).toBe(0);
    const unrelated = startImport(centre);
    const files = exampleFiles(5, 20);
    valueOf(await unrelated.read(files.slice(1)));
    valueOf(
      savePerson(centre, {
        ...examplePerson({ name: 'Zed Zulu', initials: 'ZZ' }),
        id: null,
        base: null,
        roles: ['assessor'],
      }),
    );
    expect(valueOf(await unrelated.commit(false))).toMatchObject({ decisions: 20 });
  });

  test('a match made by hand is remembered for the next file', async () => {
    const header = 'Learner number,Unit code,Who,Method,Date,Outcome,Interim or summative';
    const row = (number: string) => `${number},EXU1,AO,observation,2025-03-01,met,summative`;
    const [assessors, people] = exampleFiles(5, 1);
    const first = startImport(centre);
    const preview = valueOf(
      await first.read([assessors, people, asFile('week 1.csv', [header, row('L1000')])]),
    );
    expect(preview.sheets[2]?.missing).toEqual(['assessor']);
    const columns = {
      learnerNumber: 0,
      unitCode: 1,
      assessor: 2,
      method: 3,
      date: 4,
      outcome: 5,
      stage: 6,
    };
    const sheets = [{ sheet: 'week 1', kind: 'decisions' as const, columns }];
    expect(valueOf(await first.review({ ...NO_OPTIONS, sheets })).adds.decisions).toBe(1);
    valueOf(await first.commit(false));
    const next = startImport(centre);
    const second = valueOf(await next.read([asFile('week 2.csv', [header, row('L1001')])]));
    expect(second.sheets[0]?.columns[2]).toMatchObject({ field: 'assessor', how: 'remembered' });
    expect(second.adds.decisions).toBe(1);
  });

  test('a decision without a site is at the only site; with several it is asked for', async () => {
    const people = [
      'Name,Learner number,Date of birth,Qualification code,Registered',
      'Pat Example,L1,2001-02-03,EX2D1,2025-01-15',
    ];
    const rows = [
      'Learner number,Unit code,Assessor initials,Method,Date,Outcome,Interim or summative',
      'L1,EXU1,AO,observation,2025-03-01,met,summative',
    ];
    const files = () => [
      exampleFiles(1, 1)[0],
      asFile('learners.csv', people),
      asFile('decisions.csv', rows),
    ];
    const one = startImport(centre);
    expect(valueOf(await one.read(files())).adds.decisions).toBe(1);
    valueOf(await one.commit(false));
    const several = newCentre(['IQA'], ['East', 'West']);
    valueOf(saveQualification(several, { qualification: exampleQualification, source: null, updates: null }));
    const asked = valueOf(await startImport(several).read(files()));
    expect(asked.adds.decisions).toBe(0);
    expect(asked.badRows).toBe(1);
    expect(
      asked.problems.filter(({ severity }) => severity === 'error').map(({ code, field }) => [code, field]),
    ).toEqual([['missing-cell', 'site']]);
  });

  test('20,000 decisions are read, checked and written in under four seconds', async () => {
    const files = exampleFiles(1_000, 20_000);
    const session = startImport(centre);
    const started = performance.now();
    const before = process.cpuUsage();
    valueOf(await session.read(files));
    const read = performance.now();
    valueOf(await session.commit(false));
    const done = performance.now();
    const used = process.cpuUsage(before);
    console.log(
      `read and checked in ${Math.round(read - started)} ms, written in ${Math.round(done - read)} ms`,
    );
    expect(decisions.get(centre.db)).toBe(20_000);
    // Time of the processor: what else the computer does at the moment says nothing about the import.
    expect((used.user + used.system) / 1_000).toBeLessThan(4_000);
  });
});
