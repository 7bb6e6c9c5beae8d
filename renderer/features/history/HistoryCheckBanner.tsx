import { counted, thousands } from '../../../shared/domain/sampling/names';
import type { HistoryCheckView } from '../../../shared/ipc/reports';
import { Banner } from '../../ui/Banner';
import { Hash } from '../../ui/Hash';

/** What checking the history found, read out when it appears. */
export function HistoryCheckBanner({ result }: { readonly result: HistoryCheckView }) {
  if (!result.intact)
    return (
      <Banner
        tone="bad"
        announce="assertive"
        title={`The history does not fit from entry ${thousands(result.seq)} on`}
        remedy={result.remedy}
      >
        <p>{result.what}</p>
      </Banner>
    );
  return (
    <Banner
      tone="good"
      announce="polite"
      title="The history is intact"
      remedy={`${thousands(result.entries)} ${result.entries === 1 ? 'entry' : 'entries'} and ${counted(result.rows, 'row')} fit their hashes. Entries cut off the end leave no trace here: compare the head with the one printed in your newest report.`}
    >
      <p>
        Head of the log <Hash hash={result.head} of="log" />
      </p>
    </Banner>
  );
}
