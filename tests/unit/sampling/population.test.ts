import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { populationCsv, populationHash, POPULATION_HEADER } from '../../../shared/domain/sampling/population';
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
