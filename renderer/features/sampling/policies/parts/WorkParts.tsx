import { FixedPart, PolicyPart } from '../PolicyPart';
import { WholeNumber } from '../WholeNumber';
import type { PartProps } from './part';

/** What samples take of the IQAs' time, and what an overturned decision adds (S4). */
export function WorkParts({ policy, change }: PartProps) {
  const { minutesEach, hoursPerIqaMonth, widenBy } = policy;
  return (
    <>
      <FixedPart
        title="Time and widening"
        about="What one sample takes, and how many an overturned decision adds (S4)."
      >
        <WholeNumber
          label="Minutes each"
          min={1}
          max={480}
          value={minutesEach}
          onChange={(minutes) => change({ minutesEach: minutes })}
        />
        <WholeNumber
          label="Widen by"
          min={1}
          max={100}
          value={widenBy}
          onChange={(count) => change({ widenBy: count })}
        />
      </FixedPart>
      <PolicyPart<{ readonly hours: number }>
        title="Ceiling for each IQA"
        about="No IQA is given more in a month."
        value={hoursPerIqaMonth === null ? null : { hours: hoursPerIqaMonth }}
        start={{ hours: 20 }}
        onChange={(ceiling) => change({ hoursPerIqaMonth: ceiling?.hours ?? null })}
      >
        {({ hours }, changeCeiling) => (
          <WholeNumber
            label="Hours a month"
            min={1}
            max={400}
            value={hours}
            onChange={(value) => changeCeiling({ hours: value })}
          />
        )}
      </PolicyPart>
    </>
  );
}
