import { formatDate } from '../../../../shared/domain/calendar';
import type { CellDecision } from '../../../../shared/ipc/plan-cells';
import { useRead } from '../../../data/queries';
import { classNames } from '../../../ui/classNames';
import { KeyValue } from '../../../ui/KeyValue';
import { originSentence } from './panel-words';

interface DecisionPartProps {
  readonly planId: string;
  readonly decision: CellDecision;
  /** Null: it is the only one. */
  readonly heading: string | null;
}

/** One decision: the facts, why it is in the sample or why not, and its rounds. */
export function DecisionPart({ planId, decision, heading }: DecisionPartProps) {
  const { planned, portfolioReference, countersignedBy } = decision;
  const origin = planned && originSentence(planned);
  return (
    <section className="cell-panel__decision">
      {heading !== null && <h3>{heading}</h3>}
      <KeyValue
        items={[
          ['Assessor', decision.assessorName],
          ...(countersignedBy === null ? [] : [['Countersigned', countersignedBy] as const]),
          [
            'Decided',
            `${formatDate(decision.decidedOn)} · ${decision.method}, ${decision.stage} · ${decision.outcome}`,
          ],
          ['Portfolio', portfolioReference ?? 'no reference'],
          ['Site', decision.site],
          ...(planned
            ? [
                ['IQA', planned.iqaName ?? 'nobody yet'] as const,
                [
                  'Planned',
                  planned.plannedOn === null ? 'no day yet' : formatDate(planned.plannedOn),
                ] as const,
              ]
            : []),
        ]}
      />
      {planned && (
        <div className="cell-panel__why">
          <h3>Why this one</h3>
          <ul>
            {planned.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            {origin !== null && <li>{origin}</li>}
          </ul>
        </div>
      )}
      {!planned && <WhyNot planId={planId} decision={decision} />}
      {planned?.notes.map((note) => (
        <p key={note} className="cell-panel__note">
          <b>{note}</b>
        </p>
      ))}
      <Rounds samples={decision.samples} />
    </section>
  );
}

/** Why it was taken out of the plan, or why the draw did not take it (S5). */
function WhyNot({ planId, decision }: Pick<DecisionPartProps, 'planId' | 'decision'>) {
  const { decisionId, whyNot } = decision;
  const asked = useRead('plans.whyNot', { planId, decisionId }, { enabled: whyNot === null });
  const sentence = whyNot ?? asked.data?.sentence ?? null;
  return sentence === null ? null : (
    <div className="cell-panel__why cell-panel__why--not">
      <h3>Why not</h3>
      <p>{sentence}</p>
    </div>
  );
}

const TONES = { agreed: 'good', 'action required': 'watch', disagreed: 'bad' } as const;
const WORDS = { agreed: 'agreed', 'action required': 'action required', disagreed: 'overturned' } as const;

function Rounds({ samples }: Pick<CellDecision, 'samples'>) {
  if (samples.length === 0) return null;
  return (
    <div>
      <h3>Rounds</h3>
      <ol className="cell-panel__rounds">
        {samples.map(({ sampleId, round, sampledOn, iqaName, outcome, feedback, openActions, planName }) => (
          <li key={sampleId} value={round} title={planName}>
            <span>
              {formatDate(sampledOn)} · {iqaName} ·{' '}
              <b className={classNames('cell-panel__outcome', `cell-panel__outcome--${TONES[outcome]}`)}>
                {WORDS[outcome]}
              </b>
              {feedback !== '' && `: ${feedback}`}
              {openActions > 0 && ` ${openActions} open ${openActions === 1 ? 'action' : 'actions'}.`}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
