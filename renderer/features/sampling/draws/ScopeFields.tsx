import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { ComboBox } from '../../../ui/ComboBox';
import { ANY, scopeOptions } from './scope-options';
import type { WidenDraft } from './widen-draft';

interface ScopeFieldsProps {
  readonly planId: string;
  readonly draft: WidenDraft;
  readonly change: (changes: Partial<WidenDraft>) => void;
}

/** Whose, in which unit, by which method and where; each with how many decisions are open. */
export function ScopeFields({ planId, draft, change }: ScopeFieldsProps) {
  const choices = useRead('plans.openChoices', { planId });
  const { data } = choices;
  if (!data)
    return <div className="draws-scope">{choices.isError && <FailureBanner error={choices.error} />}</div>;
  return (
    <>
      <div className="draws-scope">
        <ComboBox
          label="Assessor"
          options={scopeOptions('Any assessor', data.assessors)}
          value={draft.assessorId}
          onChange={(assessorId) => change({ assessorId: assessorId ?? ANY })}
        />
        <ComboBox
          label="Unit"
          options={scopeOptions('Any unit', data.units)}
          value={draft.unitId}
          onChange={(unitId) => change({ unitId: unitId ?? ANY })}
        />
        <ComboBox
          label="Method"
          options={scopeOptions('Any method', data.methods)}
          value={draft.method}
          onChange={(method) => change({ method: method ?? ANY })}
        />
        <ComboBox
          label="Site"
          options={scopeOptions('Any site', data.sites)}
          value={draft.siteId}
          onChange={(siteId) => change({ siteId: siteId ?? ANY })}
        />
      </div>
    </>
  );
}
