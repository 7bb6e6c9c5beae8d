import './preview.css';
import type { ReactNode } from 'react';
import { counted, thousands } from '../../../../shared/domain/sampling/names';
import { BESIDE_THE_REST } from '../../../../shared/domain/sampling/optimum-words';
import { SAMPLE_PARTS } from '../../../../shared/domain/sampling/draw';
import type { PlanPreview } from '../../../../shared/ipc/sampling';
import { FailureBanner } from '../../../data/failures';
import { classNames } from '../../../ui/classNames';
import { Card } from '../../../ui/Card';
import { KeyValue } from '../../../ui/KeyValue';
import { PART_WORDS, previewSentence } from './preview-words';
import { PreviewAssessors } from './PreviewAssessors';
import { PreviewIqas } from './PreviewIqas';
import type { PreviewState } from './usePreview';

interface PreviewCardProps {
  readonly state: PreviewState;
  readonly hoursPerIqaMonth: number | null;
  /** What it is tried on, where the form around it does not ask for that itself. */
  readonly children?: ReactNode;
}

/** What a policy would sample as it stands in the form: real decisions, nothing frozen. */
export function PreviewCard({ state, hoursPerIqaMonth, children }: PreviewCardProps) {
  return (
    <Card title="What it would sample">
      <div className="preview">
        {children}
        {state.kind === 'incomplete' && (
          <p className="muted">Choose a qualification and a period: the figures appear here.</p>
        )}
        {state.kind === 'invalid' && (
          <p className="muted">The figures appear here once nothing in the policy is amiss.</p>
        )}
        {state.kind === 'failed' && <FailureBanner error={state.error} />}
        {state.kind === 'ready' && (
          <>
            <p role="status" className={classNames('preview__sum', state.isBehind && 'preview__sum--behind')}>
              {state.data === undefined ? 'Drawing…' : sentenceOf(state.data)}
            </p>
            {state.data && state.data.population > 0 && (
              <Figures data={state.data} hoursPerIqaMonth={hoursPerIqaMonth} />
            )}
          </>
        )}
      </div>
    </Card>
  );
}

const sentenceOf = (data: PlanPreview): string =>
  data.population === 0
    ? 'There is no decision of this qualification in the period. Choose another, or import decisions first.'
    : previewSentence(data);

function Figures({
  data,
  hoursPerIqaMonth,
}: {
  readonly data: PlanPreview;
  readonly hoursPerIqaMonth: number | null;
}) {
  const { parts, lowerBound, overall } = data;
  return (
    <>
      <KeyValue
        items={[
          ...SAMPLE_PARTS.filter((part) => parts[part] > 0).map((part): [string, string] => [
            PART_WORDS[part],
            thousands(parts[part]),
          ]),
        ]}
      />
      <p className="muted">
        No sample that covers what it wants {BESIDE_THE_REST} is smaller than {thousands(lowerBound)}.
      </p>
      {overall && (
        <p className="muted">
          {thousands(overall.take)} drawn at random from {counted(overall.of, 'decision')} that nothing else
          takes.
        </p>
      )}
      <PreviewIqas iqas={data.iqas} hoursPerIqaMonth={hoursPerIqaMonth} />
      <NotPossible sentences={data.impossible} />
      <PreviewAssessors assessors={data.assessors} />
      <p className="muted">
        The seed of the real draw decides which decisions; the numbers may move a little.
      </p>
    </>
  );
}

const SHOWN = 5;

function NotPossible({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  const more = sentences.length - SHOWN;
  return (
    <section>
      <h3>What cannot be met</h3>
      <ul className="sentences">
        {sentences.slice(0, SHOWN).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {more > 0 && <li className="muted">and {counted(more, 'other')}</li>}
      </ul>
    </section>
  );
}
