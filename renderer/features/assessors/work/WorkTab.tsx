import { useLocation } from 'wouter';
import { TRACKING_FIGURES, type TrackingFigure } from '../../../../shared/domain/tracking/tracking-row';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { PageBody } from '../../../frame/PageHeader';
import { WithSidePanel } from '../../../ui/SidePanel';
import type { PersonTabProps } from '../person-part';
import { BehindPanel } from '../tracking/BehindPanel';
import { FIGURE_WORDS } from '../tracking/behind-words';
import { figureText } from './figure-text';
import './WorkTab.css';

/** What somebody decided and what sampling found of it; each number opens the rows behind it. */
export function WorkTab({ person, item }: PersonTabProps & { readonly item: string | undefined }) {
  const rows = useRead('tracking.rows', {});
  const [, navigate] = useLocation();
  // The address names the figure that is open, so that a number elsewhere leads here.
  const open = TRACKING_FIGURES.find((figure) => figure === item) ?? null;
  const show = (figure: TrackingFigure | null): void =>
    navigate(`/assessors/${person.id}/work${figure === null ? '' : `/${figure}`}`, { replace: true });
  const row = rows.data?.find(({ id }) => id === person.id);
  if (!row)
    return (
      <PageBody>
        <FailureBanner error={rows.error} />
      </PageBody>
    );
  return (
    <WithSidePanel
      panel={open && <BehindPanel key={open} person={row} figure={open} onClose={() => show(null)} />}
    >
      <ul className="work-figures" aria-label={`Figures of ${person.name}`}>
        {TRACKING_FIGURES.map((figure) => (
          <li key={figure}>
            <button
              type="button"
              className="work-figure"
              aria-expanded={open === figure}
              onClick={() => show(open === figure ? null : figure)}
            >
              <span className="work-figure__value">{figureText(row, figure)}</span>
              <span>{FIGURE_WORDS[figure].title}</span>
            </button>
          </li>
        ))}
      </ul>
    </WithSidePanel>
  );
}
