import { useRead } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import { Card } from '../../../ui/Card';
import { ComboBox } from '../../../ui/ComboBox';
import { DateField } from '../../../ui/DateField';
import { TextField } from '../../../ui/TextField';
import { LearnerField } from './LearnerField';
import type { ObservationPartProps } from './observation-part';

/** When, by whom, with which learner, in what work. */
export function WhatCard({ person, people, draft, change, problem }: ObservationPartProps) {
  const { today } = useSignedIn();
  const qualifications = useRead('qualifications.list', {});
  const { qualificationId } = draft;
  const units = useRead(
    'units.list',
    { qualificationId: qualificationId ?? '' },
    { enabled: qualificationId !== null },
  );
  return (
    <Card title="What was observed">
      <div className="stack stack--tight">
        <DateField
          label="Date"
          layout="beside"
          max={today}
          value={draft.observedOn}
          onChange={(observedOn) => change({ observedOn })}
          error={problem('observedOn')}
        />
        <ComboBox
          label="Observer"
          layout="beside"
          options={people
            .filter(({ id, leftOn }) => id !== person.id && (leftOn === null || leftOn > today))
            .map(({ id, name, roles }) => ({ value: id, label: name, note: roles.join(', ') }))}
          value={draft.observerId}
          onChange={(observerId) => change({ observerId, isSignedByObserver: false })}
          error={problem('observerId')}
        />
        <ComboBox
          label="Qualification"
          layout="beside"
          options={(qualifications.data ?? []).map(({ id, code, title }) => ({
            value: id,
            label: `${code} ${title}`,
          }))}
          value={qualificationId}
          onChange={(id) => change({ qualificationId: id, unitId: null })}
          error={problem('qualificationId')}
        />
        {qualificationId !== null && (
          <ComboBox
            label="Unit, if one"
            layout="beside"
            options={(units.data ?? []).map(({ id, code, title }) => ({
              value: id,
              label: `${code} ${title}`,
            }))}
            value={draft.unitId}
            onChange={(unitId) => change({ unitId })}
            error={problem('unitId')}
          />
        )}
        <LearnerField
          name={draft.learnerName}
          onChange={(learnerId, learnerName) => change({ learnerId, learnerName })}
          error={problem('learnerId')}
        />
        <TextField
          label="Activity"
          layout="beside"
          placeholder="Observation at the service desk, with oral questions and feedback"
          value={draft.activity}
          onChange={(activity) => change({ activity })}
          error={problem('activity')}
        />
      </div>
    </Card>
  );
}
