import './TopBar.css';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../ui/Icon';
import { MenuButton, type MenuAction } from '../ui/MenuButton';
import { initials } from './navigation';

/** Who is signed in, as shown: `Helen Osei · IQA`. */
export interface SignedIn {
  readonly name: string;
  readonly role: string;
}

export interface TopBarProps {
  /** Centre and period: `Riverside College · centre 12345`. */
  readonly crumb: ReactNode;
  readonly isDemo: boolean;
  readonly person: SignedIn | null;
  /** What the menu under the person's name offers: lock, appearance, shortcuts. */
  readonly personActions: readonly MenuAction[];
  readonly onSearch: () => void;
}

/** Brand, centre, search, person. */
export function TopBar({ crumb, isDemo, person, personActions, onSearch }: TopBarProps) {
  return (
    <header className="top-bar">
      <div className="brand">
        <svg viewBox="0 0 20 20" width="20" height="20" className="brand__mark" aria-hidden="true">
          <path d="M3 13c2.5 0 3-7 5-7s1 8 3 8 2-4 3-4 1 2 3 2M3 17h14" />
        </svg>
        <span className="brand__name">Countersign</span>
      </div>
      <div className="top-bar__crumb">{crumb}</div>
      {isDemo && <div className="demo-mark">Demo centre: invented data</div>}
      <Button className="search-button" onPress={onSearch}>
        <Icon name="search" size={14} />
        <span className="search-button__text">Search or go to…</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </Button>
      {person && (
        <MenuButton menuLabel="Lock and more" actions={personActions} className="person-button">
          <span className="person-button__mark" aria-hidden="true">
            {initials(person.name)}
          </span>
          <span className="person-button__name">
            {person.name} · {person.role}
          </span>
          <Icon name="chevronDown" size={12} />
        </MenuButton>
      )}
    </header>
  );
}
