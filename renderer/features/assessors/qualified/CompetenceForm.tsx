import { COMPETENCE_EVIDENCE } from '../../../../shared/domain/people-records/competence';
import { counted } from '../../../../shared/domain/sampling/names';
import { useRead, useWrite } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import type { KeptDraft } from '../../../data/useKeptDraft';
import { useToast } from '../../../frame/Toasts';
import { ComboBox } from '../../../ui/ComboBox';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import { FileField } from '../record-form/FileField';
import { FormCard } from '../record-form/FormCard';
import { useRecordForm } from '../record-form/useRecordForm';
import { ValidityFields } from '../record-form/ValidityFields';
import {
  competenceProblems,
  competenceRequest,
  EMPTY_COMPETENCE,
  type CompetenceDraft,
} from './competence-form';
import { UnitChoice } from './UnitChoice';

interface CompetenceFormProps {
  readonly personId: string;
  readonly kept: KeptDraft | null;
  readonly onDone: () => void;
}

export const competenceDraftKey = (personId: string): string => `competence:${personId}`;

/** Competence in several units at once, on one piece of evidence (P3). */
export function CompetenceForm({ personId, kept, onDone }: CompetenceFormProps) {
  const { today } = useSignedIn();
  const qualifications = useRead('qualifications.list', {});
  const add = useWrite('competence.add');
  const toast = useToast();
  const form = useRecordForm<CompetenceDraft>({
    draftKey: competenceDraftKey(personId),
    initial: EMPTY_COMPETENCE,
    kept,
    version: null,
    problemsOf: (draft) => competenceProblems(draft, today),
    save: async (draft) => {
      const request = competenceRequest(draft, personId);
      if (!request) return;
      const { ids } = await add.mutateAsync(request);
      toast({ title: `Competence in ${counted(ids.length, 'unit')} recorded` });
    },
    onDone,
  });
  const { draft, change, problem } = form;
  return (
    <FormCard title="Record competence" form={form} submit="Record">
      <ComboBox
        label="Qualification"
        layout="beside"
        options={(qualifications.data ?? []).map(({ id, code, title }) => ({
          value: id,
          label: `${code} ${title}`,
        }))}
        value={draft.qualificationId}
        onChange={(qualificationId) => change({ qualificationId, unitIds: [] })}
        error={problem('qualificationId')}
      />
      {draft.qualificationId !== null && (
        <UnitChoice
          qualificationId={draft.qualificationId}
          chosen={draft.unitIds}
          onChange={(unitIds) => change({ unitIds })}
          error={problem('unitIds')}
        />
      )}
      <Select
        label="Evidence"
        layout="beside"
        placeholder="Choose"
        options={COMPETENCE_EVIDENCE.map((value) => ({ value, label: value }))}
        value={draft.evidence}
        onChange={(evidence) => change({ evidence })}
        error={problem('evidence')}
      />
      <TextField
        label="Detail"
        layout="beside"
        placeholder="Ten years in customer service; references of 2024"
        value={draft.detail}
        onChange={(detail) => change({ detail })}
        error={problem('detail')}
      />
      <ValidityFields form={form} />
      <FileField form={form} />
    </FormCard>
  );
}
