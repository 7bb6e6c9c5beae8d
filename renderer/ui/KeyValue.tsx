import './KeyValue.css';
import { Fragment, type ReactNode } from 'react';

/** Facts about one thing: `['Learner', 'Kofi Mensah']`. */
export function KeyValue({
  items,
}: {
  readonly items: readonly (readonly [name: string, value: ReactNode])[];
}) {
  return (
    <dl className="key-value">
      {items.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
