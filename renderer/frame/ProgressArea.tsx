import './ProgressArea.css';
import { ProgressBar } from '../ui/ProgressBar';
import { IconButton } from '../ui/IconButton';

/** Long work that runs beside the screens. */
export interface Job {
  readonly id: string;
  readonly title: string;
  readonly done: number;
  /** Null while it is not known how much there is. */
  readonly total: number | null;
  /** Stops it and leaves nothing half done; without it the work cannot be stopped. */
  readonly onCancel?: () => void;
}

/** The foot of the window: what is running, how far, and how to stop it. Nothing when nothing runs. */
export function ProgressArea({ jobs }: { readonly jobs: readonly Job[] }) {
  return (
    <section className="jobs" aria-label="Work in progress">
      <span className="visually-hidden" role="status">
        {jobs.length > 0 ? jobs.map((job) => job.title).join(', ') : ''}
      </span>
      {jobs.map(({ id, title, done, total, onCancel }) => (
        <div key={id} className="job">
          <ProgressBar label={title} done={done} total={total} />
          {onCancel && <IconButton icon="cross" label={`Cancel: ${title}`} onPress={onCancel} />}
        </div>
      ))}
    </section>
  );
}
