import { formatDate } from '../../../shared/domain/calendar';
import type { ParsedOf } from '../../../shared/ipc/contract';
import type { QualificationRules } from '../../../shared/ipc/rules';
import { fail, ok, type Result } from '../../../shared/result';
import { newId } from '../../database/ids';
import { tryCommit } from '../../database/ledger';
import { qualificationById } from '../../database/qualifications';
import { qualificationRulesOf, qualificationRulesTable } from '../../database/qualification-rules';
import { rulePackRootWithKey } from '../../database/rule-packs';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';
import { packRowOn } from './rules-on';
import { packName } from './stored-packs';

/** Under which pack a qualification (null: what belongs to none) is judged, and every choice so far. */
export function rulesOfQualification(
  { db, today }: CentreContext,
  { qualificationId }: { readonly qualificationId: string | null },
): Result<QualificationRules> {
  if (qualificationId !== null && !qualificationById.get(db, qualificationId))
    return notFound('This qualification');
  const row = packRowOn(db, qualificationId, today());
  const choices = qualificationRulesOf.all(db, qualificationId);
  return ok({
    key: row.pack_key,
    name: packName(row),
    since: choices.find(({ from_on }) => from_on <= today())?.from_on ?? null,
    choices: choices.map((choice) => ({
      id: choice.id,
      key: choice.pack_key,
      title: choice.pack_title,
      from: choice.from_on,
      recordedAt: choice.recorded_at,
      recordedBy: choice.recorded_by_name,
    })),
  });
}

/**
 * Has a qualification (null: what belongs to none) judged under a pack from a day on, not before the newest choice's
 * day. Failures: `invalid` (field `from`), `nothing-changed`, `not-found`.
 */
export function choosePack(
  centre: CentreContext,
  { qualificationId, key, from }: ParsedOf<'rules.choose'>,
): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const qualification = qualificationId === null ? null : qualificationById.get(centre.db, qualificationId);
  if (qualification === undefined) return notFound('This qualification');
  const subject = qualification?.code ?? 'the centre in general';
  return tryCommit(centre.db, centre.commitContext(), 'rule pack chosen', subject, (tx) => {
    const root = rulePackRootWithKey.get(tx.db, key)?.id;
    if (root === undefined) return notFound('This rule pack');
    const newest = qualificationRulesOf.get(tx.db, qualificationId);
    if (newest && from < newest.from_on)
      return fail({
        code: 'invalid',
        message: `A choice from ${formatDate(newest.from_on)} on is on record; a new one cannot begin before it.`,
        remedy: `Choose ${formatDate(newest.from_on)} or a later day.`,
        field: 'from',
      });
    if (packRowOn(tx.db, qualificationId, from).root_id === root)
      return fail({
        code: 'nothing-changed',
        message: 'This pack is in force on that day already.',
        remedy: 'Choose another pack or another day.',
        field: 'key',
      });
    tx.insert(qualificationRulesTable, {
      id: newId(),
      qualification_id: qualificationId,
      pack_root_id: root,
      from_on: from,
      recorded_at: tx.context.now,
      recorded_by: tx.context.actor.id,
      device_id: tx.context.deviceId,
    });
    return ok(null);
  });
}
