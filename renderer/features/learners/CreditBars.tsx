import type { GroupCredits } from '../../../shared/domain/combination/group-credits';
import { Icon } from '../../ui/Icon';
import { creditBar } from './credits';
import './CreditBars.css';

/** Credits achieved in each group against its rule. */
export function CreditBars({ groups }: { readonly groups: readonly GroupCredits[] }) {
  return (
    <ul className="credits">
      {groups.map((group) => {
        const { share, count, isMet } = creditBar(group);
        return (
          <li key={group.code}>
            <span className="credits__group">
              <b>{group.code}</b> {group.title}
            </span>
            <span className="credits__track" aria-hidden="true">
              <i style={{ width: `${share}%` }} />
            </span>
            <span className="credits__count">
              {isMet === true && <Icon name="check" size={12} />}
              {count}
              {isMet === true && <span className="visually-hidden">, reached</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
