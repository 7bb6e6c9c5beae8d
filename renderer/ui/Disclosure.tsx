import './Disclosure.css';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { Icon } from './Icon';

export interface DisclosureProps {
  readonly title: ReactNode;
  /** Heading level: one below the heading it stands under. */
  readonly level?: 2 | 3 | 4;
  readonly defaultExpanded?: boolean;
  readonly children: ReactNode;
}

/** Details that open under their title. */
export function Disclosure({ title, level = 3, defaultExpanded = false, children }: DisclosureProps) {
  return (
    <AriaDisclosure className="disclosure" defaultExpanded={defaultExpanded}>
      <Heading level={level} className="disclosure__heading">
        <Button slot="trigger" className="disclosure__button">
          <Icon name="chevronRight" size={14} />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure__panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
