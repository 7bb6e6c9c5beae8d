import { counted } from '../../../shared/domain/sampling/names';
import type { LearnerRegistration, RegistrationGroup, RegistrationUnit } from '../../../shared/ipc/learners';
import { Checkbox } from '../../ui/Checkbox';
import { Disclosure } from '../../ui/Disclosure';
import './ChooseUnits.css';
import type { UnitChoice } from './useUnitChoice';

interface ChooseUnitsProps {
  readonly registration: LearnerRegistration;
  readonly choice: UnitChoice;
}

/** Every optional unit with a box to tick, by group. Mandatory units need no choosing. */
export function ChooseUnits({ registration, choice }: ChooseUnitsProps) {
  const optional = registration.groups.filter(({ rule }) => rule.kind !== 'all');
  if (optional.length === 0) return null;
  const fixed = new Set(registration.units.filter(({ hasRecord }) => hasRecord).map(({ unitId }) => unitId));
  return (
    <Disclosure
      title="Choose units"
      level={3}
      defaultExpanded={registration.units.every((unit) => unit.isMandatory)}
    >
      <div className="choose-units">
        {optional.map((group) => (
          <OptionalGroup key={group.code} group={group} fixed={fixed} choice={choice} />
        ))}
      </div>
    </Disclosure>
  );
}

interface OptionalGroupProps {
  readonly group: RegistrationGroup;
  /** Units that anything is recorded of: they cannot be taken back. */
  readonly fixed: ReadonlySet<string>;
  readonly choice: UnitChoice;
}

function OptionalGroup({ group, fixed, choice }: OptionalGroupProps) {
  const { rule } = group;
  const asked = rule.kind === 'minimum' ? 'at least' : 'at most';
  return (
    <fieldset className="choose-units__group">
      <legend>
        <b>Group {group.code}</b> {group.title}, {asked} {counted(rule.credits ?? 0, 'credit')}
      </legend>
      {group.units.map((unit) => {
        const isTaken = choice.taken.has(unit.id);
        return (
          <Checkbox
            key={unit.id}
            isSelected={isTaken}
            isDisabled={fixed.has(unit.id)}
            onChange={(isOn) => (isOn ? choice.choose([unit.id]) : choice.choose([], [unit.id]))}
          >
            <b>{unit.code}</b> {unit.title}{' '}
            <span className="muted">
              {factsOf(unit)}
              {fixed.has(unit.id) && ', on record'}
            </span>
          </Checkbox>
        );
      })}
    </fieldset>
  );
}

/** `level 2, 3 credits, 14 GLH`, as far as known. */
const factsOf = ({ level, credit, glh }: RegistrationUnit): string =>
  [
    level === null ? null : `level ${level}`,
    credit === null ? null : counted(credit, 'credit'),
    glh === null ? null : `${glh} GLH`,
  ]
    .filter((part) => part !== null)
    .join(', ');
