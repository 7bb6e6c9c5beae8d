import type { DocumentHead } from '../../../shared/domain/report/document-head';
import { centreOf } from '../../database/centre';
import type { ReadableDatabase } from '../../database/connection';
import { logHead } from '../../database/ledger';
import type { Making } from './commands';

/** The centre, and where its log stands; a file without a centre is a bug. */
export function documentHead(db: ReadableDatabase, made: Making): DocumentHead {
  const centre = centreOf(db);
  if (!centre) throw new Error('this file has no centre');
  const head = logHead(db);
  return {
    centre: { name: centre.name, number: centre.number },
    isDemo: centre.is_demo === 1,
    madeAt: made.at,
    madeBy: made.by,
    log: { sequence: head.seq, sha256: head.hash },
  };
}
