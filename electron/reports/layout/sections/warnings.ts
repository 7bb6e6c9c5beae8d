import type { PrintedWarning } from '../../../../shared/domain/report/warning';
import { cell, type Block, type Cell } from '../block';

/** Rules that warned, each with the reason given and the edition it was judged under; nothing where none did. */
export function warningBlocks(warnings: readonly PrintedWarning[]): readonly Block[] {
  if (warnings.length === 0) return [];
  const packs = new Set(warnings.map(({ pack }) => pack));
  const [only] = packs;
  return [
    {
      kind: 'paragraph',
      look: 'label',
      keepNext: true,
      text: packs.size === 1 && only !== undefined ? `Rules that warned, under ${only}` : 'Rules that warned',
    },
    {
      kind: 'table',
      rowHeaders: true,
      columns: [
        { heading: ['Rule'], share: 7, align: 'left' },
        { heading: ['Where'], share: 20, align: 'left' },
        { heading: ['What it found'], share: 40, align: 'left' },
        { heading: ['Reason given'], share: 33, align: 'left' },
      ],
      rows: warnings.map((warning): readonly Cell[] => [
        cell(warning.ruleId, 'strong'),
        cell(warning.about),
        {
          kind: 'lines',
          lines: [
            { text: warning.message, tone: 'plain' },
            ...(packs.size > 1 ? [{ text: `Judged under ${warning.pack}`, tone: 'muted' as const }] : []),
          ],
        },
        cell(warning.reason),
      ]),
    },
  ];
}
