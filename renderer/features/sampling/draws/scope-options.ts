import type { ScopeChoice } from '../../../../shared/ipc/draws';
import { thousands } from '../../../../shared/domain/sampling/names';
import type { Option } from '../../../ui/options';

/** Stands for no limit in a list of choices. */
export const ANY = 'any';

/** `Dana Cole · 12`, after one for all. */
export const scopeOptions = (all: string, choices: readonly ScopeChoice[] | undefined): readonly Option[] => [
  { value: ANY, label: all },
  ...(choices ?? []).map(({ id, name, open }) => ({ value: id, label: `${name} · ${thousands(open)}` })),
];

export const chosen = (value: string | null): string | null => (value === ANY ? null : value);
