import { randomUUID } from 'node:crypto';
import type { ImportOptions } from '../../shared/ipc/records';
import type { CentreContext } from '../../electron/services/centre-context';
import { importSession } from '../../electron/services/imports/session';
import type { Control } from '../../electron/workers/protocol';
import { ulnCheckDigit } from '../../shared/domain/import/uln';

export const freely: Control = { progress: () => undefined, stopped: () => false };

/** CSV files of assessors, learners and decisions on the example qualification, as a centre would send them. */
export function exampleFiles(learners: number, decisions: number) {
  const assessors = [
    'Name,Initials,Trainee or qualified,Countersignatory',
    'Ada Okafor,AO,qualified,',
    'Tom Byrne,TB,trainee,AO',
  ];
  const people = ['Name,Learner number,ULN,Date of birth,Site,Cohort,Qualification code,Registered'];
  for (let index = 0; index < learners; index += 1)
    people.push(
      `Learner ${String(index).padStart(4, '0')},L${1000 + index},${ulnFor(index)},2001-02-03,Harbour Road,Autumn,EX2D1,2025-01-15`,
    );
  const rows = [
    'Learner number,Unit code,Assessor initials,Method,Date,Outcome,Portfolio reference,Interim or summative',
  ];
  const units = ['EXU1', 'EXU2', 'EXU3', 'EXU4'];
  for (let index = 0; index < decisions; index += 1)
    rows.push(
      [
        `L${1000 + (index % learners)}`,
        units[index % units.length],
        'AO',
        'observation',
        new Date(Date.UTC(2025, 1, 1) + (index % 600) * 86_400_000).toISOString().slice(0, 10),
        'met',
        `P${index}`,
        index % 5 === 0 ? 'interim' : 'summative',
      ].join(','),
    );
  return [
    asFile('assessors.csv', assessors),
    asFile('learners.csv', people),
    asFile('decisions.csv', rows),
  ] as const;
}

export const asFile = (name: string, lines: readonly string[]) => ({
  name,
  path: null,
  bytes: Buffer.from(`${lines.join('\n')}\n`),
});

function ulnFor(index: number): string {
  for (let number = 900_000_000 + index * 7; ; number += 1) {
    const digit = ulnCheckDigit(String(number));
    if (digit !== null) return `${number}${digit}`;
  }
}

/** One import session on a centre, with short calls. */
export function startImport(centre: CentreContext) {
  const session = importSession();
  const { access } = centre;
  const today = centre.today();
  return {
    read: (
      files: readonly ReturnType<typeof asFile>[],
      options: ImportOptions | null = null,
      control: Control = freely,
    ) => session.read({ importId: randomUUID(), access, files, options, today }, control),
    review: (options: ImportOptions) => session.review({ access, options, today }, freely),
    commit: (goodRowsOnly: boolean, control: Control = freely) =>
      session.commit({ access, goodRowsOnly, context: centre.commitContext() }, control),
    rejected: () => session.rejected(null, freely),
  };
}
