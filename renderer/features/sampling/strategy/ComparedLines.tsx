import './strategy.css';
import type { ComparedLine } from '../../../../shared/domain/sampling/compare-lines';
import { parseStrategy } from '../../../../shared/domain/sampling/strategy-text';
import { classNames } from '../../../ui/classNames';

const SIGNS = { same: '', removed: '−', added: '+' } as const;
const SPOKEN = { same: '', removed: 'Removed: ', added: 'Added: ' } as const;

/** Two texts line by line: what went has a minus, what came a plus. */
export function ComparedLines({ lines }: { readonly lines: readonly ComparedLine[] }) {
  return (
    <ul className="compared">
      {lines.map(({ kind, text }, index) => (
        // Lines can repeat.
        <li key={index} className={classNames('compared__line', `compared__line--${kind}`)}>
          <span className="compared__sign" aria-hidden="true">
            {SIGNS[kind]}
          </span>
          <span>
            {kind !== 'same' && <span className="visually-hidden">{SPOKEN[kind]}</span>}
            <Line text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A line as it is read, not as it is typed. */
function Line({ text }: { readonly text: string }) {
  const [block] = parseStrategy(text);
  if (block?.kind === 'heading') return <b>{block.text}</b>;
  return block?.kind === 'bullets' ? `• ${block.items.join('')}` : text;
}
