import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { useRead } from '../../../data/queries';
import { FieldLabel, FieldNotes, fieldClass, invalidIf } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { OptionList } from '../../../ui/OptionList';

interface LearnerFieldProps {
  /** What is typed; the chosen learner's name once one is chosen. */
  readonly name: string;
  readonly onChange: (learnerId: string | null, name: string) => void;
  readonly error?: string | undefined;
}

/** One learner of thousands, found in main as one types. */
export function LearnerField({ name, onChange, error }: LearnerFieldProps) {
  const found = useRead('search.query', { text: name }, { enabled: name.trim() !== '' });
  const hits = (found.data ?? []).filter(({ kind }) => kind === 'learner');
  return (
    <AriaComboBox
      {...invalidIf(error)}
      className={fieldClass({ layout: 'beside' })}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      defaultFilter={() => true}
      inputValue={name}
      onInputChange={(text) => {
        // Choosing one writes their name into the field, too: that is no other learner.
        if (text !== name) onChange(hits.find(({ title }) => title === text)?.id ?? null, text);
      }}
      onChange={(key) => {
        const hit = hits.find(({ id }) => id === key);
        if (hit) onChange(hit.id, hit.title);
      }}
    >
      <FieldLabel label="Learner" />
      <Group className="input-group">
        <Input className="input" placeholder="Find by name or number" dir="auto" />
        <Button className="icon-button">
          <Icon name="chevronDown" size={14} />
        </Button>
      </Group>
      <FieldNotes help="Leave empty where no learner was there." error={error} />
      <Popover className="popover select__popover">
        <OptionList
          options={hits.map(({ id, title, detail }) => ({ value: id, label: title, note: detail }))}
        />
      </Popover>
    </AriaComboBox>
  );
}
