import { useMemo, useState } from 'react';
import { ASSESSMENT_METHODS, type AssessmentMethod } from '../../../shared/domain/methods';
import { isBlocked } from '../../../shared/domain/rules/finding';
import { unitSignOffFindings } from '../../../shared/domain/rules/record-rules';
import { initiallerOf } from '../../../shared/domain/unit-record/cells';
import { isWhole, WHOLE_UNIT_METHODS } from '../../../shared/domain/unit-record/whole-unit';
import type { RulesInForce } from '../../../shared/ipc/rules';
import { fieldFailure, FailureBanner } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { FindingNotes } from '../../rules/FindingNotes';
import { ReasonFields } from '../../rules/ReasonFields';
import { reasonProblems, reasonsToSend, type Reasons } from '../../rules/reasons';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Dialog } from '../../ui/Dialog';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { focusAfterSigning } from './focus-after-signing';
import { InitialsField } from './InitialsField';
import { useTools } from './record-context';
import { lastSignOff, mainAssessorOf, mainMethodOf, newestEntryOf } from './sign-off-defaults';

interface SignUnitDialogProps {
  readonly rules: RulesInForce | undefined;
  readonly onClose: () => void;
}

/** The assessor's summative decision on the unit, and its row of the statement of unit achievement. */
export function SignUnitDialog({ rules, onClose }: SignUnitDialogProps) {
  const { view, today, initiallers } = useTools();
  const { unit } = view.facts;
  const [initials, setInitials] = useState(mainAssessorOf(view));
  const [decidedOn, setDecidedOn] = useState<string | null>(lastSignOff(view) ?? today);
  const [method, setMethod] = useState<AssessmentMethod | null>(mainMethodOf(view));
  const [siteId, setSiteId] = useState<string | null>(view.siteId ?? view.sites[0]?.id ?? null);
  const [reference, setReference] = useState(newestEntryOf(view, null)?.values.portfolioReference ?? '');
  const [learnerSignedOn, setLearnerSignedOn] = useState<string | null>(null);
  const [reasons, setReasons] = useState<Reasons>({});
  const [isTried, setTried] = useState(false);
  const sign = useWrite('unitRecords.signUnit');
  const toast = useToast();
  const assessorId = initiallerOf(initials, initiallers)?.id ?? '';
  const findings = useMemo(
    () =>
      rules && assessorId !== ''
        ? unitSignOffFindings(rules.pack, today, view.facts, { assessorId, decidedOn: decidedOn ?? today })
        : [],
    [rules, today, view.facts, assessorId, decidedOn],
  );
  const missing = reasonProblems(findings, reasons);
  const whole = isWhole(unit);
  const isReferenceMissing = whole && reference.trim() === '';
  const submit = (): void => {
    setTried(true);
    if (decidedOn === null || method === null || siteId === null || initials.trim() === '') return;
    if (isReferenceMissing) return;
    if (Object.keys(missing).length > 0) return;
    sign.mutate(
      {
        registrationId: view.registrationId,
        unitId: unit.id,
        initials,
        decidedOn,
        method,
        siteId,
        portfolioReference: reference,
        learnerSignedOn,
        reasons: reasonsToSend(findings, reasons),
      },
      {
        onSuccess: ({ awaitsCountersignature }) => {
          toast({
            title: awaitsCountersignature
              ? `${unit.code} signed off; it waits for a countersignature`
              : `${unit.code} signed off`,
          });
          onClose();
          focusAfterSigning();
        },
      },
    );
  };
  const at = (field: string, isMissing: boolean, sentence: string): string | undefined =>
    fieldFailure(sign.error, field) ?? (isTried && isMissing ? sentence : undefined);
  return (
    <Dialog
      title={`Sign off ${unit.code}`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isPending={sign.isPending}
            isDisabled={isBlocked(findings)}
            onPress={submit}
          >
            Sign off the unit
          </Button>
        </>
      }
    >
      <div className="record-form">
        <FindingNotes findings={findings} />
        <ReasonFields
          findings={findings}
          reasons={reasons}
          problems={isTried ? missing : {}}
          onChange={setReasons}
        />
        <InitialsField
          label="Assessor initials"
          value={initials}
          onChange={setInitials}
          error={at('initials', initials.trim() === '', 'Give the initials of the assessor.')}
        />
        <DateField
          label="Decided on"
          layout="beside"
          value={decidedOn}
          max={today}
          onChange={setDecidedOn}
          error={at('decidedOn', decidedOn === null, 'Give the day of the decision.')}
        />
        <Select
          label="Main method"
          layout="beside"
          options={(whole ? WHOLE_UNIT_METHODS : ASSESSMENT_METHODS).map((value) => ({
            value,
            label: value,
          }))}
          value={method}
          onChange={setMethod}
          error={at('method', method === null, 'Choose the main method.')}
        />
        <Select
          label="Site"
          layout="beside"
          options={view.sites.map(({ id, name }) => ({ value: id, label: name }))}
          value={siteId}
          onChange={setSiteId}
          error={at('siteId', siteId === null, 'Choose the site.')}
        />
        <TextField
          label="Portfolio reference"
          layout="beside"
          maxLength={300}
          value={reference}
          onChange={setReference}
          help={whole ? 'Where the unit’s paper record lies.' : undefined}
          error={at('portfolioReference', isReferenceMissing, 'Say where the unit’s paper record lies.')}
        />
        <DateField
          label="Learner signed on"
          layout="beside"
          help="May be given later; the statement is complete only with it."
          value={learnerSignedOn}
          max={today}
          onChange={setLearnerSignedOn}
          error={fieldFailure(sign.error, 'learnerSignedOn')}
        />
        <FailureBanner error={sign.error} />
      </div>
    </Dialog>
  );
}
