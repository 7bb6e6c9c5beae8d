import type { RiskRating } from '../../../shared/domain/people';
import type { Ledger } from '../../database/ledger';
import { computedRisks } from './facts';
import { recordRisk } from './record';

export interface ImportedRisk {
  readonly personId: string;
  readonly rating: RiskRating;
  readonly reason: string | null;
}

/** Ratings that a spreadsheet brought, beside what the facts give once everything of it is written. */
export function recordImportedRisks(tx: Ledger, risks: readonly ImportedRisk[]): void {
  if (risks.length === 0) return;
  const { actor, now } = tx.context;
  if (actor.id === null) throw new Error('an import is made by somebody who is signed in');
  const day = now.slice(0, 10);
  const [only] = risks;
  const computed = computedRisks(tx.db, day, risks.length === 1 && only ? only.personId : null);
  for (const { personId, rating, reason } of risks) {
    const own = computed.get(personId);
    if (!own) throw new Error(`nobody has the id ${personId}`);
    recordRisk(tx, actor.id, {
      personId,
      day,
      origin: 'imported',
      rating,
      computed: own,
      reason,
      reviewOn: null,
    });
  }
}
