import './Breadcrumbs.css';
import { Link } from 'wouter';

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

/** The way to this page, above its title; the page itself is not repeated. */
export function Breadcrumbs({ items }: { readonly items: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumbs">
      <ol className="breadcrumbs" role="list">
        {items.map(({ label, to }) => (
          <li key={to}>
            <Link href={to}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
