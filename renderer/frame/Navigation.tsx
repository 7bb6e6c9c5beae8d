import './Navigation.css';
import { Link, useLocation } from 'wouter';
import { Icon } from '../ui/Icon';
import { isCurrent, type NavigationItem } from './navigation';

/** The left navigation: groups of screens with a line between them; icons alone in narrow windows. */
export function Navigation({ groups }: { readonly groups: readonly (readonly NavigationItem[])[] }) {
  const [path] = useLocation();
  return (
    <nav className="navigation" aria-label="Main">
      {groups.map((items) => (
        <ul key={items[0]?.to} className="navigation__group" role="list">
          {items.map((item) => (
            <li key={item.to}>
              <Link
                href={item.to}
                className="navigation__link"
                title={item.label}
                aria-current={isCurrent(item, path) ? 'page' : undefined}
              >
                <Icon name={item.icon} />
                <span className="navigation__label">{item.label}</span>
                {item.count !== undefined && item.count > 0 && (
                  <span className="navigation__count">
                    {item.count.toLocaleString('en-GB')}
                    {item.countOf !== undefined && <span className="visually-hidden"> {item.countOf}</span>}
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
