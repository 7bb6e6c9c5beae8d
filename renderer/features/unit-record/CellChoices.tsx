import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from '../../ui/classNames';
import type { Choice } from './useChoices';

interface CellChoicesProps {
  /** The cell that the list belongs to. */
  readonly cell: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (word: string) => void;
  /** `back`: the cell takes the focus again. */
  readonly onClose: (back: boolean) => void;
}

/** The list under a cell, on Alt with the down arrow or its button: only then do the arrows move in it. */
export function CellChoices({ cell, label, choices, value, onChoose, onClose }: CellChoicesProps) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      choices.findIndex(({ word }) => word === value),
    ),
  );
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const choose = (index: number): void => {
    const choice = choices[index];
    if (choice) onChoose(choice.word);
    onClose(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt(Math.min(choices.length - 1, Math.max(0, at + step)));
    else if (event.key === 'Enter') choose(at);
    else if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    else if (event.key.length === 1) {
      const letter = event.key.toLowerCase();
      const next = [...choices.keys()].map((index) => (at + 1 + index) % choices.length);
      setAt(next.find((index) => choices[index]?.word.toLowerCase().startsWith(letter)) ?? at);
    } else return;
    event.preventDefault();
  };
  return (
    <Popover
      triggerRef={cell}
      isOpen
      placement="bottom start"
      className="popover"
      aria-label={label}
      onOpenChange={() => onClose(false)}
    >
      <ul
        ref={list}
        className="record-choices"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={`record-choice-${at}`}
        onKeyDown={onKeyDown}
        onBlur={() => onClose(false)}
      >
        {choices.map(({ word, detail }, index) => (
          <li
            key={word}
            id={`record-choice-${index}`}
            role="option"
            aria-selected={index === at}
            className={classNames('record-choices__option', index === at && 'record-choices__option--at')}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(index);
            }}
          >
            <b>{word}</b> {detail !== '' && <bdi>{detail}</bdi>}
          </li>
        ))}
      </ul>
    </Popover>
  );
}
