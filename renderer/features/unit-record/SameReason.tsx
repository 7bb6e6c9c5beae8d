import { findingKey, type Finding } from '../../../shared/domain/rules/finding';
import { Button } from '../../ui/Button';
import { useRecordVersion, useTools } from './record-context';

/** A rule often asks the same of many entries: the reason given here can serve the others that still lack one. */
export function SameReason({
  slotKey,
  findings,
}: {
  readonly slotKey: string;
  readonly findings: readonly Finding[];
}) {
  const { store } = useTools();
  useRecordVersion();
  const { reasons } = store.entry(slotKey);
  const given = findings.filter((finding) => (reasons[findingKey(finding)] ?? '').trim() !== '');
  const others = store.changedKeys().flatMap((key) => {
    const own = store.entry(key).reasons;
    const added = given.filter(
      (finding) =>
        (own[findingKey(finding)] ?? '').trim() === '' &&
        store
          .findings(key)
          .some((other) => findingKey(other) === findingKey(finding) && other.message === finding.message),
    );
    return added.length === 0 ? [] : [{ key, own, added }];
  });
  if (others.length === 0) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      onPress={() =>
        others.forEach(({ key, own, added }) =>
          store.setReasons(key, {
            ...own,
            ...Object.fromEntries(
              added.map((finding) => [findingKey(finding), reasons[findingKey(finding)] ?? '']),
            ),
          }),
        )
      }
    >
      {others.length === 1
        ? 'Same reason for one other entry'
        : `Same reason for ${others.length} other entries`}
    </Button>
  );
}
