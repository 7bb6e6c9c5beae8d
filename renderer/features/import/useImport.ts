import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ImportOptions, ImportPreview } from '../../../shared/ipc/records';
import { ask, CallFailure, failureOf, offerFile } from '../../api';
import { useLongWork, type LongWork } from '../../data/jobs';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { useDraft } from '../../frame/useDraft';
import { NEW_IMPORT, NO_OPTIONS, withFiles, withQuestions, type ImportState } from './import-state';
import { matchingFor, matchingOf, NO_MATCHING, type MatchingDraft } from './matching-draft';

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
  /** What was matched and answered in an import that was not finished. */
  readonly matching: MatchingDraft;
  /** Gives that up: the columns are matched by their headers again. */
  readonly forgetMatching: () => Promise<void>;
  readonly commit: (goodRowsOnly: boolean) => Promise<void>;
  readonly startOver: () => void;
}

export const MATCHING_DRAFT = 'import:matching';

/**
 * One import from picking files to its result. Its files and rows outlive leaving the screen, not locking; what was
 * matched and answered is kept, and serves as soon as the files are read again.
 */
export function useImport(kept: KeptDraft | null): ImportControl {
  const matching = useKeptDraft<MatchingDraft>(MATCHING_DRAFT, NO_MATCHING, kept);
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
        const before = matchingFor(matching.draft, latest.current.files, preview);
        if (before === null) return;
        change({ isRestored: true, asked: withQuestions(before.asked, preview) });
        await review(before.options);
      }),
    answer: (options) =>
      attempt(async () => {
        const { preview } = latest.current;
        if (preview !== null) matching.change(matchingOf(latest.current, preview, options));
        await review(options);
      }),
    matching: matching.draft,
    forgetMatching: () =>
      attempt(async () => {
        matching.discard();
        change({ isRestored: false });
        await review(NO_OPTIONS);
      }),
    commit: (goodRowsOnly) =>
      attempt(async () => {
        const importId = latest.current.preview?.importId;
        if (importId === undefined) return;
        setCommitting(true);
        try {
          const done = await work.run((jobId) => ask('imports.commit', { jobId, importId, goodRowsOnly }));
          change({ done, step: 3 });
          matching.discard();
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
      matching.discard();
    },
  };
}
