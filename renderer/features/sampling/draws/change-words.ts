import { thousands } from '../../../../shared/domain/sampling/names';
import type { RePlanChange } from '../../../../shared/ipc/draws';
import type { Option } from '../../../ui/options';

export type ShownChange = 'all' | RePlanChange['kind'];

export const CHANGE_WORDS: Readonly<Record<ShownChange, string>> = {
  all: 'all',
  added: 'added',
  moved: 'moved',
  'fell-away': 'fell away',
  corrected: 'corrected',
};

const KINDS = ['added', 'moved', 'fell-away', 'corrected'] as const;

/** `Fell away`. */
export const changeWord = (kind: RePlanChange['kind']): string =>
  CHANGE_WORDS[kind].charAt(0).toUpperCase() + CHANGE_WORDS[kind].slice(1);

/** `added · 12`, of the kinds that there are. */
export const changeOptions = (changes: readonly RePlanChange[]): readonly Option<ShownChange>[] => [
  { value: 'all', label: `all ${thousands(changes.length)} changes` },
  ...KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [{ value: kind, label: `${CHANGE_WORDS[kind]} · ${thousands(count)}` }];
  }),
];

/** A change’s sentence where what kind it is stands beside it. */
export const withoutKind = (sentence: string): string => sentence.replace(/^(Added|Moved|Fell away): /, '');
