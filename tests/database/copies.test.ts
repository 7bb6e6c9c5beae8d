import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listCopies, takeScheduledCopies } from '../../electron/database/copies';
import { openDatabase } from '../../electron/database/open';
import { queryValue } from '../../electron/database/query';
import { failureOf, newDatabase, valueOf } from '../support/database';
import { nativeBinding } from '../support/native';
import { recordCentre } from '../support/records';

const learners = queryValue<[], string>('SELECT name FROM learner');
const day = (number: number, hour = 9) => new Date(Date.UTC(2026, 10, number, hour)).toISOString();

test('a copy is whole, opens with the key, and is made once a day', () => {
  const { db, folder, key } = newDatabase();
  const copies = path.join(folder, 'copies');
  recordCentre(db);
  expect(valueOf(takeScheduledCopies(db, copies, day(2)))).toEqual([
    'daily-2026-11-02T090000Z.db',
    'weekly-2026-11-02T090000Z.db',
  ]);
  expect(valueOf(takeScheduledCopies(db, copies, day(2, 18)))).toEqual([]);
  expect(valueOf(takeScheduledCopies(db, copies, day(3)))).toEqual(['daily-2026-11-03T090000Z.db']);
  for (const { name } of listCopies(copies)) {
    const copy = valueOf(openDatabase({ file: path.join(copies, name), key, nativeBinding }));
    expect(learners.all(copy)).toEqual(['Lou Learner']);
    copy.close();
  }
});

test('seven daily and four weekly copies are kept, and nothing that is not a copy is touched', () => {
  const { db, folder } = newDatabase();
  const copies = path.join(folder, 'copies');
  for (let number = 1; number <= 50; number += 1) {
    valueOf(takeScheduledCopies(db, copies, day(number)));
    if (number === 1) writeFileSync(path.join(copies, 'mine.db'), 'x');
  }
  const kept = listCopies(copies);
  const daysOf = (kind: string) => kept.filter((copy) => copy.kind === kind).map(({ takenAt }) => takenAt);
  expect(daysOf('daily')).toEqual([50, 49, 48, 47, 46, 45, 44].map((number) => day(number)));
  expect(daysOf('weekly')).toEqual([50, 43, 36, 29].map((number) => day(number)));
  expect(readdirSync(copies)).toHaveLength(12);
});

test('a copy from a clock that was ahead does not put the next one off', () => {
  const { db, folder } = newDatabase();
  const copies = path.join(folder, 'copies');
  valueOf(takeScheduledCopies(db, copies, '2031-01-01T09:00:00.000Z'));
  expect(valueOf(takeScheduledCopies(db, copies, day(2)))).toHaveLength(2);
});

test('damage in the middle of the file shows when it is copied, and leaves no half copy', () => {
  const { db, file, folder, key } = newDatabase();
  recordCentre(db);
  // A row that takes up most of the file: what is damaged is none of the pages that opening reads.
  db.execute(
    `INSERT INTO draft VALUES ('nobody', 'large', '{"text":"' || hex(zeroblob(1000000)) || '"}', '2026-11-21')`,
  );
  db.close();
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 8_192) * 4_096 + 100;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  writeFileSync(file, bytes);
  const damaged = valueOf(openDatabase({ file, key, nativeBinding }));
  const copies = path.join(folder, 'copies');
  expect(failureOf(takeScheduledCopies(damaged, copies, day(2))).code).toBe('database-damaged');
  expect(readdirSync(copies)).toEqual([]);
  damaged.close();
});
