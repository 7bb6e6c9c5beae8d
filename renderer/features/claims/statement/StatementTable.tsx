import type { GroupState } from '../../../../shared/domain/combination/requirements';
import type { StatementScreen } from '../../../../shared/ipc/statement';
import { Chip } from '../../../ui/Chip';
import './statement.css';
import { StatementRowView } from './StatementRowView';

interface StatementTableProps {
  readonly screen: StatementScreen;
  /** Units chosen for the learner's signature; null where nothing is signed. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (unitId: string, chosen: boolean) => void;
}

/** The statement of unit achievement as in the book, group by group, with the credits so far against each rule. */
export function StatementTable({ screen, chosen, onChoose }: StatementTableProps) {
  const { subject, groups, combination } = screen;
  const columns = chosen === null ? 6 : 7;
  return (
    <div className="table-scroll" role="region" aria-label="Statement of unit achievement" tabIndex={0}>
      <table className="statement__table">
        <caption className="visually-hidden">Units that {subject.learnerName} has achieved, by group</caption>
        <thead>
          <tr>
            {chosen !== null && (
              <th scope="col">
                <span className="visually-hidden">Sign</span>
              </th>
            )}
            <th scope="col">Unit</th>
            <th scope="col">Title</th>
            <th scope="col">Date achieved</th>
            <th scope="col">Learner’s signature</th>
            <th scope="col">Assessor’s initials</th>
            <th scope="col">IQA’s signature, if sampled</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.code}>
            <tr>
              <th scope="rowgroup" colSpan={columns} className="statement__group">
                <GroupHead
                  title={group.title}
                  state={combination.groups.find(({ code }) => code === group.code)}
                />
              </th>
            </tr>
            {group.rows.map((row) => (
              <StatementRowView
                key={row.unitId}
                row={row}
                learnerId={subject.learnerId}
                learnerName={subject.learnerName}
                choice={
                  chosen && {
                    isChosen: chosen.has(row.unitId),
                    onChange: (isChosen) => onChoose(row.unitId, isChosen),
                  }
                }
              />
            ))}
            {group.rows.length === 0 && (
              <tr>
                <td colSpan={columns} className="muted">
                  No unit of this group is achieved yet.
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function GroupHead({ title, state }: { readonly title: string; readonly state: GroupState | undefined }) {
  if (!state) return <>{title}</>;
  const { code, have, need, measure, sentence } = state;
  const short = state.state === 'short' || state.state === 'over';
  return (
    <div className="statement__group-head">
      <span>
        Group {code} <bdi>{title}</bdi>
      </span>
      <Chip tone={short ? 'watch' : 'good'} sign={short ? '!' : '✓'}>
        {have} of {RULE_WORDS[state.rule]} {need} {measure}
      </Chip>
      {sentence !== null && <span className="muted">{sentence}</span>}
    </div>
  );
}

const RULE_WORDS: Readonly<Record<GroupState['rule'], string>> = {
  all: 'all',
  minimum: 'at least',
  maximum: 'at most',
};
