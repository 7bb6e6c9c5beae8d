import type { IsoDate } from '../../../shared/domain/calendar';
import type { TableMatch } from '../../../shared/domain/import/matching';
import type { ImportPlan } from '../../../shared/domain/import/plan';
import type { SourceTable } from '../../../shared/domain/import/source';
import { validateImport } from '../../../shared/domain/import/validate';
import type { ImportOptions } from '../../../shared/ipc/records';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { rememberedMatches } from '../../database/imports';
import { logHead } from '../../database/ledger';
import type { Control } from '../../workers/protocol';
import { importContext } from './context';
import { matchSheets } from './match-sheets';
import { settleSites } from './settle-sites';

/** What the person was shown, and what it was worked out from. */
export interface Reviewed {
  readonly options: ImportOptions;
  readonly today: IsoDate;
  readonly matches: readonly TableMatch[];
  readonly plan: ImportPlan;
  /** The log's newest entry at that time: while it is, the centre's records are the same. */
  readonly seenSeq: number;
}

/** Checks the files against the centre's present records. */
export function reviewImport(
  db: ReadableDatabase,
  tables: readonly SourceTable[],
  options: ImportOptions,
  today: IsoDate,
  control: Control,
): Result<Reviewed> {
  const matches = matchSheets(tables, rememberedMatches(db), options.sheets);
  const seenSeq = logHead(db).seq;
  const context = importContext(db, today);
  const plan = validateImport(
    tables,
    matches,
    context,
    { dateOrders: options.dateOrders, createSites: options.addSites },
    { onProgress: control.progress, shouldStop: control.stopped },
  );
  return plan.ok
    ? ok({ options, today, matches, plan: settleSites(plan.value, context.sites), seenSeq })
    : plan;
}
