import { useMemo, useRef } from 'react';
import { combinationState } from '../../../shared/domain/combination/requirements';
import { formatDate } from '../../../shared/domain/calendar';
import type { LearnerRegistration } from '../../../shared/ipc/learners';
import { FailureBanner } from '../../data/failures';
import { useIsQualityAssurer } from '../../data/session';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { AdditionsNotice } from './AdditionsNotice';
import { ChooseUnits } from './ChooseUnits';
import { CombinationBars } from './CombinationBars';
import { useUnitChoice } from './useUnitChoice';

interface CombinationCardProps {
  readonly registration: LearnerRegistration;
  readonly onOpenUnits: (group: string | null) => void;
}

/** The rules of combination, live: what is achieved and chosen of each group, what is missing, which units would do. */
export function CombinationCard({ registration, onOpenUnits }: CombinationCardProps) {
  const { groups, totals, units, withdrawnOn } = registration;
  const choice = useUnitChoice(registration);
  const mayChoose = useIsQualityAssurer() && withdrawnOn === null;
  // A new set only when a unit comes or goes: what hangs on it is computed anew each time.
  const takenIds = [...choice.taken].join();
  const taken = useMemo(() => new Set(takenIds === '' ? [] : takenIds.split(',')), [takenIds]);
  const achieved = useMemo(() => {
    const ids = units.flatMap(({ unitId, state }) => (state === 'signed off' ? unitId : []));
    return combinationState(groups, totals, new Set(ids), 'achieve');
  }, [groups, totals, units]);
  const chosen = useMemo(() => combinationState(groups, totals, taken), [groups, totals, taken]);
  const notes = chosen.groups.flatMap(({ state, sentence }) =>
    sentence !== null && (state === 'full' || state === 'over') ? [sentence] : [],
  );
  const said = useRef<HTMLUListElement>(null);
  const suggested = (ids: readonly string[]): void => {
    choice.choose(ids);
    // The suggestion goes with its button: the focus goes to what is said instead.
    said.current?.focus();
  };
  return (
    <Card
      title={`Rules of combination for ${registration.code}`}
      lead={leadOf(registration)}
      aside={<Standing achieved={achieved} chosen={chosen} />}
    >
      {groups.length === 0 ? (
        <p className="muted">This qualification has no groups of units on record.</p>
      ) : (
        <>
          <CombinationBars achieved={achieved} chosen={chosen} onOpen={onOpenUnits} />
          {/* There from the start, so that a screen reader hears what changes. */}
          <ul ref={said} tabIndex={-1} className="missing" aria-live="polite" aria-label="What is missing">
            {chosen.isComplete && <li>The units chosen are enough for {registration.code}.</li>}
            {[...chosen.missing, ...notes].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {!chosen.isComplete && (
            <AdditionsNotice
              registration={registration}
              taken={taken}
              onChoose={mayChoose ? suggested : null}
            />
          )}
          <FailureBanner error={choice.error} />
          {mayChoose && <ChooseUnits registration={registration} choice={choice} />}
        </>
      )}
    </Card>
  );
}

type State = ReturnType<typeof combinationState>;

function Standing({ achieved, chosen }: { readonly achieved: State; readonly chosen: State }) {
  if (achieved.isComplete)
    return (
      <Chip tone="good" sign="✓">
        All achieved
      </Chip>
    );
  return chosen.isComplete ? (
    <Chip tone="accent">Enough chosen</Chip>
  ) : (
    <Chip tone="watch" sign="!">
      More to choose
    </Chip>
  );
}

/** `Registered 15 Jan 2026 as R-77. Withdrew 1 Feb 2026.` */
function leadOf({ registeredOn, number, withdrawnOn }: LearnerRegistration): string {
  const registered = `Registered ${formatDate(registeredOn)}${number === null ? '' : ` as ${number}`}.`;
  return withdrawnOn === null ? registered : `${registered} Withdrew ${formatDate(withdrawnOn)}.`;
}
