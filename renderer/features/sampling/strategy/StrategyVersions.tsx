import { Link } from 'wouter';
import { formatDate, formatTime } from '../../../../shared/domain/calendar';
import { counted } from '../../../../shared/domain/sampling/names';
import type { Strategy, StrategyVersion } from '../../../../shared/ipc/strategy';
import { useSignedIn } from '../../../data/session';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';

interface StrategyVersionsProps {
  readonly strategy: Strategy;
  readonly shownId: string;
}

/** Every version, newest first, each a link to its text. */
export function StrategyVersions({ strategy, shownId }: StrategyVersionsProps) {
  return (
    <Card title="Versions" lead="Earlier ones stay readable; a plan keeps the one it was made under.">
      <ul className="strategy-versions">
        {strategy.versions.map((version) => (
          <li key={version.id}>
            <Link
              href={`/sampling/strategy/${version.number}`}
              className="strategy-versions__row"
              aria-current={version.id === shownId ? 'page' : undefined}
            >
              <span className="strategy-versions__name">
                <b>Version {version.number}</b>
                <State version={version} validId={strategy.validId} />
              </span>
              <span>
                Valid from {formatDate(version.validFrom)}; {counted(version.plans, 'plan')}
              </span>
              <span className="muted">
                Saved {formatTime(version.recordedAt)} by <bdi>{version.recordedBy}</bdi>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function State({ version, validId }: { readonly version: StrategyVersion; readonly validId: string | null }) {
  const { today } = useSignedIn();
  if (version.id === validId)
    return (
      <Chip tone="good" sign="✓">
        Valid today
      </Chip>
    );
  return version.validFrom > today ? <Chip tone="accent">To come</Chip> : null;
}
