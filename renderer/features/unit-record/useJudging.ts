import { useEffect } from 'react';
import { judgeEntries } from '../../../shared/domain/unit-record/judge';
import { isBlankEntry, type EntryDraft } from '../../../shared/domain/unit-record/entry-draft';
import { typedFacts } from '../../../shared/domain/unit-record/read-entry';
import type { Slot } from '../../../shared/domain/unit-record/slots';
import type { RulesInForce } from '../../../shared/ipc/rules';
import type { UnitRecordView } from '../../../shared/ipc/unit-records';
import type { RecordTools } from './record-context';
import type { RecordStore } from './record-store';

/** How long nobody types before the rules look again: a key press never waits for them. */
const JUDGE_AFTER_MS = 120;

type Typed = ReturnType<typeof typedFacts>;
type FactsOf = (draft: EntryDraft, slot: Slot) => Typed;

interface Judged {
  readonly store: Pick<RecordStore, 'entry' | 'setFindings'>;
  readonly view: Pick<UnitRecordView, 'outcomes' | 'facts'>;
  readonly today: string;
}

/** What the rules look at in each entry. */
const factsReader =
  ({ contextOf, view }: RecordTools): FactsOf =>
  (draft, slot) =>
    typedFacts(draft, slot, contextOf(slot), view.witnesses);

/** The same, worked out once for each state of an entry. */
function remembered(factsOf: FactsOf): FactsOf {
  const known = new WeakMap<EntryDraft, Typed>();
  return (draft, slot) => {
    const before = known.get(draft);
    if (before) return before;
    const facts = factsOf(draft, slot);
    known.set(draft, facts);
    return facts;
  };
}

/**
 * Judges the entries of outcomes anew. Of the other entries a rule looks at those of the same outcome alone (R3, R4), so
 * each outcome is judged by itself: judging the whole of a big unit at every rest makes so much garbage that typing
 * waits for its collection.
 *
 * @param outcomeIds the outcomes in which something was typed; null: all
 */
export function judgeOutcomes(
  { store, view, today }: Judged,
  slots: ReadonlyMap<string, Slot>,
  rules: RulesInForce,
  factsOf: FactsOf,
  outcomeIds: ReadonlySet<string> | null,
): void {
  for (const { id } of view.outcomes) {
    if (outcomeIds !== null && !outcomeIds.has(id)) continue;
    const own = [...slots].filter(([, { outcomeId }]) => outcomeId === id);
    const typed = own.flatMap(([key, slot]) => {
      const draft = store.entry(key);
      return isBlankEntry(draft) ? [] : [{ key, ...factsOf(draft, slot) }];
    });
    const found = judgeEntries(rules.pack, today, view.facts, typed);
    store.setFindings(new Map(own.map(([key]) => [key, found.get(key) ?? []])));
  }
}

/** Judges every entry anew, before saving. */
export const judgeRecord = (
  tools: RecordTools,
  slots: ReadonlyMap<string, Slot>,
  rules: RulesInForce,
): void => judgeOutcomes(tools, slots, rules, factsReader(tools), null);

/** Keeps the findings of the record as it is typed; the rules run when the keys rest. */
export function useJudging(
  tools: RecordTools,
  slots: () => ReadonlyMap<string, Slot>,
  rules: RulesInForce | undefined,
): void {
  useEffect(() => {
    if (!rules) return undefined;
    const factsOf = remembered(factsReader(tools));
    const touched = new Set<string>();
    let timer: number | undefined;
    const judge = (outcomeIds: ReadonlySet<string> | null): void =>
      judgeOutcomes(tools, slots(), rules, factsOf, outcomeIds);
    const later = (keys: readonly string[]): void => {
      for (const key of keys) {
        const slot = slots().get(key);
        if (slot) touched.add(slot.outcomeId);
      }
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        judge(touched);
        touched.clear();
      }, JUDGE_AFTER_MS);
    };
    judge(null);
    const stop = tools.store.subscribeAll(later);
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [tools, slots, rules]);
}
