import { useMemo } from 'react';
import { ASSESSMENT_METHODS } from '../../../shared/domain/methods';
import type { Initialler } from '../../../shared/domain/unit-record/cells';
import type { CellField } from '../../../shared/domain/unit-record/slots';
import { useTools } from './record-context';

export interface Choice {
  /** What goes into the cell. */
  readonly word: string;
  readonly detail: string;
}

export interface Choices {
  readonly words: readonly string[];
  readonly options: readonly Choice[];
}

const choicesOf = (options: readonly Choice[]): Choices => ({
  options,
  words: options.map(({ word }) => word),
});

const METHODS = choicesOf(ASSESSMENT_METHODS.map((word) => ({ word, detail: '' })));
const people = new WeakMap<readonly Initialler[], Choices>();

/** Made once for all cells of a record. */
function peopleChoices(initiallers: readonly Initialler[]): Choices {
  const known = people.get(initiallers);
  if (known) return known;
  const made = choicesOf(initiallers.map(({ initials, name }) => ({ word: initials, detail: name })));
  people.set(initiallers, made);
  return made;
}

/** What a cell can be completed to; null where anything may be typed. */
export function useChoices(field: CellField): Choices | null {
  const { initiallers } = useTools();
  return useMemo(() => {
    if (field === 'method') return METHODS;
    return field === 'initials' ? peopleChoices(initiallers) : null;
  }, [field, initiallers]);
}
