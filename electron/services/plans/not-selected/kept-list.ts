import { csvText } from '../../../../shared/domain/claims/csv';
import { formatDate } from '../../../../shared/domain/calendar';
import { fail, ok, type Result } from '../../../../shared/result';
import type { ReadableDatabase } from '../../../database/connection';
import { decisionRoot } from '../../../database/draw-cells';
import { planName } from '../../../database/plans';
import { NotSelectedList } from './not-selected-list';
import type { NotSelectedFilter } from './not-selected-rows';

/** The list of the plan that was asked about last: of a worker that lives between the questions. */
export class KeptList {
  private kept: { readonly planId: string; readonly list: NotSelectedList } | null = null;

  /** Made anew when the plan was drawn again, or for another plan. */
  of(db: ReadableDatabase, planId: string): Result<NotSelectedList> {
    if (this.kept?.planId === planId && this.kept.list.isOf(db, planId)) return ok(this.kept.list);
    const list = NotSelectedList.open(db, planId);
    this.kept = list.ok ? { planId, list: list.value } : null;
    return list;
  }

  ask<T>(db: ReadableDatabase, planId: string, question: (list: NotSelectedList) => T): Result<T> {
    const list = this.of(db, planId);
    return list.ok ? ok(question(list.value)) : list;
  }

  whyNot(
    db: ReadableDatabase,
    { planId, decisionId }: { readonly planId: string; readonly decisionId: string },
  ): Result<{ readonly sentence: string | null }> {
    const decision = decisionRoot.get(db, decisionId);
    if (!decision) return fail({ code: 'not-found', message: 'This decision is no longer there.' });
    return this.ask(db, planId, (list) => ({ sentence: list.whyNot(db, decision) }));
  }

  file(
    db: ReadableDatabase,
    { planId, ...filter }: NotSelectedFilter & { readonly planId: string },
  ): Result<{ readonly name: string; readonly bytes: Uint8Array }> {
    return this.ask(db, planId, (list) => {
      const rows = list.all(db, filter);
      const text = csvText(
        ['Decision', 'Learner', 'Unit', 'Method', 'Assessor', 'Decided', 'Why it was not selected'],
        rows.map((row) => [
          row.decisionId,
          row.learner,
          row.unit,
          row.method,
          row.assessor,
          formatDate(row.decidedOn),
          row.why,
        ]),
      );
      const name = `not-selected-${fileWords(planName.get(db, planId) ?? '')}.csv`;
      return { name, bytes: new TextEncoder().encode(text) };
    });
  }
}

/** A plan's name as part of a file's name. */
const fileWords = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'plan';
