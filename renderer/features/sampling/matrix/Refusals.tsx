import { counted } from '../../../../shared/domain/sampling/names';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';

const SHOWN = 5;

interface RefusalsProps {
  readonly sentences: readonly string[];
  readonly onClose: () => void;
}

/** What could not be changed, and why; the rest was. */
export function Refusals({ sentences, onClose }: RefusalsProps) {
  if (sentences.length === 0) return null;
  const more = sentences.length - SHOWN;
  return (
    <div className="matrix-refusals">
      <Banner
        tone="watch"
        announce="polite"
        title={`${counted(sentences.length, 'cell')} could not be changed`}
        action={
          <Button size="small" onPress={onClose}>
            Close
          </Button>
        }
      >
        <ul>
          {sentences.slice(0, SHOWN).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {more > 0 && <li>And {more} more.</li>}
        </ul>
      </Banner>
    </div>
  );
}
