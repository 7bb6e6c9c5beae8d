import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import type { Option } from '../../../ui/options';

interface ChoiceFilterProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** `Site all`, `Site 2`: a button that opens a list of which any number can be chosen. */
export function ChoiceFilter<Value extends string>(props: ChoiceFilterProps<Value>) {
  const { label, options, chosen, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const only = chosen.length === 1 ? options.find(({ value }) => value === chosen[0])?.label : undefined;
  return (
    <>
      <AriaButton
        ref={button}
        className="matrix-filter"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <span className="matrix-filter__label">{label}</span>{' '}
        <span className="matrix-filter__value">{only ?? (chosen.length === 0 ? 'all' : chosen.length)}</span>
        <Icon name="chevronDown" size={14} />
      </AriaButton>
      <Popover
        className="popover matrix-filter__popover"
        placement="bottom start"
        aria-label={label}
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <ListBox
          autoFocus
          aria-label={label}
          className="options"
          selectionMode="multiple"
          escapeKeyBehavior="none"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            onChange(options.flatMap(({ value }) => (keys === 'all' || keys.has(value) ? [value] : [])))
          }
        >
          {options.map(({ value, label: text, note }) => (
            <ListBoxItem key={value} id={value} textValue={text} className="option">
              {({ isSelected }) => (
                <>
                  <span className="option__tick">{isSelected && <Icon name="check" size={14} />}</span>
                  <span>
                    {text}
                    {note !== undefined && <span className="option__note">{note}</span>}
                  </span>
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
        {chosen.length > 0 && (
          <div className="matrix-filter__foot">
            <Button size="small" onPress={() => onChange([])}>
              Choose none
            </Button>
          </div>
        )}
      </Popover>
    </>
  );
}
