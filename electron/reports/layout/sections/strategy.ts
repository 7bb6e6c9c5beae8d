import { formatDate } from '../../../../shared/domain/calendar';
import type { VerificationReport } from '../../../../shared/domain/report/verification-report';
import { parseStrategy, type StrategyBlock } from '../../../../shared/domain/sampling/strategy-text';
import { assertNever } from '../../../../shared/result';
import type { Block } from '../block';

/** The version of the sampling strategy that the plan was made under, word for word; nothing where there was none. */
export function strategyBlocks({ plan: { strategy } }: VerificationReport): readonly Block[] {
  if (strategy === null) return [];
  const { number, approvedBy, approvedOn, validFrom, text } = strategy;
  return [
    { kind: 'heading', level: 2, text: `Appendix: sampling strategy, version ${number}` },
    {
      kind: 'paragraph',
      look: 'note',
      text: `Approved by ${approvedBy} on ${formatDate(approvedOn)}, valid from ${formatDate(validFrom)}: the version in force when the plan was made.`,
    },
    ...parseStrategy(text).map(blockOf),
  ];
}

function blockOf(block: StrategyBlock): Block {
  switch (block.kind) {
    case 'heading':
      return block.level === 1
        ? { kind: 'heading', level: 3, text: block.text }
        : { kind: 'paragraph', look: 'label', keepNext: true, text: block.text };
    case 'paragraph':
      return { kind: 'paragraph', look: 'body', text: block.text };
    case 'bullets':
      return { kind: 'bullets', items: block.items };
    default:
      return assertNever(block);
  }
}
