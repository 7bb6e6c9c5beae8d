import type { UnitState } from '../../../shared/domain/combination/unit-state';
import { thousands } from '../../../shared/domain/sampling/names';
import type { RegistrationUnit, UnitProgress } from '../../../shared/ipc/learners';
import { Chip, type Tone } from '../../ui/Chip';
import type { Column } from '../../ui/DataTable';
import { SampleResult } from './SampleResult';

/** A unit that the learner takes, with its facts. */
export interface UnitRow extends RegistrationUnit {
  readonly group: string;
  readonly progress: UnitProgress;
}

const STATES: Readonly<
  Record<UnitState, { readonly tone: Tone; readonly sign?: string; readonly word: string }>
> = {
  'not started': { tone: 'neutral', word: 'Not started' },
  'in progress': { tone: 'accent', sign: '…', word: 'In progress' },
  'awaiting countersignature': { tone: 'watch', sign: '!', word: 'Awaiting countersignature' },
  'signed off': { tone: 'good', sign: '✓', word: 'Signed off' },
  overturned: { tone: 'bad', sign: '×', word: 'Overturned' },
};

/** `In progress`, and how many of its outcomes are signed off. */
function StateOf({ progress }: { readonly progress: UnitProgress }) {
  const { state, outcomes, outcomesSigned } = progress;
  const { tone, sign, word } = STATES[state];
  return (
    <span className="unit-state">
      <Chip tone={tone} {...(sign !== undefined && { sign })}>
        {word}
      </Chip>
      {outcomes > 0 && state === 'in progress' && (
        <span className="muted">
          {outcomesSigned} of {thousands(outcomes)} outcomes
        </span>
      )}
    </span>
  );
}

const order = Object.keys(STATES);

/** A learner's units: what each is worth, how far it is, what sampling found. */
export const unitColumns: readonly Column<UnitRow>[] = [
  {
    id: 'unit',
    header: 'Unit',
    cell: ({ code, title }) => (
      <span>
        <b>{code}</b> {title}
      </span>
    ),
    sortBy: ({ code }) => code,
    width: '38%',
  },
  { id: 'group', header: 'Group', cell: ({ group }) => group, sortBy: ({ group }) => group },
  {
    id: 'level',
    header: 'Level',
    align: 'end',
    cell: ({ level }) => level ?? '',
    sortBy: ({ level }) => level,
  },
  {
    id: 'credits',
    header: 'Credits',
    align: 'end',
    cell: ({ credit }) => credit ?? '',
    sortBy: ({ credit }) => credit,
  },
  { id: 'glh', header: 'GLH', align: 'end', cell: ({ glh }) => glh ?? '', sortBy: ({ glh }) => glh },
  {
    id: 'state',
    header: 'State',
    cell: ({ progress }) => <StateOf progress={progress} />,
    sortBy: ({ progress }) => order.indexOf(progress.state),
  },
  {
    id: 'sample',
    header: 'Newest sample',
    cell: ({ progress }) => <SampleResult sample={progress.sample} />,
    sortBy: ({ progress }) => progress.sample?.on ?? null,
  },
];
