import './PageHeader.css';
import { useRef, type ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from '../ui/Breadcrumbs';
import { usePageTitle } from './usePageTitle';

export interface PageHeaderProps {
  readonly title: string;
  /** The line under the title: what, when, by whom. */
  readonly sub?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** Buttons at the right, the main one last. */
  readonly actions?: ReactNode;
  /** A second row: filters, tabs, totals. */
  readonly children?: ReactNode;
}

/** The head of every page. */
export function PageHeader({ title, sub, crumbs = [], actions, children }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title, heading);
  return (
    <header className="page-head">
      <div className="page-head__text">
        {crumbs.length > 0 && <Breadcrumbs items={crumbs} />}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {sub !== undefined && <p className="page-head__sub">{sub}</p>}
      </div>
      {actions !== undefined && <div className="page-head__actions">{actions}</div>}
      {children !== undefined && <div className="page-head__bar">{children}</div>}
    </header>
  );
}

/** What follows the head: padded, scrolling with the page. */
export function PageBody({ children }: { readonly children: ReactNode }) {
  return <div className="page-body">{children}</div>;
}

/** The main column and a narrow one beside it, as on a record. */
export function PageColumns({
  aside,
  children,
}: {
  readonly aside: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="page-columns">
      <div className="stack">{children}</div>
      <div className="stack">{aside}</div>
    </div>
  );
}
