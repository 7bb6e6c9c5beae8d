import type { LearnerFormOptions } from '../../../shared/ipc/learners';
import { useSignedIn } from '../../data/session';
import { Card } from '../../ui/Card';
import { DateField } from '../../ui/DateField';
import { Select } from '../../ui/Select';
import { SuggestField } from '../../ui/SuggestField';
import { TextField } from '../../ui/TextField';
import type { LearnerPartProps } from './learner-form';

interface LearnerFieldsCardProps extends LearnerPartProps {
  readonly options: LearnerFormOptions;
  readonly isNew: boolean;
}

const NO_SITE = 'none';

/** Who the learner is and where they are assessed. */
export function LearnerFieldsCard({ draft, change, problem, options, isNew }: LearnerFieldsCardProps) {
  const { today } = useSignedIn();
  const withAge = options.qualifications.filter(
    ({ id, minimumAge }) =>
      minimumAge !== null && draft.registrations.some(({ qualificationId }) => qualificationId === id),
  );
  return (
    <Card title="Who">
      <div className="stack stack--tight">
        <TextField
          label="Name"
          layout="beside"
          autoFocus={isNew}
          value={draft.name}
          onChange={(name) => change({ name })}
          error={problem('name')}
        />
        <TextField
          label="Learner number"
          layout="beside"
          help="Nobody else at the centre has the same."
          value={draft.number}
          onChange={(number) => change({ number })}
          error={problem('number')}
        />
        <TextField
          label="ULN, if known"
          layout="beside"
          value={draft.uln}
          onChange={(uln) => change({ uln })}
          error={problem('uln')}
        />
        <DateField
          label="Date of birth"
          layout="beside"
          max={today}
          help={ageNote(withAge)}
          value={draft.bornOn}
          onChange={(bornOn) => change({ bornOn })}
          error={problem('bornOn')}
        />
        <Select
          label="Site"
          layout="beside"
          options={[
            { value: NO_SITE, label: 'no site: assessed at a workplace' },
            ...options.sites.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={draft.siteId ?? NO_SITE}
          onChange={(site) => change({ siteId: site === NO_SITE ? null : site })}
          error={problem('siteId')}
        />
        <TextField
          label="Workplace, if any"
          layout="beside"
          value={draft.workplace}
          onChange={(workplace) => change({ workplace })}
          error={problem('workplace')}
        />
        <SuggestField
          label="Cohort, if any"
          layout="beside"
          suggestions={options.cohorts}
          value={draft.cohort}
          onChange={(cohort) => change({ cohort })}
          error={problem('cohort')}
        />
        <TextField
          label="Needs, if any"
          layout="beside"
          help={`What sampling should represent: a few words, separated by commas, ${exampleOf(options.needs)}. They are shown in this form only, and never in a report with the name.`}
          value={draft.needs}
          onChange={(needs) => change({ needs })}
          error={problem('needs')}
        />
      </div>
    </Card>
  );
}

const ageNote = (withAge: LearnerFormOptions['qualifications']): string =>
  withAge.length === 0
    ? 'Only needed where a qualification has a minimum age.'
    : `Needed: ${withAge.map(({ code, minimumAge }) => `${code} is for learners of ${minimumAge ?? 0} or older`).join(', ')}.`;

const exampleOf = (inUse: readonly string[]): string =>
  inUse.length === 0
    ? 'such as “night shift, reader needed”'
    : `in use here: ${inUse.slice(0, 6).join(', ')}`;
