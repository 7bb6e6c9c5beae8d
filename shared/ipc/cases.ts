import * as z from 'zod';
import type { IsoDate, IsoTime } from '../domain/calendar';
import { CASE_KINDS, type CaseKind } from '../domain/cases';
import type { Role } from '../domain/people';
import { channel } from './channel';
import { fileToken, id, isoDate, line, nothing, requiredLine, text } from './common';

/** A case in the list. `id` is its first revision's: it stays the same. */
export interface CaseRow {
  readonly id: string;
  readonly kind: CaseKind;
  readonly reference: string;
  readonly openedOn: IsoDate;
  /** Learner, assessor and whoever was named in words. */
  readonly who: string;
  readonly unitCode: string | null;
  /** The newest stage, and when the next one is due. */
  readonly stage: string | null;
  readonly nextDueOn: IsoDate | null;
  readonly closedOn: IsoDate | null;
}

/** What can be corrected about a case. */
export interface CaseFactsView {
  readonly kind: CaseKind;
  readonly openedOn: IsoDate;
  readonly learnerId: string | null;
  readonly assessorId: string | null;
  readonly iqaId: string | null;
  readonly unitId: string | null;
  readonly decisionId: string | null;
  readonly peopleInWords: string;
  readonly description: string;
  readonly howFound: string;
  readonly reportedTo: string | null;
  readonly reportedOn: IsoDate | null;
}

/** One revision of a case: who changed what, when and why. */
export interface CaseRevision extends CaseFactsView {
  readonly id: string;
  readonly learnerName: string | null;
  readonly assessorName: string | null;
  readonly iqaName: string | null;
  readonly unitCode: string | null;
  /** `observation, decided 3 Oct 2026`. */
  readonly decision: string | null;
  readonly closedOn: IsoDate | null;
  readonly outcome: string | null;
  readonly changeReason: string | null;
  readonly recordedAt: IsoTime;
  readonly recordedBy: string;
}

export interface CaseStage {
  readonly id: string;
  readonly stage: string;
  readonly onDay: IsoDate;
  readonly dueOn: IsoDate | null;
  readonly note: string;
  readonly decision: string | null;
  readonly file: {
    readonly id: string;
    readonly name: string;
    readonly size: number;
    readonly sha256: string;
  } | null;
  readonly recordedBy: string;
  readonly recordedAt: IsoTime;
}

export interface CaseDetail {
  readonly id: string;
  readonly reference: string;
  /** The newest last. */
  readonly revisions: readonly [CaseRevision, ...CaseRevision[]];
  /** In the order in which they took place. */
  readonly stages: readonly CaseStage[];
}

/** What a case's form chooses from. */
export interface CaseChoices {
  readonly people: readonly { readonly id: string; readonly name: string; readonly roles: readonly Role[] }[];
  /** The learner chosen, and the decisions about them, the newest first. */
  readonly learner: { readonly id: string; readonly name: string; readonly number: string } | null;
  readonly decisions: readonly {
    readonly id: string;
    /** `UBU19, observation, 3 Oct 2026`. */
    readonly label: string;
    readonly unitId: string;
    readonly assessorId: string;
  }[];
}

export const saveCase = z.strictObject({
  /** Null opens a case. */
  id: id.nullable(),
  /** The revision the form was made from; null for a new case. */
  base: id.nullable(),
  kind: z.enum(CASE_KINDS),
  openedOn: isoDate,
  learnerId: id.nullable(),
  assessorId: id.nullable(),
  iqaId: id.nullable(),
  unitId: id.nullable(),
  decisionId: id.nullable(),
  peopleInWords: line,
  description: text,
  howFound: text,
  reportedTo: line.nullable(),
  reportedOn: isoDate.nullable(),
  /** Why the facts of a case are changed; null for a new one. */
  changeReason: requiredLine.nullable(),
});

const codes = ['not-allowed', 'not-found', 'changed-meanwhile', 'invalid', 'closed', 'open'];

/** For the lead IQA alone: everybody else is refused with `not-allowed`. */
export const caseChannels = {
  'cases.list': channel<readonly CaseRow[]>()(nothing, codes),
  'cases.get': channel<CaseDetail>()(z.strictObject({ id }), codes),
  'cases.choices': channel<CaseChoices>()(z.strictObject({ learnerId: id.nullable() }), codes),
  /** At most eight learners whose name or number has the text in it, by name. */
  'cases.findLearners': channel<
    readonly { readonly id: string; readonly name: string; readonly number: string }[]
  >()(z.strictObject({ text: line }), codes),
  'cases.save': channel<{ readonly id: string; readonly reference: string }>()(saveCase, codes),
  'cases.addStage': channel<null>()(
    z.strictObject({
      caseId: id,
      stage: requiredLine,
      onDay: isoDate,
      dueOn: isoDate.nullable(),
      note: text,
      decision: line.nullable(),
      file: fileToken.nullable(),
    }),
    codes,
  ),
  'cases.close': channel<null>()(
    z.strictObject({
      caseId: id,
      base: id,
      closedOn: isoDate,
      outcome: text.trim().min(1, 'Say how the case ended.'),
    }),
    codes,
  ),
  'cases.reopen': channel<null>()(z.strictObject({ caseId: id, base: id, reason: requiredLine }), codes),
  /** Opens the document of a stage in the program the person uses for it. */
  'cases.openFile': channel<null>()(z.strictObject({ stageId: id }), codes),
} as const;
