import type { LongWork } from '../../data/jobs';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ProgressBar } from '../../ui/ProgressBar';

interface WorkingCardProps {
  readonly work: LongWork;
  readonly title: string;
  readonly note?: string;
}

/** Long work with its progress and the way to stop it. */
export function WorkingCard({ work, title, note }: WorkingCardProps) {
  return (
    <Card title={title} {...(note !== undefined && { lead: note })}>
      <Working work={work} label={title} />
    </Card>
  );
}

export function Working({ work, label }: { readonly work: LongWork; readonly label: string }) {
  return (
    <div className="import-working">
      <ProgressBar
        label={work.progress?.title ?? label}
        done={work.progress?.done ?? 0}
        total={work.progress?.total ?? null}
      />
      <Button size="small" onPress={work.cancel}>
        Stop
      </Button>
    </div>
  );
}
