import type { PersonRow } from '../../../../shared/ipc/people';
import { Button } from '../../../ui/Button';
import { ComboBox } from '../../../ui/ComboBox';
import { SegmentedControl, type Segment } from '../../../ui/SegmentedControl';

const WHOM: readonly Segment<'everybody' | 'named'>[] = [
  { value: 'named', label: 'Named people' },
  { value: 'everybody', label: 'Everybody' },
];

interface PeopleChoiceProps {
  readonly people: readonly PersonRow[];
  readonly isForEverybody: boolean;
  readonly chosen: readonly string[];
  readonly onChange: (changes: {
    readonly isForEverybody?: boolean;
    readonly personIds?: readonly string[];
  }) => void;
  readonly error?: string | undefined;
}

/** Whom an agreement is for: everybody, or people chosen one after the other. */
export function PeopleChoice({ people, isForEverybody, chosen, onChange, error }: PeopleChoiceProps) {
  const named = people.filter(({ id }) => chosen.includes(id));
  const others = people.filter(({ id }) => !chosen.includes(id));
  return (
    <>
      <SegmentedControl
        label="For"
        layout="beside"
        options={WHOM}
        value={isForEverybody ? 'everybody' : 'named'}
        onChange={(whom) => onChange({ isForEverybody: whom === 'everybody' })}
      />
      {!isForEverybody && (
        <>
          <ComboBox
            // Emptied after each choice.
            key={chosen.length}
            label="Add a person"
            layout="beside"
            placeholder="Find by name"
            options={others.map(({ id, name, roles }) => ({
              value: id,
              label: name,
              note: roles.join(', '),
            }))}
            value={null}
            onChange={(id) => id !== null && onChange({ personIds: [...chosen, id] })}
            error={error}
          />
          {named.length > 0 && (
            <ul className="row chosen-people" aria-label="People of the agreement">
              {named.map(({ id, name }) => (
                <li key={id}>
                  <Button
                    size="small"
                    icon="cross"
                    aria-label={`Leave out ${name}`}
                    onPress={() => onChange({ personIds: chosen.filter((other) => other !== id) })}
                  >
                    <bdi>{name}</bdi>
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </>
  );
}
