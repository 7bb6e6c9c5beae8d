import { useRead } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { ComboBox } from '../../ui/ComboBox';
import { DateField } from '../../ui/DateField';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import type { CaseDraft, CaseProblems } from './case-form';
import { LearnerPicker } from './LearnerPicker';

interface CaseFactFieldsProps {
  readonly draft: CaseDraft;
  readonly change: (changes: Partial<CaseDraft>) => void;
  readonly problems: CaseProblems;
  readonly isNew: boolean;
}

const KINDS = [
  { value: 'appeal', label: 'Appeal', note: 'A learner asks for a decision to be looked at again.' },
  {
    value: 'malpractice',
    label: 'Malpractice',
    note: 'A suspicion against a learner, an assessor or others.',
  },
] as const;

/** Who, what, when and how: worded for the kind of case. */
export function CaseFactFields({ draft, change, problems, isNew }: CaseFactFieldsProps) {
  const { today } = useSignedIn();
  const { data } = useRead('cases.choices', { learnerId: draft.learnerId });
  const isAppeal = draft.kind === 'appeal';
  const people = (data?.people ?? []).map(({ id, name, roles }) => ({
    value: id,
    label: name,
    note: roles.join(', '),
  }));
  const decisions = (data?.decisions ?? []).map(({ id, label }) => ({ value: id, label }));
  const chooseDecision = (decisionId: string | null): void => {
    const decision = data?.decisions.find(({ id }) => id === decisionId);
    change({
      decisionId,
      unitId: decision?.unitId ?? null,
      ...(decision && { assessorId: decision.assessorId }),
    });
  };
  return (
    <>
      {isNew && (
        <RadioGroup label="Kind" options={KINDS} value={draft.kind} onChange={(kind) => change({ kind })} />
      )}
      <DateField
        label={isAppeal ? 'Received on' : 'Found or reported on'}
        max={today}
        value={draft.openedOn}
        onChange={(openedOn) => change({ openedOn })}
        error={problems['openedOn']}
      />
      <LearnerPicker
        label={isAppeal ? 'Learner who appeals' : 'Learner, if one is involved'}
        chosen={draft.learnerId === null ? null : (data?.learner ?? null)}
        onChoose={(learnerId) => change({ learnerId, decisionId: null, unitId: null })}
        error={problems['learnerId']}
      />
      {draft.learnerId !== null && (
        <ComboBox
          label="Decision"
          help={
            isAppeal
              ? 'The decision appealed against; its unit and assessor come with it.'
              : 'If one is concerned.'
          }
          options={decisions}
          value={draft.decisionId}
          onChange={chooseDecision}
          error={problems['decisionId']}
        />
      )}
      <ComboBox
        label={isAppeal ? 'Assessor' : 'Assessor, if one is involved'}
        options={people}
        value={draft.assessorId}
        onChange={(assessorId) => change({ assessorId })}
        error={problems['assessorId']}
      />
      <ComboBox
        label="IQA who looks into it"
        options={people}
        value={draft.iqaId}
        onChange={(iqaId) => change({ iqaId })}
        error={problems['iqaId']}
      />
      <TextField
        label="Others, in words"
        value={draft.peopleInWords}
        onChange={(peopleInWords) => change({ peopleInWords })}
        error={problems['peopleInWords']}
      />
      <TextArea
        label={isAppeal ? 'What the appeal is about, and why' : 'What happened, and when'}
        value={draft.description}
        onChange={(description) => change({ description })}
        error={problems['description']}
      />
      <TextArea
        label={isAppeal ? 'How it reached the centre' : 'How it was found'}
        rows={2}
        value={draft.howFound}
        onChange={(howFound) => change({ howFound })}
        error={problems['howFound']}
      />
      <TextField
        label="Reported to"
        help="The awarding organisation or another body, where it has been reported."
        value={draft.reportedTo}
        onChange={(reportedTo) => change({ reportedTo })}
        error={problems['reportedTo']}
      />
      <DateField
        label="Reported on"
        max={today}
        value={draft.reportedOn}
        onChange={(reportedOn) => change({ reportedOn })}
        error={problems['reportedOn']}
      />
    </>
  );
}
