import { useEffect } from 'react';
import { judgeEntries } from '../../../shared/domain/unit-record/judge';
import type { EntryDraft } from '../../../shared/domain/unit-record/entry-draft';
import { typedFacts } from '../../../shared/domain/unit-record/read-entry';
import type { Slot } from '../../../shared/domain/unit-record/slots';
import type { RulesInForce } from '../../../shared/ipc/rules';
import type { RecordTools } from './record-context';

/** How long nobody types before the rules look again: a key press never waits for them. */
const JUDGE_AFTER_MS = 120;

type Typed = ReturnType<typeof typedFacts>;

/** What the rules look at in each entry, worked out once for each state of it. */
function remembered(tools: RecordTools): (draft: EntryDraft, slot: Slot) => Typed {
  const known = new WeakMap<EntryDraft, Typed>();
  return (draft, slot) => {
    const before = known.get(draft);
    if (before) return before;
    const facts = typedFacts(draft, slot, tools.contextOf(slot), tools.view.witnesses);
    known.set(draft, facts);
    return facts;
  };
}

/** Judges every entry anew; a big unit takes a few milliseconds. */
export function judgeRecord(
  { store, view, today }: RecordTools,
  slots: ReadonlyMap<string, Slot>,
  rules: RulesInForce,
  factsOf: (draft: EntryDraft, slot: Slot) => Typed,
): void {
  const typed = store.entries().flatMap(([key, draft]) => {
    const slot = slots.get(key);
    return slot ? [{ key, ...factsOf(draft, slot) }] : [];
  });
  const found = judgeEntries(rules.pack, today, view.facts, typed, () => true);
  const silent = [...slots.keys()].filter((key) => !found.has(key)).map((key) => [key, []] as const);
  store.setFindings(new Map([...silent, ...found]));
}

/** Keeps the findings of the record as it is typed; the rules run when the keys rest. */
export function useJudging(
  tools: RecordTools,
  slots: () => ReadonlyMap<string, Slot>,
  rules: RulesInForce | undefined,
): void {
  useEffect(() => {
    if (!rules) return undefined;
    const factsOf = remembered(tools);
    let timer: number | undefined;
    const judge = (): void => judgeRecord(tools, slots(), rules, factsOf);
    const later = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(judge, JUDGE_AFTER_MS);
    };
    judge();
    const stop = tools.store.subscribeAll(later);
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [tools, slots, rules]);
}
