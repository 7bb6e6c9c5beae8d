import { useState } from 'react';
import { PageBody, PageHeader } from '../../../../renderer/frame/PageHeader';
import { useToast } from '../../../../renderer/frame/Toasts';
import { Banner } from '../../../../renderer/ui/Banner';
import { Button } from '../../../../renderer/ui/Button';
import { Card } from '../../../../renderer/ui/Card';
import { Chip } from '../../../../renderer/ui/Chip';
import { Dialog } from '../../../../renderer/ui/Dialog';
import { Disclosure } from '../../../../renderer/ui/Disclosure';
import { EmptyState } from '../../../../renderer/ui/EmptyState';
import { Figure, FigureRow } from '../../../../renderer/ui/Figure';
import { Hash } from '../../../../renderer/ui/Hash';
import { Icon, type IconName } from '../../../../renderer/ui/Icon';
import { ICON_PATHS } from '../../../../renderer/ui/iconPaths';
import { LinkButton } from '../../../../renderer/ui/LinkButton';
import { OutcomeChip } from '../../../../renderer/ui/OutcomeChip';
import { PinField } from '../../../../renderer/ui/PinField';
import { RagChip } from '../../../../renderer/ui/RagChip';
import { Tabs } from '../../../../renderer/ui/Tabs';

const isIcon = (name: string): name is IconName => name in ICON_PATHS;

export function OverviewPage() {
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const [pin, setPin] = useState('');
  return (
    <>
      <PageHeader
        title="Today"
        sub="21 Nov 2026 · autumn plan · 2 sites to visit this week"
        actions={
          <>
            <Button
              onPress={() =>
                toast({
                  title: 'Action closed',
                  tone: 'good',
                  onUndo: () => toast({ title: 'Action open again' }),
                })
              }
            >
              Close an action
            </Button>
            <Button
              onPress={() =>
                toast({ title: 'The report could not be written. The folder is full.', tone: 'bad' })
              }
            >
              Fail
            </Button>
            <Button variant="primary" onPress={() => setOpen(true)}>
              Issue report…
            </Button>
          </>
        }
      />
      <PageBody>
        <FigureRow>
          <Figure label="Samples due" value="7" note="by 30 Nov 2026" to="/sampling" />
          <Figure label="Pairs that agree" value="76 %" note="61 of 80 pairs" to="/standardisation" />
          <Figure label="Actions overdue" value="3" note="oldest 12 days" to="/actions" />
          <Figure
            label="Different from the agreed decision"
            value="5 of 40"
            note="2 stricter, 3 more lenient"
          />
        </FigureRow>
        <Banner
          title="An EQA visit is on 4 Dec 2026."
          remedy="Prepare the pack; two reports are not countersigned."
          action={<Button size="small">Open visit</Button>}
        />
        <Banner
          tone="watch"
          title="Judith Price has not been observed since 3 Mar 2025."
          remedy="Plan an observation before the end of the term."
        />
        <Banner
          tone="bad"
          title="The history does not fit at entry 1,204."
          remedy="Restore the last backup, or ask for help before going on."
        />
        <Banner tone="good" title="Every entry of the history fits." />
        <Card title="Chips" lead="Colour, sign and word: never colour alone.">
          <div className="row">
            <RagChip rating="red">100 %</RagChip>
            <RagChip rating="amber">50 %</RagChip>
            <RagChip rating="green">20 %</RagChip>
            <OutcomeChip outcome="agreed" />
            <OutcomeChip outcome="action-required" />
            <OutcomeChip outcome="disagreed">12 Nov 2026</OutcomeChip>
            <OutcomeChip outcome="resample-due">by 26 Nov 2026</OutcomeChip>
            <Chip>Draft saved 14:32</Chip>
            <Chip tone="accent">Planned</Chip>
            <Hash hash="9f2c41d08ab7e61f0c5a3b9d7788aa01e2f4c6b8d0a1928374655647382910ab" of="report" />
          </div>
        </Card>
        <Card title="Buttons">
          <div className="row">
            <Button>Plain</Button>
            <Button variant="primary">Primary</Button>
            <Button variant="danger">Danger</Button>
            <Button variant="quiet">Quiet</Button>
            <Button icon="plus">With icon</Button>
            <Button isPending>Saving</Button>
            <Button variant="primary" isPending>
              Signing
            </Button>
            <Button isDisabled>Disabled</Button>
            <Button variant="primary" isDisabled>
              Disabled
            </Button>
            <Button size="small">Small</Button>
            <LinkButton to="/learners" icon="learners">
              A link
            </LinkButton>
          </div>
        </Card>
        <Card title="Icons">
          <div className="row">
            {Object.keys(ICON_PATHS)
              .filter(isIcon)
              .map((name) => (
                <Icon key={name} name={name} size={20} />
              ))}
          </div>
        </Card>
        <Card>
          <Tabs
            label="Actions"
            items={[
              {
                id: 'open',
                label: 'Open',
                count: 12,
                content: <Disclosure title="Why these">Assigned to you.</Disclosure>,
              },
              { id: 'closed', label: 'Closed', content: <p>None.</p> },
            ]}
          />
        </Card>
        <Card>
          <EmptyState
            icon="learners"
            title="No learners yet"
            action={
              <Button variant="primary" icon="import">
                Import a spreadsheet
              </Button>
            }
          >
            Bring in learners, assessors and decisions from a spreadsheet, or download the blank templates
            first.
          </EmptyState>
        </Card>
      </PageBody>
      <Dialog
        title="Sign the report"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="small"
        footer={
          <>
            <Button onPress={() => setOpen(false)}>Cancel</Button>
            <Button variant="primary" icon="signature" isDisabled={pin === ''}>
              Sign
            </Button>
          </>
        }
      >
        <p>The report is signed as Helen Osei, IQA. It cannot be changed afterwards.</p>
        <PinField label="Signing PIN" value={pin} onChange={setPin} autoFocus />
      </Dialog>
    </>
  );
}
