import { useState, type ReactNode } from 'react';
import { Checkbox } from '../../../ui/Checkbox';

interface PolicyPartProps<Value extends object> {
  readonly title: string;
  /** What it samples, in a sentence. */
  readonly about: string;
  /** Null while the policy does not ask for it. */
  readonly value: Value | null;
  /** What it begins with when it is switched on first. */
  readonly start: Value;
  readonly onChange: (value: Value | null) => void;
  readonly children: (value: Value, change: (changes: Partial<Value>) => void) => ReactNode;
}

/**
 * A part of a policy that is switched on and off; its numbers come back when it is switched on again. Keyed by the
 * policy that the form began with.
 */
export function PolicyPart<Value extends object>(props: PolicyPartProps<Value>) {
  const { title, about, start, onChange, children } = props;
  const [isOn, setOn] = useState(props.value !== null);
  const [value, setValue] = useState(props.value ?? start);
  const turn = (on: boolean): void => {
    setOn(on);
    onChange(on ? value : null);
  };
  const change = (changes: Partial<Value>): void => {
    const next = { ...value, ...changes };
    setValue(next);
    onChange(next);
  };
  return (
    <div className="policy-part">
      <div className="policy-part__what">
        <Checkbox isSelected={isOn} onChange={turn}>
          <b>{title}</b>
        </Checkbox>
        <p className="policy-part__about">{about}</p>
      </div>
      {isOn && (
        <div className="policy-part__fields" role="group" aria-label={title}>
          {children(value, change)}
        </div>
      )}
    </div>
  );
}

/** A part that every policy has. */
export function FixedPart({
  title,
  about,
  children,
}: {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="policy-part">
      <div className="policy-part__what">
        <b>{title}</b>
        <p className="policy-part__about policy-part__about--fixed">{about}</p>
      </div>
      <div className="policy-part__fields" role="group" aria-label={title}>
        {children}
      </div>
    </div>
  );
}
