import { strokesSchema, type Strokes } from '../../../../shared/domain/signature/strokes';
import { formatDate } from '../../../../shared/domain/calendar';
import type { SignStatement, StatementRow, StatementScreen } from '../../../../shared/ipc/statement';

/** What is being typed on the statement. */
export interface StatementDraft {
  /** Ids of units; null until somebody chooses: then every row that nobody has signed. */
  readonly chosen: readonly string[] | null;
  readonly kind: 'drawn' | 'paper';
  readonly strokes: Strokes;
  readonly signedOn: string | null;
  readonly seenBy: string | null;
}

export const EMPTY_DRAFT: StatementDraft = {
  chosen: null,
  kind: 'drawn',
  strokes: [],
  signedOn: null,
  seenBy: null,
};

export const rowsOf = ({ groups }: StatementScreen): readonly StatementRow[] =>
  groups.flatMap(({ rows }) => rows);

/** The rows that the signature will go into. */
export function chosenRows(screen: StatementScreen, { chosen }: StatementDraft): readonly StatementRow[] {
  const open = rowsOf(screen).filter(({ isLocked }) => !isLocked);
  return chosen === null
    ? open.filter(({ learnerSigned }) => learnerSigned === null)
    : open.filter(({ unitId }) => chosen.includes(unitId));
}

/** Strokes as they were kept, or none where what was kept is no drawing. */
export function drawnStrokes({ strokes }: StatementDraft): Strokes {
  const read = strokesSchema.safeParse(strokes);
  return read.success ? read.data : [];
}

export type StatementField = 'units' | 'strokes' | 'signedOn' | 'seenBy';
export type StatementProblems = Readonly<Partial<Record<StatementField, string>>>;

/** What is missing before the signature can be recorded; the service looks again. */
export function statementProblems(
  draft: StatementDraft,
  rows: readonly StatementRow[],
  today: string,
): StatementProblems {
  const problems: Partial<Record<StatementField, string>> = {};
  if (rows.length === 0) problems.units = 'Choose at least one unit.';
  if (draft.kind === 'drawn') {
    if (drawnStrokes(draft).length === 0) problems.strokes = 'The learner has to sign in the box first.';
    return problems;
  }
  const { signedOn } = draft;
  const later = rows.find(({ achievedOn }) => signedOn !== null && signedOn < achievedOn);
  if (signedOn === null) problems.signedOn = 'Give the day on which the learner signed.';
  else if (signedOn > today) problems.signedOn = 'This day is still to come.';
  else if (later)
    problems.signedOn = `${later.code} was achieved on ${formatDate(later.achievedOn)}, after this day.`;
  if (draft.seenBy === null) problems.seenBy = 'Say who saw the learner sign.';
  return problems;
}

/** The draft as main takes it; null while something is missing. */
export function signatureRequest(draft: StatementDraft): SignStatement['how'] | null {
  if (draft.kind === 'drawn') {
    const read = strokesSchema.safeParse(draft.strokes);
    return read.success ? { kind: 'drawn', strokes: read.data } : null;
  }
  const { signedOn, seenBy } = draft;
  return signedOn === null || seenBy === null ? null : { kind: 'paper', signedOn, seenBy };
}
