import { memo, useLayoutEffect, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { completionOf, initiallerOf } from '../../../shared/domain/unit-record/cells';
import { slotKey, type CellField, type Slot } from '../../../shared/domain/unit-record/slots';
import { classNames } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { CellChoices } from './CellChoices';
import { notesId } from './notes-id';
import { useCellMark, useCellText, useTools } from './record-context';
import { useChoices } from './useChoices';

interface CellInputProps {
  readonly slot: Slot;
  readonly field: CellField;
  /** Read out: `Date achieved, observation 1`. */
  readonly label: string;
  /** `grid:row:column`, for moving by keyboard. */
  readonly address: string;
}

const SIGNS = { problem: '✕', block: '✕', warn: '!', info: 'i' } as const;

/**
 * One cell of the record. A plain input, and nothing around it renders when it changes: with 250 of them on a page, a
 * key press has to stay within a frame.
 */
export const CellInput = memo(function CellInput({ slot, field, label, address }: CellInputProps) {
  const key = slotKey(slot);
  const { store, isReadOnly, initiallers } = useTools();
  const text = useCellText(key, field);
  const mark = useCellMark(key, field);
  const choices = useChoices(field);
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const selectFrom = useRef<number | null>(null);
  // Typing on inside a completion leaves the text as it was; the selection moves on all the same.
  const [completions, setCompletions] = useState(0);

  // What was completed stays selected, so that the next letter replaces it.
  useLayoutEffect(() => {
    if (selectFrom.current === null) return;
    input.current?.setSelectionRange(selectFrom.current, text.length);
    selectFrom.current = null;
  }, [text, completions]);

  const type = (event: ChangeEvent<HTMLInputElement>): void => {
    const { value, selectionStart } = event.target;
    const native: Event = event.nativeEvent;
    const isTyped = native instanceof InputEvent && native.inputType === 'insertText';
    const atEnd = selectionStart === value.length;
    const whole = isTyped && atEnd && choices ? completionOf(value, choices.words) : null;
    if (whole !== null) {
      selectFrom.current = value.length;
      setCompletions(completions + 1);
    }
    store.setCell(key, field, whole ?? value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (choices === null || isOpen || event.key !== 'ArrowDown' || !event.altKey) return;
    event.preventDefault();
    setOpen(true);
  };
  const isWrong = mark === 'problem' || mark === 'block';
  return (
    <div className={classNames('record-cell', mark !== 'none' && `record-cell--${mark}`)}>
      <input
        ref={input}
        className="record-cell__input"
        type="text"
        autoComplete="off"
        spellCheck={false}
        dir={field === 'portfolioReference' ? 'auto' : undefined}
        data-cell={address}
        data-field={field}
        aria-label={label}
        title={field === 'initials' ? initiallerOf(text, initiallers)?.name : undefined}
        aria-invalid={isWrong || undefined}
        aria-describedby={mark === 'none' ? undefined : notesId(key)}
        placeholder={placeholderOf(slot, field)}
        readOnly={isReadOnly}
        value={text}
        onChange={type}
        onKeyDown={onKeyDown}
        onBlur={() => store.settle(slot)}
      />
      {mark !== 'none' && (
        <span className="record-cell__sign" aria-hidden="true">
          {SIGNS[mark]}
        </span>
      )}
      {choices !== null && !isReadOnly && (
        <button
          type="button"
          className="record-cell__open"
          tabIndex={-1}
          aria-label={`Choose: ${label}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="chevronDown" size={12} />
        </button>
      )}
      {choices !== null && isOpen && (
        <CellChoices
          cell={input}
          label={label}
          choices={choices.options}
          value={text}
          onClose={(back) => {
            setOpen(false);
            if (back) input.current?.focus();
          }}
          onChoose={(word) => store.setCell(key, field, word)}
        />
      )}
    </div>
  );
});

const placeholderOf = (slot: Slot, field: CellField): string | undefined => {
  if (slot.type !== 'observation') return undefined;
  if (field === 'criteria') return 'all';
  return field === 'method' ? 'observation' : undefined;
};
