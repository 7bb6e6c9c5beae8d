import type { Finding } from '../../../shared/domain/specification/draft';
import { qualificationSchema } from '../../../shared/domain/specification/qualification-schema';
import { fromEdit, type EditQualification } from './review-model';

interface Issue {
  readonly code: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const SENTENCES: Readonly<Record<string, string>> = {
  number: 'The qualification number looks like 601/4882/2.',
  reference: 'The Ofqual unit reference looks like A/506/2130.',
  code: 'A code has between 1 and 20 characters.',
  label: 'A criterion’s label has between 1 and 20 characters, such as 1a or 1.1.',
  title: 'A title has between 1 and 500 characters.',
  level: 'A level is between 0 and 8.',
  minimumAge: 'The minimum age is between 0 and 99.',
  groups: 'A qualification has at least one group of units.',
};

/** What keeps the qualification from being saved, beyond what the checks say in their own words. */
export function schemaProblems(edited: EditQualification): readonly Finding[] {
  const result = qualificationSchema.safeParse(fromEdit(edited));
  const seen = new Set<string>();
  return (result.error?.issues ?? []).flatMap((issue): readonly Finding[] => {
    if (isSaidElsewhere(issue, edited)) return [];
    const finding = findingOf(issue, edited);
    const identity = `${finding.field} ${finding.message}`;
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [finding];
  });
}

const REQUIRED = new Set<PropertyKey>(['title', 'number', 'code', 'awardingOrganisation']);

/** Missing facts, titles and rules have sentences of their own. */
function isSaidElsewhere({ path }: Issue, edited: EditQualification): boolean {
  const [first, groupIndex, part, unitIndex, field] = path;
  if (first === undefined) return false;
  if (path.length === 1 && REQUIRED.has(first)) return !textOf(edited, first);
  if (part === 'rule') return edited.groups[Number(groupIndex)]?.rule === null;
  if (path.length === 1 && first === 'groups') return edited.groups.length === 0;
  const unit = part === 'units' ? edited.groups[Number(groupIndex)]?.units[Number(unitIndex)] : undefined;
  return field === 'title' && path.length === 5 && unit?.title.trim() === '';
}

const textOf = (edited: EditQualification, field: PropertyKey): string =>
  (field === 'title' || field === 'number' || field === 'code' || field === 'awardingOrganisation'
    ? (edited[field] ?? '')
    : ''
  ).trim();

function findingOf(issue: Issue, edited: EditQualification): Finding {
  if (issue.code === 'custom') return repetition(issue.message, edited);
  const { path, message } = issue;
  const [first, groupIndex, part, unitIndex, ...inUnit] = path;
  const last = path.findLast((step) => typeof step === 'string');
  const sentence = SENTENCES[String(last)] ?? message;
  const problem = (where: string, field: string): Finding => ({
    severity: 'problem',
    message: `${where}${sentence}`,
    lines: [],
    field,
  });
  if (first !== 'groups' || groupIndex === undefined) return problem('', String(first));
  const group = edited.groups[Number(groupIndex)];
  if (!group) return problem('', 'groups');
  if (part !== 'units' || unitIndex === undefined)
    return problem(
      `Group ${group.code || 'without a code'}: `,
      `group.${group.key}${part === 'rule' ? '.rule' : ''}`,
    );
  const unit = group.units[Number(unitIndex)];
  if (!unit) return problem('', `group.${group.key}`);
  const field = `unit.${unit.key}${fieldInUnit(unit, inUnit)}`;
  return problem(`Unit ${unit.code || 'without a code'}: `, field);
}

function fieldInUnit(
  unit: EditQualification['groups'][number]['units'][number],
  path: readonly PropertyKey[],
): string {
  const [first, outcomeIndex, part, criterionIndex] = path;
  if (first === 'code' || first === 'title' || first === undefined) return '';
  if (first !== 'outcomes') return `.${String(first)}`;
  const outcome = unit.outcomes[Number(outcomeIndex)];
  if (!outcome) return '';
  const criterion = part === 'criteria' ? outcome.criteria[Number(criterionIndex)] : undefined;
  return criterion ? `.criterion.${criterion.label}` : `.outcome.${outcome.number}`;
}

/** `unit UBU19 occurs twice`, `UBU19: learning outcome 2 occurs twice`: at the second of the two. */
function repetition(message: string, { groups }: EditQualification): Finding {
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  const units = groups.flatMap((group) => group.units);
  const group = groups.findLast(({ code }) => message.startsWith(`group ${code.trim()} `));
  const unit = units.findLast(
    ({ code }) => message.startsWith(`unit ${code.trim()} `) || message.startsWith(`${code.trim()}: `),
  );
  const field = unit ? `unit.${unit.key}` : group ? `group.${group.key}` : 'groups';
  return { severity: 'problem', message: sentence, lines: [], field };
}
