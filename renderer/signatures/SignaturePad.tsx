import './signatures.css';
import { PEN_WIDTH, signaturePath } from '../../shared/domain/signature/path';
import { SIGNATURE_BOX, type Strokes } from '../../shared/domain/signature/strokes';
import { Button } from '../ui/Button';
import { useDrawing } from './useDrawing';

export interface SignaturePadProps {
  /** Whose signature is drawn: `Signature of Kofi Mensah`. */
  readonly label: string;
  readonly strokes: Strokes;
  readonly onChange: (strokes: Strokes) => void;
  readonly error?: string | undefined;
  /** What somebody does who cannot draw here. */
  readonly otherwise: string;
}

const { width, height } = SIGNATURE_BOX;

/** A place to sign with mouse, pen or touch. What is drawn is kept as lines, not as a picture. */
export function SignaturePad({ label, strokes, onChange, error, otherwise }: SignaturePadProps) {
  const { live, isFull, handlers } = useDrawing(strokes, onChange);
  const count = strokes.length;
  const said = count === 0 ? 'empty' : count === 1 ? 'one stroke' : `${count} strokes`;
  return (
    <div className="stack stack--tight">
      <svg
        className="signature-paper signature-pad"
        role="img"
        aria-label={`${label}, drawing area: ${said}`}
        viewBox={`0 0 ${width} ${height}`}
        {...handlers}
      >
        <path className="signature-pad__line" d={`M60 ${height * 0.75}H${width - 60}`} />
        <path
          className="signature-ink"
          strokeWidth={PEN_WIDTH}
          d={signaturePath(live.length > 0 ? [...strokes, live] : strokes)}
        />
      </svg>
      <div className="row">
        <Button
          size="small"
          icon="undo"
          isDisabled={count === 0}
          onPress={() => onChange(strokes.slice(0, -1))}
        >
          Undo stroke
        </Button>
        <Button size="small" isDisabled={count === 0} onPress={() => onChange([])}>
          Clear
        </Button>
        {isFull && <span className="muted">The pad is full. Clear it to start again.</span>}
      </div>
      {error !== undefined && (
        <span className="field__error" role="alert">
          {error}
        </span>
      )}
      <p className="field__help">Sign with a mouse, pen or finger. {otherwise}</p>
    </div>
  );
}
