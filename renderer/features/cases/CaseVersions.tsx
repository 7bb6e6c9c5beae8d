import { formatDate } from '../../../shared/domain/calendar';
import type { CaseRevision } from '../../../shared/ipc/cases';
import { useRead } from '../../data/queries';
import { BothVersions } from '../../ui/BothVersions';
import type { CaseDraft } from './case-form';

interface CaseVersionsProps {
  readonly draft: CaseDraft;
  readonly newest: CaseRevision;
  readonly isPending: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeStored: () => void;
}

/** The form beside the revision that somebody recorded since it was opened. */
export function CaseVersions({ draft, newest, isPending, onKeepMine, onTakeStored }: CaseVersionsProps) {
  const { data } = useRead('cases.choices', { learnerId: draft.learnerId });
  const person = (id: string | null): string =>
    id === null ? 'none' : (data?.people.find((one) => one.id === id)?.name ?? '');
  const day = (date: string | null): string => (date === null ? 'none' : formatDate(date));
  const decision = data?.decisions.find(({ id }) => id === draft.decisionId)?.label ?? 'none';
  const lines: readonly (readonly [label: string, mine: string, stored: string])[] = [
    ['Day', day(draft.openedOn), day(newest.openedOn)],
    ['Learner', data?.learner?.name ?? 'none', newest.learnerName ?? 'none'],
    ['Assessor', person(draft.assessorId), newest.assessorName ?? 'none'],
    ['IQA', person(draft.iqaId), newest.iqaName ?? 'none'],
    ...(draft.decisionId === newest.decisionId
      ? []
      : ([['Decision', decision, newest.decision ?? 'none']] as const)),
    ['Others', draft.peopleInWords, newest.peopleInWords],
    ['What', draft.description, newest.description],
    ['How', draft.howFound, newest.howFound],
    ['Reported to', draft.reportedTo, newest.reportedTo ?? ''],
    ['Reported on', day(draft.reportedOn), day(newest.reportedOn)],
    ['State', 'open', newest.closedOn === null ? 'open' : `closed ${formatDate(newest.closedOn)}`],
  ];
  return (
    <BothVersions
      what="This case"
      differences={lines
        .filter(([, mine, stored]) => mine !== stored)
        .map(([label, mine, stored]) => ({ label, mine, stored }))}
      onKeepMine={onKeepMine}
      onTakeStored={onTakeStored}
      isPending={isPending}
    />
  );
}
