import { useMemo } from 'react';
import { ASSESSMENT_METHODS, type AssessmentMethod } from '../../../shared/domain/methods';
import { unitSignOffFindings } from '../../../shared/domain/rules/record-rules';
import { initiallerOf } from '../../../shared/domain/unit-record/cells';
import { isWhole, WHOLE_UNIT_METHODS } from '../../../shared/domain/unit-record/whole-unit';
import type { RulesInForce } from '../../../shared/ipc/rules';
import { useWrite } from '../../data/queries';
import type { KeptDraft } from '../../data/useKeptDraft';
import { WithKeptDraft } from '../../data/WithKeptDraft';
import { useToast } from '../../frame/Toasts';
import { DateField } from '../../ui/DateField';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { focusAfterSigning } from './focus-after-signing';
import { useTools } from './record-context';
import { lastSignOff, mainAssessorOf, mainMethodOf, newestEntryOf } from './sign-off-defaults';
import { SignOffDialog, type SignOffDraft } from './SignOffDialog';
import { useSignOffDraft } from './useSignOffDraft';

interface SignUnitDialogProps {
  readonly rules: RulesInForce | undefined;
  readonly onClose: () => void;
}

interface UnitSignOffDraft extends SignOffDraft {
  readonly method: AssessmentMethod | null;
  readonly siteId: string | null;
  readonly reference: string;
  readonly learnerSignedOn: string | null;
}

/** The assessor's summative decision on the unit, and its row of the statement of unit achievement. */
export function SignUnitDialog(props: SignUnitDialogProps) {
  const { view } = useTools();
  const key = `sign-unit:${view.registrationId}:${view.facts.unit.id}`;
  return (
    <WithKeptDraft draftKey={key}>
      {(kept) => <OpenDialog {...props} draftKey={key} kept={kept} />}
    </WithKeptDraft>
  );
}

interface OpenDialogProps extends SignUnitDialogProps {
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
}

function OpenDialog({ rules, draftKey, kept, onClose }: OpenDialogProps) {
  const { view, today, initiallers } = useTools();
  const { unit } = view.facts;
  const proposed: UnitSignOffDraft = {
    initials: mainAssessorOf(view),
    day: lastSignOff(view) ?? today,
    reasons: {},
    method: mainMethodOf(view),
    siteId: view.siteId ?? view.sites[0]?.id ?? null,
    reference: newestEntryOf(view, null)?.values.portfolioReference ?? '',
    learnerSignedOn: null,
  };
  const form = useSignOffDraft(draftKey, proposed, kept);
  const { draft, change } = form;
  const { initials, day, method, siteId, reference, learnerSignedOn } = draft;
  const sign = useWrite('unitRecords.signUnit');
  const toast = useToast();
  const assessorId = initiallerOf(initials, initiallers)?.id ?? '';
  const findings = useMemo(
    () =>
      rules && assessorId !== ''
        ? unitSignOffFindings(rules.pack, today, view.facts, { assessorId, decidedOn: day ?? today })
        : [],
    [rules, today, view.facts, assessorId, day],
  );
  const whole = isWhole(unit);
  const send = (reasons: Record<string, string>): void => {
    if (day === null || method === null || siteId === null) return;
    const { registrationId } = view;
    const decision = { registrationId, unitId: unit.id, initials, decidedOn: day, method, siteId };
    void sign.mutateAsync({ ...decision, portfolioReference: reference, learnerSignedOn, reasons }).then(
      ({ awaitsCountersignature }) => {
        form.discard();
        toast({
          title: awaitsCountersignature
            ? `${unit.code} signed off; it waits for a countersignature`
            : `${unit.code} signed off`,
        });
        onClose();
        focusAfterSigning();
      },
      () => undefined,
    );
  };
  return (
    <SignOffDialog
      title={`Sign off ${unit.code}`}
      action="Sign off the unit"
      form={form}
      findings={findings}
      day={{ field: 'decidedOn', label: 'Decided on', missing: 'Give the day of the decision.' }}
      problems={{
        ...(method === null && { method: 'Choose the main method.' }),
        ...(siteId === null && { siteId: 'Choose the site.' }),
        ...(whole &&
          reference.trim() === '' && { portfolioReference: 'Say where the unit’s paper record lies.' }),
      }}
      write={sign}
      onSign={send}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <Select
            label="Main method"
            layout="beside"
            options={(whole ? WHOLE_UNIT_METHODS : ASSESSMENT_METHODS).map((value) => ({
              value,
              label: value,
            }))}
            value={method}
            onChange={(chosen) => change({ method: chosen })}
            error={problem('method')}
          />
          <Select
            label="Site"
            layout="beside"
            options={view.sites.map(({ id, name }) => ({ value: id, label: name }))}
            value={siteId}
            onChange={(chosen) => change({ siteId: chosen })}
            error={problem('siteId')}
          />
          <TextField
            label="Portfolio reference"
            layout="beside"
            maxLength={300}
            value={reference}
            onChange={(typed) => change({ reference: typed })}
            help={whole ? 'Where the unit’s paper record lies.' : undefined}
            error={problem('portfolioReference')}
          />
          <DateField
            label="Learner signed on"
            layout="beside"
            help="May be given later; the statement is complete only with it."
            value={learnerSignedOn}
            max={today}
            onChange={(chosen) => change({ learnerSignedOn: chosen })}
            error={problem('learnerSignedOn')}
          />
        </>
      )}
    </SignOffDialog>
  );
}
