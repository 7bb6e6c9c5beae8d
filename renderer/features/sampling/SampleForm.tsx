import { useRef, useState, type ReactNode } from 'react';
import type { SampleScreen } from '../../../shared/ipc/samples';
import { failureOf } from '../../api';
import { FailureBanner } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { PageBody, PageColumns } from '../../frame/PageHeader';
import { useToast } from '../../frame/Toasts';
import { ActionBar } from '../../ui/ActionBar';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/TextField';
import { DecisionCard } from './DecisionCard';
import { EvidenceCard } from './EvidenceCard';
import { FeedbackCard } from './FeedbackCard';
import { RulesOfEvidenceCard } from './RulesOfEvidenceCard';
import { SampleNotices } from './SampleNotices';
import { draftFor, readSampleForm } from './sample-form';
import type { SamplePartProps } from './sample-part';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';

export type { KeptDraft } from '../../data/useKeptDraft';

interface SampleFormProps {
  readonly screen: SampleScreen;
  readonly kept: KeptDraft | null;
  readonly aside: ReactNode;
  /** A round of its own after the actions of the earlier one were closed; else a first sample or a correction. */
  readonly isResample: boolean;
  /** The correction or re-sample was given up. */
  readonly onGivenUp: () => void;
}

/** The form of a sample. What is typed is kept as a draft, through errors, locking and a restart. */
export function SampleForm({ screen, kept, aside, isResample, onGivenUp }: SampleFormProps) {
  const { today } = useSignedIn();
  const earlier = screen.revisions.at(-1);
  const newest = isResample ? undefined : earlier;
  const words = FORM_WORDS[isResample ? 're-sample' : newest ? 'correction' : 'first'];
  const { draft, change, savedAt, discard } = useKeptDraft(
    `sample:${screen.cell.id}`,
    draftFor(screen, today, isResample),
    kept,
  );
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const save = useWrite('samples.save');
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);

  const record = (): void => {
    const read = readSampleForm(draft, {
      decidedOn: screen.cell.decidedOn,
      today,
      isCorrection: newest !== undefined,
    });
    if (read.kind === 'incomplete') return showProblems(read.problems);
    setProblems({});
    void save
      .mutateAsync({
        cellId: screen.cell.id,
        basedOn: newest?.id ?? null,
        correctionReason: newest ? draft.correctionReason : null,
        resampleOf: isResample ? (earlier?.id ?? null) : null,
        entry: {
          ...read.entry,
          files: [...read.entry.files],
          criteria: [...read.entry.criteria],
          actions: [...read.entry.actions],
        },
      })
      .then(
        // The record has taken this form's place by now; the draft is discarded all the same.
        () => {
          discard();
          toast({ title: words.done });
        },
        (error: unknown) => {
          const { field, message } = failureOf(error);
          if (field !== undefined) showProblems({ [field]: message });
        },
      );
  };
  const showProblems = (found: Readonly<Record<string, string>>): void => {
    setProblems(found);
    // The fields know that they are invalid only after this render.
    setTimeout(() => {
      const first = form.current?.querySelector<HTMLElement>('[data-invalid]');
      first?.querySelector<HTMLElement>('input, textarea, button')?.focus();
      first?.scrollIntoView({ block: 'center' });
    });
  };
  const part: SamplePartProps = {
    screen,
    draft,
    change,
    problem: (field) => problems[field],
  };
  const wrong = Object.keys(problems).length;
  return (
    <form
      ref={form}
      className="page-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <PageBody>
        <PageColumns aside={aside}>
          <SampleNotices screen={screen} isResample={isResample} />
          <EvidenceCard {...part} />
          <RulesOfEvidenceCard {...part} />
          <DecisionCard {...part} />
          <FeedbackCard {...part} />
          {newest && (
            <Card title="Correction">
              <TextField
                label="Why it is corrected"
                layout="beside"
                value={draft.correctionReason}
                onChange={(correctionReason) => change({ correctionReason })}
                error={problems['correctionReason']}
              />
            </Card>
          )}
          <FailureBanner error={save.error} />
        </PageColumns>
      </PageBody>
      <ActionBar note={footNote(wrong, savedAt, newest !== undefined)}>
        {words.giveUp !== null && (
          <Button
            onPress={() => {
              discard();
              onGivenUp();
            }}
          >
            {words.giveUp}
          </Button>
        )}
        <Button type="submit" variant="primary" isPending={save.isPending}>
          {words.record}
        </Button>
      </ActionBar>
    </form>
  );
}

const FORM_WORDS = {
  first: { done: 'Sample recorded', giveUp: null, record: 'Record sample' },
  correction: {
    done: 'Sample corrected',
    giveUp: 'Give up the correction',
    record: 'Record the correction',
  },
  're-sample': {
    done: 'Re-sample recorded',
    giveUp: 'Give up the re-sample',
    record: 'Record the re-sample',
  },
} as const;

function footNote(wrong: number, savedAt: string | null, isCorrection: boolean): string {
  if (wrong > 0)
    return wrong === 1
      ? 'One thing is missing; it is marked above.'
      : `${wrong} things are missing; they are marked above.`;
  if (savedAt !== null) return `Draft saved ${savedAt}`;
  return isCorrection
    ? 'The earlier revision stays readable.'
    : 'A correction later is a new revision; this one stays readable.';
}
