import type { IsoDate } from '../calendar';
import type { PersonFacts } from '../rules/facts';
import { assessorVerdicts } from './assessor-verdicts';
import type { Verdict } from './assessor-verdicts';
import type { KnownQualification, KnownUnit } from './context';
import { openDecisionGroups } from './decision-groups';
import { methodVerdicts } from './method-verdicts';
import type { DecisionRow } from './plan';
import type { Finding } from './problem-codes';
import type { RowReader } from './row-reader';

/** Rules P2, P3, P4, R5 and R8 over the decisions that an import adds. */
export interface DecisionRules {
  /** False, and reported, where a rule refuses the decision; what only warns is counted. */
  readonly accept: (row: RowReader, decision: DecisionRow) => boolean;
  /** Reports what was counted, each group once. */
  readonly report: () => void;
}

type MethodVerdicts = (day: IsoDate) => readonly Finding[];
type AssessorVerdicts = (unit: KnownUnit, day: IsoDate) => readonly Verdict[];

/** One qualification's units, and what was asked of them before: by code, unit and method, assessor. */
interface QualificationBook {
  readonly qualification: KnownQualification;
  readonly units: ReadonlyMap<
    string,
    { readonly unit: KnownUnit; readonly methods: Map<string, MethodVerdicts> }
  >;
  readonly assessors: Map<string, AssessorVerdicts>;
}

/** `facts`: everybody who assesses, by initials as they are kept. */
export function openDecisionRules(
  facts: ReadonlyMap<string, PersonFacts>,
  qualifications: readonly KnownQualification[],
): DecisionRules {
  const books = new Map(qualifications.map((qualification) => [qualification.code, openBook(qualification)]));
  const groups = openDecisionGroups();
  return {
    accept: (row, { qualificationCode, unitCode, assessorInitials, method, date }) => {
      const book = books.get(qualificationCode);
      const known = book?.units.get(unitCode);
      const person = facts.get(assessorInitials);
      if (!book || !known || !person) return true;
      const { unit, methods } = known;
      const ofMethod = found(methods, method, () => methodVerdicts(book.qualification, unit, method))(date);
      if (ofMethod.some(({ severity }) => severity === 'error')) {
        for (const finding of ofMethod) row.report('method', finding);
        return false;
      }
      for (const finding of ofMethod)
        groups.add(`${finding.code} ${unit.id} ${method}`, row, {
          field: 'method',
          whose: `by ${method}`,
          where: unitCode,
          finding,
        });
      const ofAssessor = found(book.assessors, assessorInitials, () =>
        assessorVerdicts(person, book.qualification),
      );
      for (const { rule, about, finding } of ofAssessor(unit, date))
        groups.add(`${rule} ${person.id} ${about === 'unit' ? unit.id : ''}`, row, {
          field: 'assessor',
          whose: `by ${assessorInitials}`,
          where: about === 'unit' ? unitCode : qualificationCode,
          finding,
        });
      return true;
    },
    report: groups.report,
  };
}

const openBook = (qualification: KnownQualification): QualificationBook => ({
  qualification,
  units: new Map(qualification.units.map((unit) => [unit.code, { unit, methods: new Map() }])),
  assessors: new Map(),
});

function found<T>(before: Map<string, T>, key: string, make: () => T): T {
  const known = before.get(key);
  if (known !== undefined) return known;
  const made = make();
  before.set(key, made);
  return made;
}
