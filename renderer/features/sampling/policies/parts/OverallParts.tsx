import { discoverySampleSize } from '../../../../../shared/domain/sampling/discovery';
import { counted, thousands } from '../../../../../shared/domain/sampling/names';
import { squareRootUp } from '../../../../../shared/domain/sampling/overall-draw';
import type { SamplingPolicy } from '../../../../../shared/domain/sampling/policy';
import { Percent } from '../Percent';
import { PolicyPart } from '../PolicyPart';
import { WholeNumber } from '../WholeNumber';
import type { PartProps } from './part';

type SquareRoot = NonNullable<SamplingPolicy['squareRoot']>;
type Discovery = NonNullable<SamplingPolicy['discovery']>;

/** How many decisions there are, where that is known. */
export interface Sizes {
  readonly population: number;
  /** Those that no other part takes: what is drawn from. */
  readonly left: number;
}

interface OverallPartsProps extends PartProps {
  readonly sizes: Sizes | null;
}

/** Simple random draws from all decisions: a square root (S6), or discovery with its confidence. */
export function OverallParts({ policy, change, starts, sizes }: OverallPartsProps) {
  return (
    <>
      <PolicyPart<SquareRoot>
        title="Square root"
        about="The square root of the number of all decisions, drawn from those that no other part takes (S6)."
        value={policy.squareRoot}
        start={starts.squareRoot}
        onChange={(squareRoot) => change({ squareRoot })}
      >
        {({ atLeast }, changeRoot) => (
          <>
            <WholeNumber
              label="At least"
              max={1000}
              value={atLeast}
              onChange={(count) => changeRoot({ atLeast: count })}
            />
            {sizes && (
              <p className="policy-part__wide muted">
                {counted(sizes.population, 'decision')}:{' '}
                <b>{thousands(Math.min(sizes.left, Math.max(atLeast, squareRootUp(sizes.population))))}</b>{' '}
                drawn.
              </p>
            )}
          </>
        )}
      </PolicyPart>
      <PolicyPart<Discovery>
        title="Discovery"
        about="As many as hold at least one wrong decision with this confidence, were the tolerable share wrong."
        value={policy.discovery}
        start={starts.discovery}
        onChange={(discovery) => change({ discovery })}
      >
        {(discovery, changeDiscovery) => (
          <>
            <Percent
              label="Confidence"
              min={50}
              max={99}
              value={discovery.confidencePercent}
              onChange={(confidencePercent) => changeDiscovery({ confidencePercent })}
            />
            <Percent
              label="Tolerable"
              min={1}
              max={50}
              value={discovery.tolerablePercent}
              onChange={(tolerablePercent) => changeDiscovery({ tolerablePercent })}
            />
            <p className="policy-part__wide muted">
              <DiscoverySize discovery={discovery} left={sizes?.left ?? null} />
            </p>
          </>
        )}
      </PolicyPart>
    </>
  );
}

/** The exact size of the sample, for the decisions there are or for however many. */
function DiscoverySize({
  discovery: { confidencePercent, tolerablePercent },
  left,
}: {
  readonly discovery: Discovery;
  readonly left: number | null;
}) {
  const size = discoverySampleSize(left ?? 'infinite', confidencePercent, tolerablePercent);
  return left === null ? (
    <>
      At most <b>{thousands(size)}</b>, however many decisions there are.
    </>
  ) : (
    <>
      {counted(left, 'decision')} that no other part takes: exactly <b>{thousands(size)}</b> drawn.
    </>
  );
}
