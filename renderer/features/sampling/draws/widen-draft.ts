import { ASSESSMENT_METHODS } from '../../../../shared/domain/methods';
import type { WideningScope } from '../../../../shared/domain/sampling/widen';
import type { WideningDue } from '../../../../shared/ipc/draws';
import { ANY, chosen } from './scope-options';

/** What is typed into the dialog; `ANY` is no limit. */
export interface WidenDraft {
  readonly assessorId: string;
  readonly unitId: string;
  readonly method: string;
  readonly siteId: string;
  readonly count: number;
  readonly reason: string;
}

export const firstDraft = (due: WideningDue | null): WidenDraft => ({
  assessorId: due?.scope.assessorId ?? ANY,
  unitId: due?.scope.unitId ?? ANY,
  method: due?.scope.method ?? ANY,
  siteId: due?.scope.siteId ?? ANY,
  count: due?.count ?? 10,
  reason: due ? `${due.rule}: a decision was overturned` : '',
});

export const scopeOf = ({ assessorId, unitId, method, siteId }: WidenDraft): WideningScope => ({
  assessorId: chosen(assessorId),
  unitId: chosen(unitId),
  method: ASSESSMENT_METHODS.find((each) => each === method) ?? null,
  siteId: chosen(siteId),
});

export const wideningProblems = ({
  count,
  reason,
}: WidenDraft): Readonly<Partial<Record<'count' | 'reason', string>>> => ({
  ...(Number.isInteger(count) && count >= 1 && count <= 1000
    ? {}
    : { count: 'Give a whole number from 1 to 1,000.' }),
  ...(reason.trim() === '' ? { reason: 'Say why: it is kept with the plan and printed.' } : {}),
});
