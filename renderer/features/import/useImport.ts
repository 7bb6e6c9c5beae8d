import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ImportOptions, ImportPreview } from '../../../shared/ipc/records';
import { ask, CallFailure, failureOf, offerFile } from '../../api';
import { useLongWork, type LongWork } from '../../data/jobs';
import { useDraft } from '../../frame/useDraft';
import { NEW_IMPORT, withFiles, withQuestions, type ImportState } from './import-state';

export interface ImportControl {
  readonly state: ImportState;
  readonly work: LongWork;
  readonly isCommitting: boolean;
  readonly failure: unknown;
  readonly change: (changes: Partial<ImportState>) => void;
  readonly pick: (files: readonly File[]) => Promise<void>;
  /** Reads the picked files and goes on to matching. */
  readonly read: () => Promise<void>;
  /** Checks again with other answers. */
  readonly answer: (options: ImportOptions) => Promise<void>;
  readonly commit: (goodRowsOnly: boolean) => Promise<void>;
  readonly startOver: () => void;
}

/** One import from picking files to its result; it outlives leaving the screen, not locking. */
export function useImport(): ImportControl {
  const draft = useDraft<ImportState>('import', NEW_IMPORT);
  const [failure, setFailure] = useState<unknown>(null);
  const [isCommitting, setCommitting] = useState(false);
  const work = useLongWork();
  const client = useQueryClient();
  // Answers arrive later than the screen was drawn: they change what there is then.
  const latest = useRef(draft.value);
  const lastReview = useRef(0);

  const change = (changes: Partial<ImportState>): void => {
    latest.current = { ...latest.current, ...changes };
    draft.set(latest.current);
  };
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    setFailure(null);
    try {
      await action();
    } catch (error) {
      setFailure(error);
    }
  };
  const show = (preview: ImportPreview): void =>
    change({ preview, asked: withQuestions(latest.current.asked, preview) });

  const review = async (options: ImportOptions): Promise<void> => {
    const importId = latest.current.preview?.importId;
    if (importId === undefined) return;
    lastReview.current += 1;
    const turn = lastReview.current;
    change({ options });
    const preview = await work.run((jobId) => ask('imports.review', { jobId, importId, options }));
    // Only the newest answers count.
    if (turn === lastReview.current) show(preview);
  };

  return {
    state: draft.value,
    work,
    isCommitting,
    failure,
    change,
    pick: (files) =>
      attempt(async () => {
        for (const file of files) {
          const offered = await offerFile(file);
          if (!offered.ok) throw new CallFailure(offered.error);
          change({ files: withFiles(latest.current.files, [offered.value]) });
        }
      }),
    read: () =>
      attempt(async () => {
        const files = latest.current.files.map(({ token }) => token);
        const preview = await work.run((jobId) => ask('imports.read', { jobId, files, options: null }));
        change({ ...NEW_IMPORT, files: latest.current.files, step: 1 });
        show(preview);
      }),
    answer: (options) => attempt(() => review(options)),
    commit: (goodRowsOnly) =>
      attempt(async () => {
        const importId = latest.current.preview?.importId;
        if (importId === undefined) return;
        setCommitting(true);
        try {
          const done = await work.run((jobId) => ask('imports.commit', { jobId, importId, goodRowsOnly }));
          change({ done, step: 3 });
          await client.invalidateQueries();
        } catch (error) {
          // The records changed since the check: the new preview is shown together with the reason.
          if (failureOf(error).code === 'changed-meanwhile') await review(latest.current.options);
          throw error;
        } finally {
          setCommitting(false);
        }
      }),
    startOver: () => {
      setFailure(null);
      latest.current = NEW_IMPORT;
      draft.discard();
    },
  };
}
