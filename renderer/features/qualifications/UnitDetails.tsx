import type { Outcome, Unit } from '../../../shared/domain/qualification';
import { KeyValue } from '../../ui/KeyValue';

/** What a unit asks for, as far as the document spells it out. */
export function UnitDetails({ unit }: { readonly unit: Unit }) {
  return (
    <div className="unit-details">
      <KeyValue
        items={[
          [
            'Observations',
            unit.observationsRequired === null
              ? 'not given'
              : `${unit.observationsRequired} for each observation outcome`,
          ],
          ['Simulation', unit.simulation ?? 'not given'],
          ...(unit.environment === null ? [] : [['Environment', unit.environment] as const]),
        ]}
      />
      {unit.outcomes.length === 0 && (
        <p className="muted">
          Outcomes and criteria are not known. They come from the awarding organisation’s document, where it
          spells this unit out.
        </p>
      )}
      {unit.outcomes.map((outcome) => (
        <section key={outcome.number} className="unit-details__outcome">
          <h3>
            {outcome.number}. {outcome.title === '' ? 'Outcome' : outcome.title}
            {outcome.kind !== null && <span className="muted"> · {outcome.kind}</span>}
          </h3>
          <Criteria outcome={outcome} />
        </section>
      ))}
    </div>
  );
}

/** The criteria with their wording; where only their number is known, their labels. */
function Criteria({ outcome: { criteria } }: { readonly outcome: Outcome }) {
  if (criteria.length === 0) return <p className="muted">no criteria</p>;
  if (criteria.every(({ text }) => text === ''))
    return (
      <p className="muted">
        {criteria.length === 1 ? '1 criterion' : `${criteria.length} criteria`} (
        {criteria.map(({ label }) => label).join(', ')}); the wording is in the awarding organisation’s
        document
      </p>
    );
  return (
    <ul className="unit-details__criteria" role="list">
      {criteria.map(({ label, text }) => (
        <li key={label}>
          <b>{label}</b>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
