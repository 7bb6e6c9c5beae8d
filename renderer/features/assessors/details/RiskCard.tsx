import { RISK_RATINGS, type RiskRating } from '../../../../shared/domain/people';
import { Card } from '../../../ui/Card';
import { DateField } from '../../../ui/DateField';
import { SegmentedControl, type Segment } from '../../../ui/SegmentedControl';
import { TextField } from '../../../ui/TextField';
import type { PersonPartProps } from './person-form';

const SIGNS: Readonly<Record<RiskRating, string>> = { red: '▲ Red', amber: '◆ Amber', green: '● Green' };

const RISKS: readonly Segment<RiskRating | 'not rated'>[] = [
  { value: 'not rated', label: 'Not rated', tone: 'neutral' },
  ...RISK_RATINGS.map((risk) => ({ value: risk, label: SIGNS[risk], tone: 'neutral' as const })),
];

/** The risk rating, which needs its reason. */
export function RiskCard({ draft, change, problem }: PersonPartProps) {
  return (
    <Card
      title="Risk"
      lead="How much of this person’s work a plan samples. The rating and its reason are logged."
    >
      <div className="stack stack--tight">
        <SegmentedControl
          label="Rating"
          layout="beside"
          options={RISKS}
          value={draft.risk}
          onChange={(risk) => change({ risk })}
          error={problem('risk')}
        />
        {draft.risk !== 'not rated' && (
          <>
            <TextField
              label="Reason"
              layout="beside"
              value={draft.riskReason}
              onChange={(riskReason) => change({ riskReason })}
              error={problem('riskReason')}
            />
            <DateField
              label="Look at it again by"
              layout="beside"
              value={draft.riskReviewOn}
              onChange={(riskReviewOn) => change({ riskReviewOn })}
              error={problem('riskReviewOn')}
            />
          </>
        )}
      </div>
    </Card>
  );
}
