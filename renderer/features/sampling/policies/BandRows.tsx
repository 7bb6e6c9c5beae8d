import type { SamplingPolicy } from '../../../../shared/domain/sampling/policy';
import { Button } from '../../../ui/Button';
import { ProblemText } from '../../../ui/Field';
import { IconButton } from '../../../ui/IconButton';
import { Percent } from './Percent';
import { WholeNumber } from './WholeNumber';

type Bands = NonNullable<SamplingPolicy['bands']>['bands'];
type Band = Bands[number];

interface BandRowsProps {
  readonly bands: Bands;
  readonly onChange: (bands: Bands) => void;
  readonly error: string | undefined;
}

const MOST_BANDS = 20;

/** Shares by the number of learners; the last band is for all above. */
export function BandRows({ bands, onChange, error }: BandRowsProps) {
  const change = (index: number, changes: Partial<Band>): void =>
    onChange(bands.map((band, at) => (at === index ? { ...band, ...changes } : band)));
  return (
    <div className="stack stack--tight" data-invalid={error === undefined ? undefined : true}>
      <table className="policy-bands">
        <caption className="visually-hidden">Share of learners by how many there are</caption>
        <thead>
          <tr>
            <th scope="col">Up to learners</th>
            <th scope="col">Share</th>
            <th scope="col">
              <span className="visually-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band, index) => (
            // Bands have no names of their own.
            <tr key={index}>
              <td>
                {band.upTo === null ? (
                  'all above'
                ) : (
                  <WholeNumber
                    label={`Band ${index + 1}: up to so many learners`}
                    labelHidden
                    min={1}
                    max={1_000_000}
                    value={band.upTo}
                    onChange={(upTo) => change(index, { upTo })}
                  />
                )}
              </td>
              <td>
                <Percent
                  label={`Band ${index + 1}: per cent`}
                  labelHidden
                  min={1}
                  value={band.percent}
                  onChange={(percent) => change(index, { percent })}
                />
              </td>
              <td>
                {band.upTo !== null && (
                  <IconButton
                    icon="cross"
                    label={`Remove band ${index + 1}`}
                    onPress={() => onChange(bands.filter((_band, at) => at !== index))}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {error !== undefined && (
        <p className="field__error" role="alert">
          <ProblemText problem={error} />
        </p>
      )}
      <div className="row">
        <Button
          size="small"
          icon="plus"
          isDisabled={bands.length >= MOST_BANDS}
          onPress={() => onChange(withNextBand(bands))}
        >
          Add a band
        </Button>
      </div>
    </div>
  );
}

/** A band above the largest one, before that for all above. */
function withNextBand(bands: Bands): Bands {
  const ends = bands.filter(({ upTo }) => upTo !== null);
  const open = bands.find(({ upTo }) => upTo === null) ?? { upTo: null, percent: 10 };
  return [...ends, { upTo: (ends.at(-1)?.upTo ?? 0) + 100, percent: open.percent }, open];
}
