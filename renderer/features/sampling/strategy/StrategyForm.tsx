import './strategy.css';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { StrategyVersion } from '../../../../shared/ipc/strategy';
import { failureOf } from '../../../api';
import { FailureBanner, fieldFailure } from '../../../data/failures';
import { useWrite } from '../../../data/queries';
import { RestoredNote } from '../../../data/RestoredNote';
import { useSignedIn } from '../../../data/session';
import { useKeptDraft, type KeptDraft } from '../../../data/useKeptDraft';
import { PageBody, PageColumns } from '../../../frame/PageHeader';
import { useToast } from '../../../frame/Toasts';
import { ActionBar } from '../../../ui/ActionBar';
import { BothVersions } from '../../../ui/BothVersions';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { useProblemFocus } from '../../../ui/useProblemFocus';
import {
  emptyStrategy,
  strategyDifferences,
  strategyProblems,
  strategyRequest,
  type StrategyDraft,
} from './strategy-draft';
import { StrategyFields } from './StrategyFields';
import { StrategyText } from './StrategyText';

interface StrategyFormProps {
  readonly newest: StrategyVersion | null;
  readonly kept: KeptDraft | null;
}

export const STRATEGY_DRAFT = 'strategy:new';

/** Text and approval of the next version, with how it will read beside it. */
export function StrategyForm({ newest, kept }: StrategyFormProps) {
  const { person, today } = useSignedIn();
  const initial = emptyStrategy(newest, { name: person.name, today });
  const kind = useKeptDraft<StrategyDraft>(STRATEGY_DRAFT, initial, kept);
  const { draft, change, discard, savedAt } = kind;
  const [tries, setTries] = useState(0);
  const save = useWrite('strategy.save');
  const client = useQueryClient();
  const toast = useToast();
  const [, navigate] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  useProblemFocus(form, tries, save.error);
  const problems = strategyProblems(draft);
  const problem = (field: string): string | undefined =>
    (tries > 0 ? problems[field] : undefined) ?? fieldFailure(save.error, field);
  const isSaving = save.isPending || save.isSuccess;
  const hasConflict = !isSaving && newest !== null && draft.base !== newest.id;
  const hasField = save.error !== null && failureOf(save.error).field !== undefined;

  const submit = (version: StrategyDraft): void => {
    setTries(tries + 1);
    const request = strategyRequest(version);
    if (request === null || Object.keys(problems).length > 0) return;
    void save.mutateAsync(request).then(
      ({ number }) => {
        discard();
        toast({ title: `Version ${number} of the strategy saved`, tone: 'good' });
        navigate(`/sampling/strategy/${number}`);
      },
      (error: unknown) => {
        // Somebody saved a version meanwhile: read it, so that both can be shown.
        if (failureOf(error).code === 'changed-meanwhile')
          void client.invalidateQueries({ queryKey: ['strategy.get'] });
      },
    );
  };

  return (
    <form
      ref={form}
      className="page-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving && !hasConflict) submit(draft);
      }}
    >
      <PageBody>
        <PageColumns
          aside={
            <Card title="How it reads">
              <StrategyText text={draft.text} />
            </Card>
          }
        >
          <RestoredNote form={kind} />
          {hasConflict && (
            <BothVersions
              what="The strategy"
              differences={strategyDifferences(draft, newest)}
              isPending={save.isPending}
              onKeepMine={() => submit({ ...draft, base: newest.id })}
              onTakeStored={discard}
            />
          )}
          <StrategyFields draft={draft} change={change} problem={problem} />
          {!hasField && !hasConflict && <FailureBanner error={save.error} />}
        </PageColumns>
      </PageBody>
      <ActionBar note={`Earlier versions stay readable.${savedAt === null ? '' : ` Draft kept ${savedAt}.`}`}>
        <Button type="submit" variant="primary" isPending={save.isPending} isDisabled={hasConflict}>
          Save version {(newest?.number ?? 0) + 1}
        </Button>
      </ActionBar>
    </form>
  );
}
