import type { Outcome } from '../../../shared/domain/qualification';

/** The label after the last one of an outcome, numbered as the document does: `1d` after `1c`, `1.4` after `1.3`. */
export function nextLabel({ number, criteria }: Pick<Outcome, 'number' | 'criteria'>): string {
  const last = criteria.at(-1)?.label ?? '';
  const [, before = '', letter = ''] = /^(.*?)([a-y])$/.exec(last) ?? [];
  if (letter !== '') return `${before}${String.fromCharCode(letter.charCodeAt(0) + 1)}`;
  const [, start = '', count = ''] = /^(.*?)(\d+)$/.exec(last) ?? [];
  if (start !== '') return `${start}${Number(count) + 1}`;
  return criteria.length === 0 ? `${number}a` : '';
}
