import './ReviewForm.css';
import { useLocation } from 'wouter';
import { counted } from '../../../shared/domain/sampling/names';
import { qualificationSchema } from '../../../shared/domain/specification/qualification-schema';
import { FailureBanner } from '../../data/failures';
import { useRead, useWrite } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { ActionBar } from '../../ui/ActionBar';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/classNames';
import { DocumentPane } from './DocumentPane';
import { FactsCard } from './FactsCard';
import { FindingsCard } from './FindingsCard';
import { GroupCard } from './GroupCard';
import { ProblemsProvider, ReviewActionsProvider } from './review-context';
import { addGroup, fromEdit, type DocumentReview } from './review-model';
import { useReviewControl } from './useReviewControl';
import { useSaveShortcut } from './useSaveShortcut';

interface ReviewFormProps {
  readonly review: DocumentReview;
  /** It was begun before: what was typed then was found again. */
  readonly isRestored: boolean;
  readonly savedAt: string | null;
  readonly onChange: (review: DocumentReview) => void;
  /** After saving, or when the review is given up. */
  readonly onDone: () => void;
}

/** What was found, all of it to be corrected, beside the document's own lines; saved only when nothing is wrong. */
export function ReviewForm({ review, isRestored, savedAt, onChange, onDone }: ReviewFormProps) {
  const { actions, findings, problems: problemOf, openUnits, shown } = useReviewControl(review, onChange);
  const qualifications = useRead('qualifications.list', {});
  const save = useWrite('qualifications.save');
  const toast = useToast();
  const [, navigate] = useLocation();
  const { edited, source, document } = review;
  const code = edited.code?.trim() ?? '';
  const existing = qualifications.data?.find((row) => row.code.toUpperCase() === code.toUpperCase());
  const problems = findings.filter(({ severity }) => severity === 'problem');
  const whole = qualificationSchema.safeParse(fromEdit(edited));
  const maySave = problems.length === 0 && whole.success && qualifications.isSuccess && !save.isPending;

  const commit = async (): Promise<void> => {
    if (!whole.success) return;
    const updates = existing?.id ?? null;
    const { id } = await save.mutateAsync({ qualification: whole.data, source, updates });
    onDone();
    toast({ title: existing ? `${code} was brought up to date` : `${code} was added`, tone: 'good' });
    navigate(`/qualifications/${id}`);
  };
  const giveUp = (): void => {
    onDone();
    toast({ title: 'The review was discarded', onUndo: () => onChange(review) });
  };

  const trySave = (): void => {
    if (maySave) void commit().catch(() => undefined);
  };
  useSaveShortcut(trySave);

  return (
    <ReviewActionsProvider value={actions}>
      <ProblemsProvider value={problemOf}>
        <div className={classNames('review', source === null && 'review--by-hand')}>
          <div className="review__found stack">
            {isRestored && (
              <Banner
                title="What you typed here before was kept."
                remedy="Go on, or discard it to begin anew."
              />
            )}
            <FindingsCard findings={findings} lines={document.lines} />
            <FactsCard edited={edited} />
            {edited.groups.map((group) => (
              <GroupCard
                key={group.key}
                group={group}
                groups={edited.groups}
                findings={findings}
                openUnits={openUnits}
              />
            ))}
            <div data-field="groups">
              <Button
                icon="plus"
                onPress={() =>
                  actions.edit((before) => {
                    const added = addGroup(before);
                    actions.goTo(`group.${added.key}`);
                    return added.edited;
                  })
                }
              >
                Add a group
              </Button>
            </div>
            {existing && (
              <Banner
                title={`The centre already has ${existing.code}.`}
                remedy="Saving brings it up to date: its units keep their decisions, and get the outcomes and criteria given here."
              />
            )}
            <FailureBanner error={save.error} />
          </div>
          {source && <DocumentPane name={source.name} lines={document.lines} shown={shown} />}
        </div>
        <ActionBar note={noteOf(problems.length, savedAt)}>
          <Button onPress={giveUp}>Discard</Button>
          {problems.length > 0 && (
            <Button onPress={() => actions.goTo(problems[0]?.field ?? null)}>Go to the first problem</Button>
          )}
          <Button variant="primary" isDisabled={!maySave} onPress={trySave}>
            {existing ? `Bring ${existing.code} up to date` : 'Save the qualification'}
          </Button>
        </ActionBar>
      </ProblemsProvider>
    </ReviewActionsProvider>
  );
}

function noteOf(problems: number, savedAt: string | null): string {
  const kept = savedAt === null ? '' : ` Draft kept ${savedAt}.`;
  return problems > 0
    ? `${counted(problems, 'problem')} to settle before it can be saved.${kept}`
    : `Nothing is saved yet.${kept === '' ? ' What you change here is kept until you save or discard it.' : kept}`;
}
