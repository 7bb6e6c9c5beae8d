import './Select.css';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Icon } from './Icon';
import type { Option } from './options';

/** The list a Select or ComboBox opens. */
export function OptionList({ options }: { readonly options: readonly Option[] }) {
  return (
    <ListBox
      className="options"
      renderEmptyState={() => <div className="options__none">Nothing matches.</div>}
    >
      {options.map((option) => (
        <ListBoxItem
          key={option.value}
          id={option.value}
          textValue={option.label}
          isDisabled={option.isDisabled ?? false}
          className="option"
        >
          {({ isSelected }) => (
            <>
              <span className="option__tick">{isSelected && <Icon name="check" size={14} />}</span>
              <span>
                {option.label}
                {option.note !== undefined && <span className="option__note">{option.note}</span>}
              </span>
            </>
          )}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
