import * as z from 'zod';
import { cleanText } from '../../../shared/domain/import/clean';
import { findingKey, type Finding, type Judgement } from '../../../shared/domain/rules/finding';
import type { RulesInForce } from '../../../shared/ipc/rules';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { newId } from '../../database/ids';
import { judgementsOfSubject, judgementTable } from '../../database/judgements';
import type { Ledger } from '../../database/ledger';
import { packName } from './stored-packs';

interface Judged {
  /** The kind of record, in words: `evidence entry`. */
  readonly subject: string;
  /** The revision's own id. */
  readonly subjectId: string;
  readonly rules: RulesInForce;
  readonly findings: readonly Finding[];
  /** Why it is recorded all the same, by `findingKey`. */
  readonly reasons: Readonly<Record<string, string>>;
}

/**
 * Refuses on a `block` (code `rule`) and on a `warn` without a reason (code `reason-needed`, field `reasons.<key>`);
 * else keeps each `warn` with its reason and each `info` for the subject, with the edition it was judged under.
 */
export function keepJudgements(
  tx: Ledger,
  { subject, subjectId, rules, findings, reasons }: Judged,
): Result<null> {
  const refusal = refusalOf(findings, reasons);
  if (refusal) return fail(refusal);
  for (const finding of findings) {
    const { ruleId, severity, ...words } = finding;
    tx.insert(judgementTable, {
      id: newId(),
      subject,
      subject_id: subjectId,
      rule_id: ruleId,
      severity,
      finding: JSON.stringify(words),
      pack_id: rules.packId,
      reason: severity === 'warn' ? reasonFor(finding, reasons) : null,
      judged_at: tx.context.now,
      judged_by: tx.context.actor.id,
      device_id: tx.context.deviceId,
    });
  }
  return ok(null);
}

/** Why what was found cannot be recorded, for services that look before they begin; undefined where it can. */
export function refusalOf(
  findings: readonly Finding[],
  reasons: Readonly<Record<string, string>>,
): Failure | undefined {
  const block = findings.find(({ severity }) => severity === 'block');
  if (block) {
    const { ruleId, message, remedy, field, sentence, source } = block;
    return {
      code: 'rule',
      message: `${ruleId}: ${message} The rule: “${sentence}” (${source})`,
      remedy,
      ...(field !== null && { field }),
    };
  }
  const unreasoned = findings.find(
    (finding) => finding.severity === 'warn' && reasonFor(finding, reasons) === '',
  );
  return (
    unreasoned && {
      code: 'reason-needed',
      message: `${unreasoned.ruleId} asks for a reason: ${unreasoned.message}`,
      remedy: 'Give the reason, which is kept with the record, or mend what the rule found.',
      field: `reasons.${findingKey(unreasoned)}`,
    }
  );
}

const reasonFor = (finding: Finding, reasons: Readonly<Record<string, string>>): string =>
  cleanText(reasons[findingKey(finding)] ?? '');

const wordsSchema = z.object({
  message: z.string(),
  remedy: z.string(),
  field: z.string().nullable(),
  sentence: z.string(),
  source: z.string(),
});

/** What the rules said when a record (a revision) was kept, with the reasons given. */
export const judgementsOf = (db: ReadableDatabase, subjectId: string): readonly Judgement[] =>
  judgementsOfSubject.all(db, subjectId).map((row) => ({
    ...wordsSchema.parse(JSON.parse(row.finding)),
    ruleId: row.rule_id,
    severity: row.severity,
    pack: packName({ title: row.pack_title, edition: row.pack_edition }),
    reason: row.reason,
  }));
