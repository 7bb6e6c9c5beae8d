import { checkCredits } from '../../../shared/domain/specification/checks/check-credits';
import { checkHours } from '../../../shared/domain/specification/checks/check-hours';
import { checkMissing } from '../../../shared/domain/specification/checks/check-missing';
import type {
  DraftQualification,
  FieldSources,
  Finding,
  SpecificationDraft,
} from '../../../shared/domain/specification/draft';
import { createNotebook } from '../../../shared/domain/specification/notebook';
import type { DocumentReview, EditQualification } from './review-model';
import { fromEdit } from './review-model';
import { schemaProblems } from './schema-problems';

/** Stands in the sentences of the checks for a code that has not been entered. */
const NO_CODE = 'without a code';

const SEVERITIES = ['problem', 'warning', 'note'] as const;

/**
 * What the qualification, as it is now, lacks or contradicts: what only the reading of the document could find, the
 * checks of its figures done again, and what the schema refuses. Fields are named by keys, as in `sources`.
 */
export function recheck({ document, edited }: DocumentReview): readonly Finding[] {
  const codes = codesByKey(edited);
  const inKeys = (field: string | null): string | null => renamed(field, invert(codes));
  const again = checked(namedForSentences(fromEdit(edited)), renamedSources(document.sources, codes));
  const findings = [
    ...fromReading(document).filter(({ field }) => isThere(field, edited)),
    ...ruleProblems(document, edited),
    ...again.map((finding) => ({ ...finding, field: inKeys(finding.field) })),
    ...schemaProblems(edited),
  ];
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** The checks that need no document, with the lines of what they name. */
function checked(qualification: DraftQualification, sources: FieldSources): readonly Finding[] {
  const notebook = createNotebook();
  for (const [field, lines] of Object.entries(sources)) notebook.found(field, lines);
  checkMissing(qualification, notebook);
  checkCredits(qualification, notebook);
  checkHours(qualification, notebook);
  return notebook.findings();
}

const identity = ({ severity, message, field }: Finding): string => [severity, field, message].join('|');

/** What the reader found that the checks cannot find again: differences between parts of the document. */
function fromReading({ qualification, sources, findings }: SpecificationDraft): readonly Finding[] {
  const again = new Set(checked(qualification, sources).map(identity));
  return findings.filter((finding) => finding.severity !== 'problem' && !again.has(identity(finding)));
}

/** A group needs a rule: in the reader's words where it was the reader who missed it. */
function ruleProblems({ findings }: SpecificationDraft, { groups }: EditQualification): readonly Finding[] {
  return groups.flatMap(({ key, code, rule }): readonly Finding[] => {
    if (rule !== null) return [];
    const field = `group.${key}.rule`;
    const read = findings.find((finding) => finding.severity === 'problem' && finding.field === field);
    const message = `Group ${code}: choose its rule (all units, a minimum or a maximum).`;
    return [read ?? { severity: 'problem', message, lines: [], field }];
  });
}

/** False for what was said about a group or unit that has been taken out since. */
function isThere(field: string | null, { groups }: EditQualification): boolean {
  const [kind, key] = field?.split('.') ?? [];
  if (kind === 'group') return groups.some((group) => group.key === key);
  if (kind === 'unit') return groups.some(({ units }) => units.some((unit) => unit.key === key));
  return true;
}

type Codes = ReadonlyMap<string, string>;

/** `unit.UBU19` and `group.A` as they are named in the document, to how they are named now. */
function codesByKey({ groups }: EditQualification): Codes {
  return new Map(
    groups.flatMap(({ key, code, units }) => [
      [`group.${key}`, `group.${code.trim() || NO_CODE}`] as const,
      ...units.map((unit) => [`unit.${unit.key}`, `unit.${unit.code.trim() || NO_CODE}`] as const),
    ]),
  );
}

/** Of two with the same code the first: the other one is reported as a repetition. */
const invert = (codes: Codes): Codes => new Map([...codes].reverse().map(([key, code]) => [code, key]));

function renamed(field: string | null, names: Codes): string | null {
  if (field === null) return null;
  const [kind, name, ...rest] = field.split('.');
  const found = names.get(`${kind}.${name}`);
  return found === undefined ? field : [found, ...rest].join('.');
}

const renamedSources = (sources: FieldSources, codes: Codes): FieldSources =>
  Object.fromEntries(
    Object.entries(sources).map(([field, lines]) => [renamed(field, codes) ?? field, lines]),
  );

const namedForSentences = (qualification: DraftQualification): DraftQualification => ({
  ...qualification,
  awardingOrganisation: qualification.awardingOrganisation || null,
  title: qualification.title || null,
  number: qualification.number || null,
  code: qualification.code || null,
  groups: qualification.groups.map((group) => ({
    ...group,
    code: group.code || NO_CODE,
    units: group.units.map((unit) => ({ ...unit, code: unit.code || NO_CODE })),
  })),
});
