import { useEffect, useState } from 'react';
import { emptyDraft, type RecordDraft } from '../../../shared/domain/unit-record/record-draft';
import type { RulesInForce } from '../../../shared/ipc/rules';
import type { UnitRecordView } from '../../../shared/ipc/unit-records';
import { useIsQualityAssurer, useSignedIn } from '../../data/session';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { contextReader, initiallersOf } from './record-people';
import { RecordPage } from './RecordPage';
import { createRecordStore } from './record-store';

interface KeptRecordProps {
  readonly draftKey: string;
  readonly view: UnitRecordView;
  readonly kept: KeptDraft | null;
  readonly rules: RulesInForce | undefined;
}

/** Keeps what is typed in the encrypted file. Renders with every key press, and nothing below it does. */
export function KeptRecord({ draftKey, view, kept, rules }: KeptRecordProps) {
  const { today } = useSignedIn();
  const isQualityAssurer = useIsQualityAssurer();
  const { draft, change, savedAt, discard } = useKeptDraft<RecordDraft>(draftKey, emptyDraft, kept);
  const [store] = useState(() =>
    createRecordStore(view, draft, contextReader(view, today, initiallersOf(view))),
  );
  useEffect(() => store.rebase(view), [store, view]);
  useEffect(
    () =>
      store.subscribeAll(() => {
        const next = store.toDraft();
        if (Object.keys(next.entries).length + Object.keys(next.columns).length > 0) change(next);
        else discard();
      }),
    [store, change, discard],
  );
  return (
    <RecordPage
      view={view}
      store={store}
      rules={rules}
      today={today}
      savedAt={savedAt}
      isReadOnly={!isQualityAssurer || view.lock !== null}
    />
  );
}
