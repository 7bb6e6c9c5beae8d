import './strategy.css';
import { parseStrategy, type StrategyBlock } from '../../../../shared/domain/sampling/strategy-text';
import { assertNever } from '../../../../shared/result';

/** A strategy as it is read. */
export function StrategyText({ text }: { readonly text: string }) {
  return (
    <div className="strategy-text" dir="auto">
      {parseStrategy(text).map((block, index) => (
        // Blocks have no names of their own, and are read as a whole.
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: StrategyBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'bullets':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    default:
      return assertNever(block);
  }
}
