import type { PlanDetail } from '../../../../shared/ipc/sampling';
import type { CheckedDraw } from '../../../../shared/ipc/draws';
import { FailureBanner } from '../../../data/failures';
import { useAsk, useRead } from '../../../data/queries';
import { useToast } from '../../../frame/Toasts';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Disclosure } from '../../../ui/Disclosure';
import { Sentences } from './Sentences';
import { ShellLine } from './ShellLine';

/** Makes the draw again and says what that proves; and how anybody does it without this application. */
export function CheckCard({ plan }: { readonly plan: PlanDetail }) {
  const check = useAsk('plans.checkDraw');
  const save = useAsk('plans.savePopulation');
  const toast = useToast();
  return (
    <Card
      title="Check the draw"
      lead="From the seed and the frozen population, by this application or by anybody’s shell."
      aside={
        <div className="row">
          <Button
            isPending={save.isPending}
            onPress={() =>
              save.mutate(
                { planId: plan.id },
                { onSuccess: (saved) => saved && toast({ title: `Population saved as ${saved.savedAs}` }) },
              )
            }
          >
            Save the population…
          </Button>
          <Button isPending={check.isPending} onPress={() => check.mutate({ planId: plan.id })}>
            Check the draw
          </Button>
        </div>
      }
    >
      <div className="stack">
        <FailureBanner error={check.error ?? save.error} />
        {check.data && <Checked check={check.data} />}
        <Disclosure title="Check it in a shell">
          <ShellLines plan={plan} />
        </Disclosure>
      </div>
    </Card>
  );
}

function Checked({ check }: { readonly check: CheckedDraw }) {
  const { repeats, differences, proved, notProved, drawn } = check;
  return (
    <Banner
      tone={repeats ? 'good' : 'bad'}
      title={repeats ? 'The draw repeats' : 'The draw does not repeat'}
      announce="polite"
    >
      <Sentences of={differences} />
      <Said lead="This proves:" sentences={proved} />
      <Said lead="It does not prove:" sentences={notProved} />
      <Said lead="How often it was drawn:" sentences={drawn} />
    </Banner>
  );
}

function Said({ lead, sentences }: { readonly lead: string; readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div className="draws-said">
      <p>{lead}</p>
      <Sentences of={sentences} />
    </div>
  );
}

function ShellLines({ plan }: { readonly plan: PlanDetail }) {
  const shell = useRead('plans.shellCheck', { planId: plan.id });
  const { data } = shell;
  if (!data) return <FailureBanner error={shell.error} />;
  return (
    <div className="stack">
      <p>
        Save the population, open a shell in its folder (Linux, macOS with coreutils, Git Bash or WSL) and
        type the lines. The first prints the hash of the population; it has to be{' '}
        <code className="mono draws-hash">{data.hash}</code>.
      </p>
      <ShellLine label="Hash of the population" text={data.hashLine} />
      <p>
        The second prints the {data.prints} {data.prints === 1 ? 'decision' : 'decisions'} of the random part.
      </p>
      <ShellLine label="Random part of the draw" text={data.drawLine} />
      <Sentences of={data.notes} />
    </div>
  );
}
