import { Card } from '../../ui/Card';
import { useReviewActions } from './review-context';
import type { EditQualification } from './review-model';
import { ReviewNumber, ReviewText } from './ReviewFields';

const TEXTS = [
  ['title', 'Title'],
  ['awardingOrganisation', 'Awarding organisation'],
  ['number', 'Qualification number'],
  ['code', 'Product code'],
] as const;
const FIGURES = [
  ['level', 'Level', 8],
  ['credits', 'Credits', 10_000],
  ['tqt', 'TQT', 10_000],
  ['glh', 'GLH', 10_000],
  ['minimumAge', 'Minimum age', 99],
] as const;

/** The facts on the cover, each to be corrected. */
export function FactsCard({ edited }: { readonly edited: EditQualification }) {
  const { edit } = useReviewActions();
  return (
    <Card title="Qualification">
      <div className="stack stack--tight">
        {TEXTS.map(([field, label]) => (
          <ReviewText
            key={field}
            field={field}
            label={label}
            layout="beside"
            value={edited[field] ?? ''}
            onChange={(text) => edit((before) => ({ ...before, [field]: text === '' ? null : text }))}
          />
        ))}
        <div className="review-figures">
          {FIGURES.map(([field, label, max]) => (
            <ReviewNumber
              key={field}
              field={field}
              label={label}
              max={max}
              value={edited[field]}
              onChange={(value) => edit((before) => ({ ...before, [field]: value }))}
            />
          ))}
        </div>
      </div>
    </Card>
  );
}
