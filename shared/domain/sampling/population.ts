import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { IsoDate } from '../calendar';
import type { AssessmentMethod, Stage } from '../methods';
import type { Dimension, Risk } from './policy';
import { sortedByBytes } from './text-order';

/** How the assessor stood when the population was frozen. */
export interface AssessorStanding {
  readonly risk: Risk;
  readonly isNew: boolean;
  readonly isTrainee: boolean;
}

/** One assessment decision of a frozen population. Ids are stable; people have one id, whatever their role. */
export interface PopulationRow {
  readonly id: string;
  readonly learnerId: string;
  readonly assessorId: string;
  /** Who countersigned a trainee's decision, if anybody did. */
  readonly countersignerId: string | null;
  readonly unitId: string;
  readonly method: AssessmentMethod;
  readonly siteId: string;
  readonly stage: Stage;
  readonly date: IsoDate;
  readonly assessorStanding: AssessorStanding;
  /** Null in populations that were frozen before these facts were kept. */
  readonly history: DecisionHistory | null;
}

/** What a policy may ask about a decision beside the decision itself, as it was when the population was frozen. */
export interface DecisionHistory {
  /** Empty where the learner has none. */
  readonly cohort: string;
  /** This is the nth of all decisions here of its assessor, by date; 1 is the first. */
  readonly nthOfAssessor: number;
  /** And the nth of that assessor in the unit. */
  readonly nthInUnit: number;
  /** And the nth in the unit by the method since one of theirs was overturned there last; null: none was. */
  readonly nthAfterOverturn: number | null;
}

/** The value of a dimension that is a pair: `assessor|unit`. Ids and methods hold no bar. */
export const pairOf = (assessorId: string, other: string): string => `${assessorId}|${other}`;

/** The two parts of such a value. */
export function partsOfPair(value: string): readonly [assessorId: string, other: string] {
  const bar = value.indexOf('|');
  return [value.slice(0, bar), value.slice(bar + 1)];
}

/** The value that a decision has in a dimension that the sample must represent. */
export function valueOf(row: PopulationRow, dimension: Dimension): string {
  switch (dimension) {
    case 'assessor':
      return row.assessorId;
    case 'unit':
      return row.unitId;
    case 'method':
      return row.method;
    case 'site':
      return row.siteId;
    case 'stage':
      return row.stage;
    case 'cohort':
      return row.history?.cohort ?? '';
    case 'assessor-unit':
      return pairOf(row.assessorId, row.unitId);
    case 'assessor-method':
      return pairOf(row.assessorId, row.method);
  }
}

/** The first line of a population file of format 1: frozen before the history of decisions was kept. */
export const POPULATION_HEADER =
  'id,learner,assessor,countersigner,unit,method,site,stage,date,risk,new,trainee';

/** The first line of a population file of format 2. */
export const POPULATION_HEADER_2 = `${POPULATION_HEADER},cohort,nth,nth-in-unit,nth-after-overturn`;

function field(text: string): string {
  // A line break inside a field would be a line of its own to `sort`.
  if (/[\r\n]/.test(text))
    throw new RangeError(`a population field has a line break: ${JSON.stringify(text)}`);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function historyFields({ cohort, nthOfAssessor, nthInUnit, nthAfterOverturn }: DecisionHistory): string[] {
  return [cohort, String(nthOfAssessor), String(nthInUnit), String(nthAfterOverturn ?? '')];
}

function line(row: PopulationRow): string {
  const { risk, isNew, isTrainee } = row.assessorStanding;
  return [
    row.id,
    row.learnerId,
    row.assessorId,
    row.countersignerId ?? '',
    row.unitId,
    row.method,
    row.siteId,
    row.stage,
    row.date,
    risk,
    isNew ? 'yes' : 'no',
    isTrainee ? 'yes' : 'no',
    ...(row.history ? historyFields(row.history) : []),
  ]
    .map(field)
    .join(',')
    .normalize('NFC');
}

/**
 * A frozen population as the text that is hashed and exported: UTF-8 in NFC, no byte order mark, every line closed
 * by one line feed; first the header, then one line a decision in the order of `LC_ALL=C sort`. A field with a comma or
 * a quotation mark is quoted as in RFC 4180; nobody countersigned, or none was overturned: an empty field; `new` and
 * `trainee` are `yes` or `no`. The order of `rows` does not matter. Format 2 (`POPULATION_HEADER_2`) where the rows
 * have a history, format 1 where none has; a mixture is a bug and throws.
 *
 * Anybody repeats a draw from the file, here where no id or earlier field is quoted. The hash, and the tickets of all
 * decisions, lowest first:
 *
 *     sha256sum population.csv
 *     tail -n +2 population.csv | cut -d, -f1 | while read -r id; do
 *       printf '%s %s\n' "$(printf '%s' "SEED|$id" | sha256sum | cut -c1-64)" "$id"; done | LC_ALL=C sort
 *
 * The first of one assessor’s: put `awk -F, '$3 == "ASSESSOR"'` after `tail`.
 */
export function populationCsv(rows: readonly PopulationRow[]): string {
  const withHistory = rows.filter(({ history }) => history !== null).length;
  if (withHistory !== 0 && withHistory !== rows.length)
    throw new RangeError(
      `${withHistory} of ${rows.length} decisions have a history: a population has one format`,
    );
  const header = withHistory > 0 ? POPULATION_HEADER_2 : POPULATION_HEADER;
  return [header, ...sortedByBytes(rows.map(line)), ''].join('\n');
}

/**
 * The hash of a population file, as `sha256sum population.csv` prints it. Of a file whose lines were moved about:
 * `(head -n 1 population.csv; tail -n +2 population.csv | LC_ALL=C sort) | sha256sum`.
 */
export function populationHash(csv: string): string {
  return bytesToHex(sha256(utf8ToBytes(csv)));
}
