import type { RuleSettings } from '../../../../shared/domain/rules/pack-schema';
import { RowsTable } from './RowsTable';
import { WholeNumber } from './WholeNumber';

type Band = RuleSettings['S6']['parameters']['bands'][number];

interface BandFieldsProps {
  readonly bands: readonly Band[];
  readonly onChange: (bands: readonly Band[]) => void;
  readonly error: string | undefined;
}

/** Shares by the number of learners; the last band is for all above. */
export function BandFields({ bands, onChange, error }: BandFieldsProps) {
  const change = (index: number, changes: Partial<Band>): void =>
    onChange(bands.map((band, at) => (at === index ? { ...band, ...changes } : band)));
  return (
    <RowsTable
      caption="Bands"
      headers={['Up to learners', 'Per cent']}
      rows={bands}
      cells={(band, index) => [
        band.upTo === null ? (
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
        ),
        <WholeNumber
          key="percent"
          label={`Band ${index + 1}: per cent`}
          labelHidden
          max={100}
          value={band.percent}
          onChange={(percent) => change(index, { percent })}
        />,
      ]}
      canRemove={({ upTo }) => upTo !== null}
      onRemove={(index) => onChange(bands.filter((_band, at) => at !== index))}
      onAdd={() => onChange(withNextBand(bands))}
      addLabel="Add a band"
      error={error}
    />
  );
}

/** A band above the largest one, before that for all above. */
function withNextBand(bands: readonly Band[]): readonly Band[] {
  const ends = bands.filter(({ upTo }) => upTo !== null);
  const open = bands.find(({ upTo }) => upTo === null) ?? { upTo: null, percent: 10 };
  return [...ends, { upTo: (ends.at(-1)?.upTo ?? 0) + 100, percent: open.percent }, open];
}
