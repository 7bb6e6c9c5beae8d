import { useEffect, type ReactNode } from 'react';
import { FailureBanner } from '../../../data/failures';
import { BothVersions, type VersionDifference } from '../../../ui/BothVersions';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import type { RecordForm } from './useRecordForm';

interface FormCardProps<Draft extends { readonly base: string | null }> {
  readonly title: string;
  readonly lead?: string;
  readonly form: RecordForm<Draft>;
  readonly submit: string;
  /** Where what was typed and what is on record differ, for when somebody saved meanwhile. */
  readonly differences?: readonly VersionDifference[];
  readonly children: ReactNode;
}

/** A form above the rows it adds to. Escape and Close keep what was typed; Discard forgets it. */
export function FormCard<Draft extends { readonly base: string | null }>(props: FormCardProps<Draft>) {
  const { title, lead, form, submit, differences = [], children } = props;
  const { ref } = form.formProps;
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    ref.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      // Gone with the focus inside: back to the button that opened it, or to the page's title when that is gone.
      if (document.activeElement !== document.body) return;
      const opener = before instanceof HTMLElement && before.isConnected ? before : null;
      (opener ?? document.querySelector<HTMLElement>('main h1'))?.focus();
    };
  }, [ref]);
  return (
    <Card title={title} {...(lead !== undefined && { lead })}>
      <form
        className="stack"
        {...form.formProps}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) form.close();
        }}
      >
        {form.isOutdated && (
          <BothVersions
            what="This entry"
            differences={differences}
            onKeepMine={form.keepMine}
            onTakeStored={form.giveUp}
            isPending={form.isPending}
          />
        )}
        <div className="stack stack--tight">{children}</div>
        <FailureBanner error={form.isOutdated ? null : form.error} />
        <div className="row">
          <Button type="submit" variant="primary" isPending={form.isPending} isDisabled={form.isOutdated}>
            {submit}
          </Button>
          <Button onPress={form.giveUp}>Discard</Button>
          {form.savedAt !== null && <span className="muted">Draft kept {form.savedAt}</span>}
        </div>
      </form>
    </Card>
  );
}
