import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadShippedQualifications } from '../../../electron/importers/specification/shipped';
import { numberLines } from '../../../shared/domain/specification/document';
import { qualificationSchema } from '../../../shared/domain/specification/qualification-schema';
import { parseSpecification } from '../../../shared/domain/specification/parse-specification';
import type { DraftQualification } from '../../../shared/domain/specification/draft';
import { draftOf } from '../../support/documents/summary';

const RESOURCES = join(process.cwd(), 'resources');
const SEEDS = join(process.cwd(), '..', 'shared', 'seeds');
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];

/** What the importer reads, without the sentences. */
const factsOf = ({ groups }: Pick<DraftQualification, 'groups'>) =>
  groups.map(({ code, rule, units }) => ({
    code,
    rule,
    units: units.map(({ environment: _, outcomes, ...unit }) => ({
      ...unit,
      outcomes: outcomes.map(({ number, kind, criteria }) => [
        number,
        kind,
        criteria.map(({ label }) => label),
      ]),
    })),
  }));

describe('the qualifications that come with the application', () => {
  it('are CS2D1 and CSPD2 with their structure and counts', async () => {
    const shipped = await loadShippedQualifications(RESOURCES);
    expect(shipped.map(({ code, credits, tqt, glh }) => [code, credits, tqt, glh])).toEqual([
      ['CS2D1', 45, 450, 245],
      ['CSPD2', null, 390, 231],
    ]);
    const counts = shipped.map(({ groups }) =>
      groups.flatMap(({ units }) =>
        units.map(({ outcomes }) => outcomes.map(({ criteria }) => criteria.length)),
      ),
    );
    expect(counts[0]?.slice(0, 6)).toEqual([[2, 6, 2, 6, 4], [4, 5], [7, 5, 6, 5], [3, 3], [5, 3, 7, 5], []]);
    expect(counts[1]).toEqual([
      [3, 4],
      [3, 3],
      [4, 5, 3],
      [4, 5, 5],
      [3, 2],
    ]);
  });

  it('have no wording of outcomes and criteria', async () => {
    const shipped = await loadShippedQualifications(RESOURCES);
    const outcomes = shipped.flatMap(({ groups }) =>
      groups.flatMap(({ units }) => units.flatMap((unit) => unit.outcomes)),
    );
    expect(
      outcomes.flatMap(({ title, criteria }) => [title, ...criteria.map(({ text }) => text)]).join(''),
    ).toBe('');
  });

  it.skipIf(seeds.length === 0)(
    `hold no sentence of the real documents${seeds.length === 0 ? ' (skipped: ../shared/seeds is not here)' : ''}`,
    async () => {
      const shipped = await loadShippedQualifications(RESOURCES);
      const titles = shipped.flatMap(({ title, groups }) => [
        title,
        ...groups.flatMap(({ units }) => units.map((unit) => unit.title)),
      ]);
      const directory = join(RESOURCES, 'qualifications');
      const names = readdirSync(directory);
      const texts = names.map((name) => readFileSync(join(directory, name), 'utf8').toLowerCase());
      let rest = texts.join('\n');
      for (const title of titles) rest = rest.replaceAll(JSON.stringify(title.toLowerCase()), '""');
      for (const seed of seeds) {
        const words = readFileSync(join(SEEDS, seed), 'utf8')
          .toLowerCase()
          .split(/[^\p{L}\p{N}'’/-]+/u);
        // Any six words in a row from the documents would be a piece of a sentence.
        const pieces = words.slice(5).map((_, index) => words.slice(index, index + 6).join(' '));
        expect(pieces.filter((piece) => rest.includes(piece))).toEqual([]);
      }
    },
  );

  it.skipIf(seeds.length === 0)('agree with what the importer reads from the real documents', async () => {
    const shipped = await loadShippedQualifications(RESOURCES);
    for (const seed of seeds) {
      const lines = numberLines(readFileSync(join(SEEDS, seed), 'utf8').split(/\r?\n/));
      const { qualification } = draftOf(parseSpecification(lines));
      const facts = factsOf(qualification);
      const same = shipped.find(({ code }) => code === qualification.code);
      expect(same && factsOf(same)).toEqual(facts);
    }
  });
});

describe('qualificationSchema', () => {
  it('refuses what is not a qualification', async () => {
    const [first] = await loadShippedQualifications(RESOURCES);
    if (first === undefined) throw new Error('nothing is shipped');
    const valid = (change: object): boolean => qualificationSchema.safeParse({ ...first, ...change }).success;
    expect(valid({})).toBe(true);
    expect(valid({ number: '601-4882' })).toBe(false);
    expect(valid({ title: ' ' })).toBe(false);
    expect(valid({ credits: 4.5 })).toBe(false);
    expect(valid({ groups: [...first.groups, ...first.groups] })).toBe(false);
    expect(valid({ extra: 1 })).toBe(false);
  });
});
