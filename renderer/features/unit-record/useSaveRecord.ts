import { useCallback } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { readEntry, type EntryProblems } from '../../../shared/domain/unit-record/read-entry';
import { isBlankEntry } from '../../../shared/domain/unit-record/entry-draft';
import type { Slot } from '../../../shared/domain/unit-record/slots';
import type { RequestOf } from '../../../shared/ipc/contract';
import type { RulesInForce } from '../../../shared/ipc/rules';
import { failureOf } from '../../api';
import { useWrite } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { reasonProblems, reasonsToSend } from '../../rules/reasons';
import { useTools, type RecordTools } from './record-context';
import { judgeRecord } from './useJudging';

type Entries = RequestOf<'unitRecords.save'>['entries'];
type Problems = ReadonlyMap<string, EntryProblems>;

/** The changed entries as they are sent, and what keeps some of them from being sent. */
function readChanges(
  { store, contextOf }: RecordTools,
  slots: ReadonlyMap<string, Slot>,
): { readonly entries: Entries; readonly problems: Problems } {
  const entries: Entries = [];
  const problems = new Map<string, EntryProblems>();
  for (const key of store.changedKeys()) {
    const slot = slots.get(key);
    if (!slot) continue;
    const draft = store.entry(key);
    if (isBlankEntry(draft)) {
      problems.set(key, { entry: 'It is on record: to take it away, withdraw it with a reason.' });
      continue;
    }
    const read = readEntry(draft, slot, contextOf(slot));
    if (read.kind === 'incomplete') {
      problems.set(key, read.problems);
      continue;
    }
    const findings = store.findings(key);
    const missing = Object.keys(reasonProblems(findings, draft.reasons)).length;
    if (missing > 0)
      problems.set(key, { entry: 'A rule asks for a reason; give it below, or mend the entry.' });
    const { values } = read;
    entries.push({
      ...values,
      slot,
      base: draft.base,
      criteria: [...values.criteria],
      oralCriteria: [...values.oralCriteria],
      changeReason: draft.changeReason.trim() === '' ? null : draft.changeReason.trim(),
      reasons: reasonsToSend(findings, draft.reasons),
    });
  }
  return { entries, problems };
}

/** The first cell or field marked wrong takes the focus once it is marked, its text selected: typing replaces it. */
const focusFirstProblem = (): void => {
  window.setTimeout(() => {
    const first = document.querySelector<HTMLInputElement>(
      '.record-cell--problem input, .record-cell--block input, .record-notes [data-invalid] input, .record-notes input',
    );
    first?.focus();
    first?.select();
    first?.scrollIntoView({ block: 'center' });
  });
};

const showBothVersions = (): void => {
  window.setTimeout(() => {
    const versions = document.querySelector<HTMLElement>('.both-versions');
    versions?.querySelector<HTMLElement>('button')?.focus();
    versions?.scrollIntoView({ block: 'center' });
  });
};

/** Saves all changed entries in one go, or none; says at each cell what keeps it from being saved. */
export function useSaveRecord(slots: () => ReadonlyMap<string, Slot>, rules: RulesInForce | undefined) {
  const tools = useTools();
  const { store, view } = tools;
  const { mutateAsync, isPending, error, reset } = useWrite('unitRecords.save');
  const client = useQueryClient();
  const toast = useToast();
  const save = useCallback((): void => {
    if (isPending || tools.isReadOnly || store.changedKeys().length === 0) return;
    reset();
    const known = slots();
    store.settleAll(known);
    if (rules) judgeRecord(tools, known, rules);
    const { entries, problems } = readChanges(tools, known);
    store.setProblems(problems);
    if (problems.size > 0) return focusFirstProblem();
    if (entries.length === 0) return;
    void mutateAsync({ registrationId: view.registrationId, unitId: view.facts.unit.id, entries }).then(
      ({ saved }) => {
        toast({ title: saved === 1 ? 'One entry saved' : `${saved} entries saved` });
      },
      (failed: unknown) => {
        const failure = failureOf(failed);
        const [key = '', field = ''] = (failure.field ?? '').split('|');
        // Both versions are shown as soon as the record is read again.
        if (failure.code === 'changed-meanwhile') void client.invalidateQueries().then(showBothVersions);
        else if (key !== '') {
          store.setProblems(new Map([[key, problemAt(field, failure.message)]]));
          focusFirstProblem();
        }
      },
    );
  }, [isPending, tools, store, view, slots, rules, mutateAsync, reset, client, toast]);
  return { save, isPending, error };
}

const problemAt = (field: string, message: string): EntryProblems => {
  switch (field) {
    case 'achievedOn':
    case 'criteria':
    case 'oralCriteria':
    case 'portfolioReference':
    case 'initials':
    case 'learnerSignedOn':
    case 'method':
    case 'witness':
      return { [field]: message };
    default:
      return { entry: message };
  }
};
