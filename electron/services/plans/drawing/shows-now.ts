import type { ReadableDatabase } from '../../../database/connection';
import { cellsTakenOut, type PlanCellListRow } from '../../../database/plan-cells';
import type { DrawBody } from './draw-body';

/**
 * What a draw shows as its plan stands: taking a drawn decision out by judgement ends what was said of the part it was
 * in. Draws before schema 40 say what they said, for nothing could be taken out of them then.
 */
export function showsNow(db: ReadableDatabase, drawId: string, body: DrawBody): readonly string[] {
  if (body.paragraphs.length === 0) return body.shows;
  const out = cellsTakenOut.all(db, drawId).filter(({ part }) => part !== null);
  return body.paragraphs.map((paragraph) =>
    paragraph.isTakenOut || out.some((cell) => isSpokenOf(paragraph, cell, body))
      ? (paragraph.ifTakenOut ?? paragraph.text)
      : paragraph.text,
  );
}

type Paragraph = DrawBody['paragraphs'][number];

function isSpokenOf(
  { about, assessorId }: Paragraph,
  { decision_id, part, assessor_id }: PlanCellListRow,
  { overall, alsoInShare }: DrawBody,
): boolean {
  const isOverall = overall?.ids.includes(decision_id) ?? false;
  switch (about) {
    case 'whole':
    case 'first':
      return part === about;
    case 'overall':
      return isOverall;
    case 'share': {
      const isInShare = alsoInShare.includes(decision_id) || (part === 'random' && !isOverall);
      return assessor_id === assessorId && isInShare;
    }
    case 'other':
      return false;
  }
}
