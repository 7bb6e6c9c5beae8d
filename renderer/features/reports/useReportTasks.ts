import { useState } from 'react';
import type { ReportRow } from '../../../shared/ipc/reports';
import { useAsk } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import type { ReportTask } from './ReportMenu';

/** Opening, saving, showing and checking the reports of the register, and which of them is looked at. */
export function useReportTasks() {
  const [selected, setSelected] = useState<ReportRow | null>(null);
  const open = useAsk('reports.open');
  const save = useAsk('reports.saveCopy');
  const reveal = useAsk('reports.reveal');
  const check = useAsk('reports.verifyIssued');
  const toast = useToast();

  const run = (report: ReportRow, task: ReportTask): void => {
    const { id } = report;
    for (const { reset } of [open, save, reveal]) reset();
    switch (task) {
      case 'open':
        return open.mutate({ id });
      case 'save':
        return save.mutate(
          { id },
          { onSuccess: (saved) => saved && toast({ title: `Copy saved as ${saved.savedAs}`, tone: 'good' }) },
        );
      case 'reveal':
        return reveal.mutate({ id });
      case 'check':
        // Always anew: the bytes are read and their signatures checked each time.
        check.reset();
        setSelected(report);
        return check.mutate({ id });
    }
  };
  return {
    run,
    selected,
    close: () => setSelected(null),
    check,
    /** Why a report could not be opened, saved or shown. */
    failure: open.error ?? save.error ?? reveal.error,
  };
}
