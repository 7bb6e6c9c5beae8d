import type { IsoDate } from '../calendar';
import type { DecisionOutcome } from '../methods';
import { badUln, unknownMethod, unknownOutcome, unknownStage } from './cell-findings';
import type { Catalogue } from './catalogue';
import { chooseUnit } from './choose-unit';
import { checkCountersignature } from './countersignature';
import {
  assessorHadLeft,
  certificateClaimed,
  contradictsRow,
  decisionInFuture,
  unknownAssessor,
  unknownLearner,
} from './decision-findings';
import { decisionKey } from './decision-key';
import type { DecisionRules } from './decision-rules';
import { dependsOn, differsFromCentre, duplicateRow } from './findings';
import type { KnownToDecisions, LearnerDirectory } from './learner-directory';
import { memo } from './memo';
import type { Initialler, PeopleDirectory } from './people-directory';
import type { DecisionRow } from './plan';
import type { SiteBook } from './site-book';
import type { Steps } from './steps';
import type { RowReader } from './row-reader';
import type { TableReader } from './table-reader';
import { readUln } from './uln';
import { readMethod, readOutcome, readStage } from './values';

/** Everything a decision can refer to. */
export interface DecisionBooks {
  readonly today: IsoDate;
  readonly people: PeopleDirectory;
  readonly learners: LearnerDirectory;
  readonly catalogue: Catalogue;
  readonly sites: SiteBook;
  /** Decisions at the centre: key to outcome. */
  readonly atCentre: ReadonlyMap<string, DecisionOutcome>;
  readonly rules: DecisionRules;
}

/** Reads the decisions' sheets; null when stopped. What is there already is counted, not added. */
export function validateDecisions(
  tables: readonly TableReader[],
  books: DecisionBooks,
  steps: Steps,
): readonly DecisionRow[] | null {
  const words = openWords();
  const added = new Map<string, DecisionRow>();
  for (const table of tables)
    for (const source of table.table.rows) {
      if (!steps.next()) return null;
      const row = table.open(source);
      const decision = readDecision(row, books, words);
      if (!decision) continue;
      const before = added.get(decision.key);
      const known = books.atCentre.get(decision.key);
      if (before && before.outcome !== decision.outcome)
        row.report('outcome', contradictsRow(before.outcome, before));
      else if (before) row.report(null, duplicateRow('The same decision', before));
      else if (known === undefined) {
        if (books.rules.accept(row, decision)) added.set(decision.key, decision);
      } else if (known !== decision.outcome)
        row.report('outcome', differsFromCentre('The outcome of this decision', decision.outcome, known));
    }
  books.rules.report();
  return [...added.values()];
}

const openWords = () => ({ method: memo(readMethod), outcome: memo(readOutcome), stage: memo(readStage) });
type Words = ReturnType<typeof openWords>;

/** Reads every cell before giving up, so that one look at the list shows all there is to mend. */
function readDecision(row: RowReader, books: DecisionBooks, words: Words): DecisionRow | null {
  const learner = readLearner(row, books.learners);
  const assessor = readAssessor(row, books.people);
  const method = row.requiredParsed('method', words.method, unknownMethod);
  const outcome = row.requiredParsed('outcome', words.outcome, unknownOutcome);
  const stage = row.requiredParsed('stage', words.stage, unknownStage);
  const date = row.requiredDate('date');
  if (date !== null && date > books.today) row.report('date', decisionInFuture(date));
  const unit = chooseUnit(row, learner, date, books);
  const site = books.sites.read(row) ?? learner?.site ?? null;
  const countersignature = checkCountersignature(row, assessor, date, books);
  const portfolioReference = row.text('portfolioReference');
  if (assessor?.leftOn && date !== null && date > assessor.leftOn)
    row.report('assessor', assessorHadLeft(assessor.initials, assessor.leftOn));
  if (!learner || !assessor || !method || !outcome || !stage || !date || !unit || row.failed()) return null;
  const identity = {
    learnerNumber: learner.learnerNumber,
    qualificationCode: unit.qualificationCode,
    unitCode: unit.unitCode,
    assessorInitials: assessor.initials,
    method,
    date,
    stage,
    portfolioReference,
  };
  const key = decisionKey(identity);
  const claimedOn = learner.claimedOn.get(unit.qualificationCode);
  if (claimedOn !== undefined && !books.atCentre.has(key)) {
    row.report(
      learnerField(row),
      certificateClaimed(learner.learnerNumber, unit.qualificationCode, claimedOn),
    );
    return null;
  }
  // Property by property: spreading three objects into one costs more than all the checks above.
  return {
    sheet: row.sheet,
    row: row.row,
    key,
    learnerNumber: identity.learnerNumber,
    qualificationCode: identity.qualificationCode,
    unitCode: identity.unitCode,
    assessorInitials: identity.assessorInitials,
    countersignedBy: countersignature.countersignedBy,
    countersignedOn: countersignature.countersignedOn,
    method,
    date,
    outcome,
    site,
    portfolioReference,
    stage,
  };
}

/** The column that says whose decision it is. */
const learnerField = (row: RowReader): 'uln' | 'learnerNumber' =>
  row.text('learnerNumber') === null && row.text('uln') !== null ? 'uln' : 'learnerNumber';

function readLearner(row: RowReader, learners: LearnerDirectory): KnownToDecisions | null {
  const field = learnerField(row);
  const text = row.required(field);
  if (text === null) return null;
  const uln = field === 'uln' ? readUln(text) : null;
  if (uln?.kind === 'invalid') {
    row.report('uln', badUln(text, uln.problem));
    return null;
  }
  const found = learners.find(text);
  if (found?.kind === 'learner') return found;
  row.report(field, found ? dependsOn(`Learner ${text}`, found.place) : unknownLearner(text));
  return null;
}

function readAssessor(row: RowReader, people: PeopleDirectory): Initialler | null {
  const text = row.required('assessor');
  if (text === null) return null;
  const found = people.find(text);
  if (found?.kind === 'person') return found;
  row.report('assessor', found ? dependsOn(`Assessor ${text}`, found.place) : unknownAssessor(text));
  return null;
}
