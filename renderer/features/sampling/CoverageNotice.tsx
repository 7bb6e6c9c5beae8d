import './CoverageTab.css';
import { useLocation } from 'wouter';
import { counted } from '../../../shared/domain/sampling/names';
import type { PlanDetail } from '../../../shared/ipc/sampling';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import type { CoverageQuestion } from './coverage-address';
import { planPath } from './plan-tabs';

interface CoverageNoticeProps {
  readonly plan: PlanDetail;
  readonly question: CoverageQuestion;
  readonly count: number;
}

/** Which number of the coverage the list shows the samples of, with the way back to all. */
export function CoverageNotice({ plan, question, count }: CoverageNoticeProps) {
  const [, navigate] = useLocation();
  const { dimension, key, rows } = question;
  const value = plan.coverage.find((row) => row.dimension === dimension && row.key === key)?.value;
  return (
    <Banner
      tone="info"
      title={`${value ?? 'One value'}: ${counted(count, 'sample')} ${rows === 'done' ? 'done' : 'planned or done'}`}
      action={
        <div className="coverage-notice__actions">
          <Button size="small" onPress={() => navigate(planPath(plan.id, 'coverage'))}>
            Back to coverage
          </Button>
          <Button size="small" onPress={() => navigate(planPath(plan.id, 'list'))}>
            Show all samples
          </Button>
        </div>
      }
    />
  );
}
