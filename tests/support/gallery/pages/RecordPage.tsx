import { PageBody, PageColumns, PageHeader } from '../../../../renderer/frame/PageHeader';
import { useDraft } from '../../../../renderer/frame/useDraft';
import { ActionBar } from '../../../../renderer/ui/ActionBar';
import { Button } from '../../../../renderer/ui/Button';
import { Card } from '../../../../renderer/ui/Card';
import { CheckChips } from '../../../../renderer/ui/CheckChips';
import { Chip } from '../../../../renderer/ui/Chip';
import { ChoiceCards } from '../../../../renderer/ui/ChoiceCards';
import { KeyValue } from '../../../../renderer/ui/KeyValue';
import { SegmentedControl, YES_NO_NA } from '../../../../renderer/ui/SegmentedControl';
import { TextArea } from '../../../../renderer/ui/TextArea';
import { TextField } from '../../../../renderer/ui/TextField';

const CRITERIA = ['1a', '1b', '1c', '1d', '2a', '2b'] as const;
const RULES = ['Valid', 'Authentic', 'Current', 'Sufficient', 'Reliable'] as const;
const ANSWERS = { Valid: 'yes', Authentic: 'yes', Current: 'yes', Sufficient: 'no', Reliable: 'no' } as const;
const OUTCOMES = [
  { value: 'agreed', sign: '✓', label: 'Agreed', note: 'Evidence locks; nothing to do.', tone: 'good' },
  {
    value: 'action',
    sign: '!',
    label: 'Action required',
    note: 'The decision may stand once the assessor has acted.',
    tone: 'watch',
  },
  {
    value: 'overturned',
    sign: '×',
    label: 'Overturned',
    note: 'The unit reopens; MZ’s sample for UBU24 widens from 3 to 6.',
    tone: 'bad',
  },
] as const;

interface Entry {
  readonly portfolio: string;
  readonly criteria: readonly (typeof CRITERIA)[number][];
  readonly answers: Readonly<Record<(typeof RULES)[number], 'yes' | 'no' | 'na'>>;
  readonly outcome: 'agreed' | 'action' | 'overturned';
}

const INITIAL: Entry = {
  portfolio: 'p. 41 to 44 · observation records 1 and 2, oral questions sheet',
  criteria: ['1a', '1b', '1c', '1d'],
  answers: ANSWERS,
  outcome: 'overturned',
};

export function RecordPage() {
  const { value: entry, set } = useDraft('sample:UBU24', INITIAL);
  return (
    <>
      <PageHeader
        title="Sample of UBU24, round 1"
        crumbs={[
          { label: 'Autumn plan 2026', to: '/sampling' },
          { label: 'Marek Zielinski', to: '/assessors' },
          { label: 'Kofi Mensah', to: '/learners' },
        ]}
        sub="Communicate verbally with customers · decided 4 Nov 2026 by MZ · observation, 2 of 2 · summative"
        actions={<Chip>Draft saved 14:32</Chip>}
      />
      <PageBody>
        <PageColumns
          aside={
            <>
              <Card title="Why this one">
                <ul>
                  <li>Amber assessor: half of decisions</li>
                  <li>Only UBU24 at Harbour Road</li>
                </ul>
              </Card>
              <Card title="People">
                <KeyValue
                  items={[
                    ['Learner', 'Kofi Mensah'],
                    ['Assessor', 'Marek Zielinski'],
                    ['IQA', 'Helen Osei'],
                    ['Independent', 'yes: neither assessed nor countersigned (P1)'],
                  ]}
                />
              </Card>
            </>
          }
        >
          <Card title="Evidence seen">
            <div className="stack stack--tight">
              <TextField
                label="Portfolio"
                layout="beside"
                value={entry.portfolio}
                onChange={(portfolio) => set({ ...entry, portfolio })}
              />
              <CheckChips
                label="Criteria sampled"
                layout="beside"
                options={CRITERIA.map((value) => ({ value, label: value }))}
                value={entry.criteria}
                onChange={(criteria) => set({ ...entry, criteria })}
              />
            </div>
          </Card>
          <Card title="Rules of evidence" aside="V A C S R">
            <div className="stack stack--tight">
              {RULES.map((rule) => (
                <SegmentedControl
                  key={rule}
                  label={rule}
                  layout="beside"
                  options={YES_NO_NA}
                  value={entry.answers[rule]}
                  onChange={(answer) => set({ ...entry, answers: { ...entry.answers, [rule]: answer } })}
                  {...(rule === 'Reliable' && {
                    error: { rule: 'R3', message: 'Observations of one outcome are on different days.' },
                  })}
                />
              ))}
            </div>
          </Card>
          <Card title="Decision">
            <ChoiceCards
              label="Decision"
              labelHidden
              options={OUTCOMES}
              value={entry.outcome}
              onChange={(outcome) => set({ ...entry, outcome })}
            />
          </Card>
          <Card title="Feedback to Marek Zielinski">
            <div className="stack stack--tight">
              <TextArea
                label="What was good"
                layout="beside"
                defaultValue="Clear, specific notes; oral questions well chosen."
              />
              <TextArea
                label="To improve"
                layout="beside"
                defaultValue="Leave at least two weeks between observations."
              />
            </div>
          </Card>
        </PageColumns>
      </PageBody>
      <ActionBar note="Nothing is final until you sign. A correction later is a new revision; this one stays readable.">
        <Button>Save draft</Button>
        <Button variant="primary">Sign and send feedback</Button>
      </ActionBar>
    </>
  );
}
