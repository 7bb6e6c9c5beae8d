import { expect, test } from 'vitest';
import { judgeOutcomes } from '../../../renderer/features/unit-record/useJudging';
import { typedFacts } from '../../../shared/domain/unit-record/read-entry';
import { blankEntry } from '../../../shared/domain/unit-record/entry-draft';
import { slotKey } from '../../../shared/domain/unit-record/slots';
import { contextFor, entryWith, observation, outcomes, today } from './examples';
import { pack, record } from './judged-record';

const slots = new Map(
  [1, 2].flatMap((outcome) =>
    [1, 2].map((column) => {
      const slot = observation(outcome, column);
      return [slotKey(slot), slot] as const;
    }),
  ),
);

/** Both observations of both outcomes on one day; what is said of which entry. */
function judged(outcomeIds: ReadonlySet<string> | null) {
  const said: string[] = [];
  const store = {
    entry: (key: string) => (slots.has(key) ? entryWith({ achievedOn: '1 Oct 2026' }) : blankEntry),
    setFindings: (found: ReadonlyMap<string, readonly { readonly ruleId: string }[]>) =>
      found.forEach((findings, key) => said.push([key, ...findings.map(({ ruleId }) => ruleId)].join(' '))),
  };
  const rules = { packId: 'p', name: 'Example', pack };
  const factsOf = (draft: typeof blankEntry, slot: ReturnType<typeof observation>) =>
    typedFacts(draft, slot, contextFor(slot), []);
  judgeOutcomes({ store, view: { outcomes, facts: record }, today }, slots, rules, factsOf, outcomeIds);
  return said;
}

test('what is typed in an outcome has that outcome judged, and no other', () => {
  expect(judged(new Set(['lo2']))).toEqual(['lo2/1 R3', 'lo2/2 R3']);
});

test('before saving every outcome is judged', () => {
  expect(judged(null)).toEqual(['lo1/1 R3', 'lo1/2 R3', 'lo2/1 R3', 'lo2/2 R3']);
});
