import './ImportScreen.css';
import { useEffect, useRef } from 'react';
import { FailureBanner } from '../../data/failures';
import { useIsQualityAssurer } from '../../data/session';
import type { KeptDraft } from '../../data/useKeptDraft';
import { WithKeptDraft } from '../../data/WithKeptDraft';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { Banner } from '../../ui/Banner';
import { Stepper } from '../../ui/Stepper';
import { CheckFoot, CheckStep } from './CheckStep';
import { ChooseStep } from './ChooseStep';
import { DoneStep } from './DoneStep';
import { HistoryCard } from './HistoryCard';
import { STEPS } from './import-state';
import { MatchFoot, MatchStep } from './MatchStep';
import { TemplatesCard } from './TemplatesCard';
import { MATCHING_DRAFT, useImport, type ImportControl } from './useImport';
import { WorkingCard } from './WorkingCard';

/** Assessors, learners and decisions from spreadsheets: choose, match, check, import. */
export function ImportScreen() {
  const mayWrite = useIsQualityAssurer();
  return (
    <>
      <PageHeader
        title="Import"
        sub="Assessors, learners with their registrations, and decisions, from a workbook or CSV files."
      />
      {mayWrite ? (
        <WithKeptDraft draftKey={MATCHING_DRAFT}>{(kept) => <Wizard kept={kept} />}</WithKeptDraft>
      ) : (
        <PageBody>
          <Banner
            title="Only an IQA or the lead IQA can import."
            remedy="You can read what was imported. Ask the lead IQA of the centre for a change."
          />
          <HistoryCard />
        </PageBody>
      )}
    </>
  );
}

function Wizard({ kept }: { readonly kept: KeptDraft | null }) {
  const control = useImport(kept);
  const { state, failure, isCommitting } = control;
  const current = isCommitting ? 3 : state.step;
  const part = useRef<HTMLDivElement>(null);
  const shown = useRef(current);
  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    part.current?.focus({ preventScroll: true });
    part.current?.closest('main')?.scrollTo({ top: 0 });
  }, [current]);
  return (
    <>
      <PageBody>
        <Stepper label="Import" steps={STEPS} current={state.done ? STEPS.length : current} />
        <div
          ref={part}
          tabIndex={-1}
          role="group"
          aria-label={`Step ${current + 1} of ${STEPS.length}: ${STEPS[current]}`}
          className="import-part stack"
        >
          <FailureBanner error={failure} />
          <StepPart control={control} />
        </div>
        {current === 0 && (
          <>
            <TemplatesCard />
            <HistoryCard />
          </>
        )}
        {current === 3 && !isCommitting && <HistoryCard />}
      </PageBody>
      <StepFoot control={control} />
    </>
  );
}

function StepFoot({ control }: { readonly control: ImportControl }) {
  const { state, isCommitting } = control;
  const { preview, step } = state;
  if (preview === null || isCommitting) return null;
  if (step === 1) return <MatchFoot control={control} preview={preview} />;
  return step === 2 ? <CheckFoot control={control} preview={preview} /> : null;
}

function StepPart({ control }: { readonly control: ImportControl }) {
  const { state, isCommitting, work } = control;
  const { preview } = state;
  if (isCommitting)
    return (
      <WorkingCard
        work={work}
        title="Importing"
        note="All of it is added, or nothing: stopping leaves nothing behind."
      />
    );
  if (preview === null || state.step === 0) return <ChooseStep control={control} />;
  if (state.step === 1) return <MatchStep control={control} preview={preview} />;
  if (state.step === 2) return <CheckStep control={control} preview={preview} />;
  return <DoneStep control={control} preview={preview} />;
}
