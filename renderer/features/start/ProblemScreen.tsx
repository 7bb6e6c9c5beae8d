import type { DatabaseProblem } from '../../../shared/ipc/session';
import { FailureBanner } from '../../data/failures';
import { useAsk } from '../../data/queries';
import { useSession } from '../../data/session';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { LeaveDemo } from '../../access/LeaveDemo';
import { CopiesCard } from './CopiesCard';
import { RestoreWay } from './RestoreWay';
import { StartPage } from './StartPage';

const TITLES: Readonly<Record<DatabaseProblem['code'], string>> = {
  'database-newer': 'These records were written by a newer Countersign',
  'database-damaged': 'The centre’s records are damaged',
  'database-busy': 'The centre’s records cannot be opened now',
  'database-missing': 'The centre’s records are not there',
  'keys-missing': 'The key file of the centre is not there',
};

/** A copy only helps where the database itself is the trouble. */
const helpedByCopy = (code: DatabaseProblem['code']): boolean =>
  code === 'database-newer' || code === 'database-damaged' || code === 'database-missing';

/** The centre's file cannot be opened: why, what to do, and its copies. Nothing is changed until asked. */
export function ProblemScreen({ problem }: { readonly problem: DatabaseProblem }) {
  const { become } = useSession();
  const again = useAsk('session.lock');
  return (
    <StartPage title={TITLES[problem.code]} focusTitle lead="Nothing was changed or replaced.">
      <Banner tone="bad" title={problem.message} remedy={problem.remedy} announce="assertive" />
      <Card title="The file">
        <code className="mono start__file">{problem.file}</code>
        <div className="start__foot">
          <Button
            variant="primary"
            isPending={again.isPending}
            onPress={() => again.mutate({}, { onSuccess: become })}
          >
            Try again
          </Button>
        </div>
        <FailureBanner error={again.error} />
      </Card>
      {helpedByCopy(problem.code) && <CopiesCard copies={problem.copies} />}
      {problem.isDemo ? <LeaveDemo /> : problem.code !== 'database-busy' && <RestoreWay setAside />}
    </StartPage>
  );
}
