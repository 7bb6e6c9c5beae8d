import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  POPULATION_HEADER,
  POPULATION_HEADER_2,
  populationCsv,
  populationHash,
} from '../../../shared/domain/sampling/population';
import { drawOrder } from '../../../shared/domain/sampling/tickets';
import { compareBytes } from '../../../shared/domain/sampling/text-order';
import { decision, manyDecisions } from './populations';

describe('the frozen population', () => {
  it('is a header and sorted lines, each closed by a line feed', () => {
    const rows = [
      decision('b', { countersignerId: 'A9', siteId: 'Unit 4, "Harbour" Road' }),
      decision('a', { assessorStanding: { risk: 'red', isNew: true, isTrainee: false } }),
    ];
    expect(populationCsv(rows)).toBe(
      `${POPULATION_HEADER}\n` +
        'a,L1,A1,,UBU19,observation,S1,summative,2026-10-05,red,yes,no\n' +
        'b,L1,A1,A9,UBU19,observation,"Unit 4, ""Harbour"" Road",summative,2026-10-05,amber,no,no\n',
    );
  });

  it('has the history of each decision in format 2, and one format only', () => {
    const history = { cohort: '2026, autumn', nthOfAssessor: 12, nthInUnit: 3, nthAfterOverturn: null };
    const rows = [
      decision('b', { history }),
      decision('a', { history: { ...history, cohort: '', nthAfterOverturn: 2 } }),
    ];
    expect(POPULATION_HEADER_2).toBe(
      'id,learner,assessor,countersigner,unit,method,site,stage,date,risk,new,trainee,cohort,nth,nth-in-unit,nth-after-overturn',
    );
    expect(populationCsv(rows)).toBe(
      `${POPULATION_HEADER_2}\n` +
        'a,L1,A1,,UBU19,observation,S1,summative,2026-10-05,amber,no,no,,12,3,2\n' +
        'b,L1,A1,,UBU19,observation,S1,summative,2026-10-05,amber,no,no,"2026, autumn",12,3,\n',
    );
    expect(() => populationCsv([...rows, decision('c')])).toThrow(RangeError);
    expect(populationCsv([])).toBe(`${POPULATION_HEADER}\n`);
  });

  it.skipIf(process.platform === 'win32')('gives its tickets to a shell, as documented', () => {
    const rows = manyDecisions(40, 4);
    const folder = mkdtempSync(join(tmpdir(), 'tickets-'));
    try {
      writeFileSync(join(folder, 'population.csv'), populationCsv(rows));
      const tickets = (filter: string) =>
        execFileSync(
          'sh',
          [
            '-c',
            `tail -n +2 population.csv | ${filter}cut -d, -f1 | while read -r id; do
               printf '%s %s\\n' "$(printf '%s' "SEED-1|$id" | sha256sum | cut -c1-64)" "$id"; done | LC_ALL=C sort`,
          ],
          { cwd: folder, encoding: 'utf8' },
        )
          .trimEnd()
          .split('\n')
          .map((line) => line.split(' ')[1]);
      const order = (of: typeof rows) =>
        drawOrder(
          'SEED-1',
          of.map(({ id }) => id),
        );
      expect(tickets('')).toEqual(order(rows));
      expect(tickets(`awk -F, '$3 == "A2"' | `)).toEqual(
        order(rows.filter((row) => row.assessorId === 'A2')),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('does not depend on the order of rows, and changes with any of them', () => {
    const rows = manyDecisions(300, 9);
    const hash = populationHash(populationCsv(rows));
    expect(populationHash(populationCsv([...rows].reverse()))).toBe(hash);
    expect(populationHash(populationCsv(rows.slice(1)))).not.toBe(hash);
  });

  it('refuses a line break inside a field', () => {
    expect(() => populationCsv([decision('a\nb')])).toThrow(RangeError);
  });

  it('sorts characters of every plane by their bytes', () => {
    const texts = ['z', '\u{1F600}', '\uFFFD', '\u00e9', 'a', ''];
    expect([...texts].sort(compareBytes)).toEqual(['', 'a', 'z', '\u00e9', '\uFFFD', '\u{1F600}']);
  });

  it.skipIf(process.platform === 'win32')('is checked with sort and sha256sum, as documented', () => {
    const rows = ['plain', 'Zo\u0065\u0308', '\u{1F600}', '\uFFFD', 'B', 'a'].map((id) => decision(id));
    const csv = populationCsv(rows);
    const folder = mkdtempSync(join(tmpdir(), 'population-'));
    try {
      writeFileSync(join(folder, 'population.csv'), csv);
      const shell = (command: string) =>
        execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
      expect(shell('sha256sum population.csv').slice(0, 64)).toBe(populationHash(csv));
      const [head = '', ...lines] = csv.trimEnd().split('\n');
      writeFileSync(join(folder, 'population.csv'), [head, ...lines.reverse(), ''].join('\n'));
      const sorted = '(head -n 1 population.csv; tail -n +2 population.csv | LC_ALL=C sort) | sha256sum';
      expect(shell(sorted).slice(0, 64)).toBe(populationHash(csv));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
