import { useMemo } from 'react';
import { smallestAdditions, type AdditionSet } from '../../../shared/domain/combination/additions';
import { counted } from '../../../shared/domain/sampling/names';
import type { LearnerRegistration } from '../../../shared/ipc/learners';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';

interface AdditionsNoticeProps {
  readonly registration: LearnerRegistration;
  /** Units taken so far. */
  readonly taken: ReadonlySet<string>;
  /** Null for who may only read. */
  readonly onChoose: ((unitIds: readonly string[]) => void) | null;
}

/** For a learner who cannot complete the qualification with the units chosen: the fewest units that would do. */
export function AdditionsNotice({ registration, taken, onChoose }: AdditionsNoticeProps) {
  const { groups, totals } = registration;
  const additions = useMemo(() => smallestAdditions(groups, totals, taken), [groups, totals, taken]);
  if (additions.kind === 'complete') return null;
  if (additions.kind === 'impossible')
    return (
      <Banner tone="watch" title="Not even all units of the qualification as it is on record are enough.">
        <ul className="plain-list">
          {additions.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Banner>
    );
  const { best, alternatives } = additions;
  return (
    <div className="additions">
      <Suggestion
        title={`The fewest units that are enough: ${sizeOf(best)}`}
        set={best}
        registration={registration}
        onChoose={onChoose}
      />
      {alternatives.length > 0 && (
        <Disclosure title={`${counted(alternatives.length, 'other set')} of as many units`} level={3}>
          <div className="stack stack--tight">
            {alternatives.map((set) => (
              <Suggestion
                key={set.unitIds.join()}
                title={sizeOf(set)}
                set={set}
                registration={registration}
                onChoose={onChoose}
              />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

/** `6 units, 26 credits, 109 GLH`. */
function sizeOf({ unitIds, credits, glh, hasUnknownGlh }: AdditionSet): string {
  const parts = [counted(unitIds.length, 'unit')];
  if (credits > 0) parts.push(counted(credits, 'credit'));
  parts.push(hasUnknownGlh ? `${glh} GLH and some not on record` : `${glh} GLH`);
  return parts.join(', ');
}

interface SuggestionProps extends Omit<AdditionsNoticeProps, 'taken'> {
  readonly title: string;
  readonly set: AdditionSet;
}

function Suggestion({ title, set, registration, onChoose }: SuggestionProps) {
  const units = registration.groups.flatMap((group) =>
    group.units.flatMap((unit) => (set.unitIds.includes(unit.id) ? [{ ...unit, group: group.code }] : [])),
  );
  return (
    <div className="additions__set">
      <div>
        <p>{title}</p>
        <ul className="additions__units">
          {units.map(({ id, code, title: name, group, credit }) => (
            <li key={id}>
              <b>{code}</b> {name}{' '}
              <span className="muted">
                (group {group}
                {credit !== null && `, ${counted(credit, 'credit')}`})
              </span>
            </li>
          ))}
        </ul>
      </div>
      {onChoose && (
        <Button size="small" onPress={() => onChoose(set.unitIds)}>
          Choose these<span className="visually-hidden">: {units.map(({ code }) => code).join(', ')}</span>
        </Button>
      )}
    </div>
  );
}
