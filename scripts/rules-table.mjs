import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isStartedFile } from './is-started-file.mjs';
import { projectRoot } from './setup/paths.mjs';

// node scripts/rules-table.mjs [--write]: prints docs/rules.md, or writes it. A test says when it is stale.

/**
 * @typedef {Readonly<{ severity: string, sentence: string, source: string }>} Setting
 * @typedef {Readonly<{ key: string, title: string, edition: string, rules: Readonly<Record<string, Setting>> }>} Pack
 * @typedef {Readonly<{ rule: string, shows: 'speaking' | 'silent', file: string, title: string }>} RuleTest
 */

const packsFolder = path.join(projectRoot, 'resources/rule-packs');
const testsFolder = path.join(projectRoot, 'tests/unit/rules');
const generalPack = 'common-practice';
export const rulesPage = path.join(projectRoot, 'docs/rules.md');

/** A test's title begins with the rule's id and what it does: `P1 refuses …`, `P1 is silent …`. */
const TITLE = /(['"`])([PRCSE]\d+) (refuses|warns|informs|is silent)\b(.*?)\1\s*,/g;

/** @returns {readonly Pack[]} the documents' packs first, common practice last */
function shippedPacks() {
  const packs = readdirSync(packsFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(packsFolder, name), 'utf8')));
  return [
    ...packs.filter(({ key }) => key !== generalPack),
    ...packs.filter(({ key }) => key === generalPack),
  ];
}

/**
 * Tests whose titles say that a rule speaks up or is silent.
 *
 * @returns {readonly RuleTest[]}
 */
export function ruleTests() {
  return readdirSync(testsFolder)
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .flatMap((file) =>
      [...readFileSync(path.join(testsFolder, file), 'utf8').matchAll(TITLE)].map((match) => {
        const [, , rule = '', verb = '', rest = ''] = match;
        const title = `${rule} ${verb}${rest}`.replaceAll(/%[soif]/g, '…').replaceAll('%%', '%');
        return { rule, shows: verb === 'is silent' ? 'silent' : 'speaking', file, title };
      }),
    );
}

/** The whole page, formatted as the project formats its files. */
export async function rulesTable() {
  const packs = shippedPacks();
  const tests = ruleTests();
  const ids = Object.keys(packs.at(-1)?.rules ?? {});
  const page = [
    '# Rules that the application checks',
    'Made by `node scripts/rules-table.mjs --write` from the rule packs in `resources/rule-packs/` and the tests in `tests/unit/rules/`; a test fails when it is stale. A rule that blocks refuses the action, one that warns asks for a reason that is kept, one that informs shows. A centre may change every rule in a pack of its own but P1 and E2.',
    severities(ids, packs),
    '## In whose words',
    wordings(ids, packs),
    '## Shown by tests',
    'Every test is in `tests/unit/rules/`.',
    shownBy(ids, tests),
  ].join('\n\n');
  return format(page, { ...(await resolveConfig(rulesPage)), parser: 'markdown' });
}

/**
 * @param {readonly string[]} ids
 * @param {readonly Pack[]} packs
 */
const severities = (ids, packs) =>
  table(
    ['rule', 'what it says', ...packs.map(({ title, edition }) => `${title}, edition ${edition}`)],
    ids.map((id) => [
      id,
      packs.at(-1)?.rules[id]?.sentence ?? '',
      ...packs.map(({ rules }) => rules[id]?.severity ?? ''),
    ]),
  );

/**
 * Where a pack has its own source for a rule.
 *
 * @param {readonly string[]} ids
 * @param {readonly Pack[]} packs
 */
const wordings = (ids, packs) =>
  table(
    ['rule', 'source', 'what it says there'],
    ids.flatMap((id) =>
      packs
        .map(({ rules }) => rules[id])
        .filter((setting) => setting !== undefined && setting.source !== 'Common practice')
        .map((setting) => [id, setting?.source ?? '', setting?.sentence ?? '']),
    ),
  );

/**
 * @param {readonly string[]} ids
 * @param {readonly RuleTest[]} tests
 */
const shownBy = (ids, tests) =>
  table(
    ['rule', 'refuses, warns or informs', 'is silent', 'in'],
    ids.map((id) => {
      const own = tests.filter(({ rule }) => rule === id);
      /** @param {RuleTest['shows']} shows */
      const titles = (shows) =>
        own
          .filter((test) => test.shows === shows)
          .map(({ title }) => title)
          .join('<br>');
      const files = [...new Set(own.map(({ file }) => file))].join(', ');
      return [id, titles('speaking'), titles('silent'), files];
    }),
  );

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  /** @param {readonly string[]} cells */
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

if (isStartedFile(import.meta.url)) {
  const page = await rulesTable();
  if (process.argv.includes('--write')) writeFileSync(rulesPage, page);
  else process.stdout.write(page);
}
