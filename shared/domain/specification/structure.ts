import type { GroupRule, Unit } from '../qualification';
import type { CleanLine } from './clean-line';
import type { DraftGroup } from './draft';
import type { GroupHeading, StatedRule } from './group-heading';
import { readGroupHeading, ruleInWords, statedRules } from './group-heading';
import type { Notebook } from './notebook';
import { paragraphs } from './paragraphs';
import type { NumberColumn, UnitRow } from './unit-row';
import { headerColumns, readUnitRow } from './unit-row';

export interface StructureOptions {
  /** The order of the number columns where no header row gives it. */
  readonly columns: readonly NumberColumn[];
  /** The letter of the mandatory group where the document gives it none. */
  readonly mandatoryCode: string;
}

interface OpenGroup {
  readonly heading: GroupHeading;
  readonly lines: readonly number[];
  readonly units: Unit[];
}

type Stated = StatedRule & { readonly lines: readonly number[] };

/** The structure tables: groups with their rules, units as their rows give them (nothing spelled out yet). */
export function readStructure(
  lines: readonly CleanLine[],
  options: StructureOptions,
  notebook: Notebook,
): readonly DraftGroup[] {
  const stated: readonly Stated[] = paragraphs(lines).flatMap((paragraph) =>
    statedRules(paragraph.text).map((rule) => ({ ...rule, lines: paragraph.lines })),
  );
  const open = readRows(lines, options, stated, notebook);
  return [...open].map(([code, group]) => ({
    code,
    title: group.heading.mandatory ? 'Mandatory units' : 'Optional units',
    rule: ruleOf(code, group, stated, notebook),
    units: group.units,
  }));
}

function readRows(
  lines: readonly CleanLine[],
  options: StructureOptions,
  stated: readonly Stated[],
  notebook: Notebook,
): ReadonlyMap<string, OpenGroup> {
  const groups = new Map<string, OpenGroup>();
  const seen = new Map<string, readonly number[]>();
  const mandatoryCode = stated.find((rule) => rule.mandatory)?.code ?? options.mandatoryCode;
  let columns = options.columns;
  let heading: GroupHeading = { mandatory: true, code: null, credits: null, bound: null };
  let headingLines: readonly number[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text === '') continue;
    columns = headerColumns(lines, index) ?? columns;
    const found = readGroupHeading(lines, index);
    if (found !== null) [heading, headingLines] = [found.heading, found.lines];
    const row = found === null ? readUnitRow(lines, index, columns) : null;
    if (row === null) continue;
    index = row.next - 1;
    const earlier = seen.get(row.code);
    if (earlier !== undefined) {
      const message = `Unit ${row.code} is listed twice in the structure; the second row was left out.`;
      notebook.report('warning', message, [...earlier, ...row.lines], `unit.${row.code}`);
      continue;
    }
    seen.set(row.code, row.lines);
    const code = heading.code ?? (heading.mandatory ? mandatoryCode : nextLetter(groups, headingLines));
    const group = groups.get(code) ?? { heading, lines: headingLines, units: [] };
    group.units.push(unitOf(row, notebook));
    groups.set(code, group);
    notebook.found(`group.${code}`, group.lines.length > 0 ? group.lines : row.lines);
  }
  return groups;
}

/** An optional group without a letter keeps the letter its own heading got first, otherwise takes the next free one. */
function nextLetter(groups: ReadonlyMap<string, OpenGroup>, headingLines: readonly number[]): string {
  for (const [code, group] of groups) if (group.lines === headingLines) return code;
  return 'BCDEFGHJKL'.split('').find((letter) => !groups.has(letter)) ?? 'Z';
}

function unitOf(row: UnitRow, notebook: Notebook): Unit {
  notebook.found(`unit.${row.code}`, row.lines);
  return {
    code: row.code,
    reference: row.reference,
    title: row.title,
    level: row.level,
    credit: row.credit,
    glh: row.glh,
    methods: null,
    observationsRequired: null,
    simulation: null,
    environment: null,
    outcomes: [],
  };
}

function ruleOf(
  code: string,
  group: OpenGroup,
  stated: readonly Stated[],
  notebook: Notebook,
): GroupRule | null {
  const field = `group.${code}.rule`;
  const sentences = stated.filter((rule) => rule.code === code);
  const headed = headingRule(group.heading);
  const rule = headed ?? sentences[0]?.rule ?? null;
  notebook.found(field, [...group.lines, ...(sentences[0]?.lines ?? [])]);
  for (const sentence of sentences) {
    if (rule === null || sameRule(rule, sentence.rule)) continue;
    const message = `Group ${code}: the heading says ${ruleInWords(rule)}, the text says ${ruleInWords(sentence.rule)}.`;
    notebook.report('warning', message, [...group.lines, ...sentence.lines], field);
    break;
  }
  if (rule !== null) return rule;
  if (group.heading.credits !== null) {
    const message = `Group ${code}: the heading gives ${group.heading.credits} credits without saying minimum or maximum; it was taken as a minimum.`;
    notebook.report('warning', message, group.lines, field);
    return { kind: 'minimum', credits: group.heading.credits };
  }
  notebook.report(
    'problem',
    `Group ${code}: no rule was found (all units, a minimum or a maximum).`,
    group.lines,
    field,
  );
  return null;
}

function headingRule(heading: GroupHeading): GroupRule | null {
  if (heading.mandatory) return { kind: 'all', credits: heading.credits };
  if (heading.credits === null || heading.bound === null) return null;
  return { kind: heading.bound, credits: heading.credits };
}

/** A mandatory group whose heading gives no credits agrees with a sentence that does. */
function sameRule(a: GroupRule, b: GroupRule): boolean {
  return a.kind === b.kind && (a.credits === null || b.credits === null || a.credits === b.credits);
}
