import './BothVersions.css';
import type { ReactNode } from 'react';
import { Banner } from './Banner';
import { Button } from './Button';

/** A field whose two values differ. */
export interface VersionDifference {
  readonly label: string;
  /** What the person typed here. */
  readonly mine: ReactNode;
  /** What is on record since somebody else saved. */
  readonly stored: ReactNode;
}

export interface BothVersionsProps {
  /** What was changed by both: `Ada Okafor`, `The agreement`. */
  readonly what: string;
  readonly differences: readonly VersionDifference[];
  /** Saves what was typed over what is on record. */
  readonly onKeepMine: () => void;
  /** Gives up what was typed. */
  readonly onTakeStored: () => void;
  readonly isPending?: boolean;
}

/** Two revisions made from the same base: both shown, and the person says which one stands. */
export function BothVersions(props: BothVersionsProps) {
  const { what, differences, onKeepMine, onTakeStored, isPending = false } = props;
  return (
    <section className="both-versions" aria-label="Both versions">
      <Banner
        tone="watch"
        title={`${what} was changed meanwhile.`}
        remedy={
          differences.length === 0
            ? 'Both versions say the same. Take what is on record.'
            : 'Nothing is lost: compare the two, then keep yours or take what is on record.'
        }
        announce="assertive"
      />
      {differences.length > 0 && (
        <table className="both-versions__table">
          <caption className="visually-hidden">Where the two versions differ</caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Yours</th>
              <th scope="col">On record</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ label, mine, stored }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td dir="auto">{mine}</td>
                <td dir="auto">{stored}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="row">
        <Button onPress={onTakeStored} isDisabled={isPending}>
          Take what is on record
        </Button>
        {differences.length > 0 && (
          <Button variant="primary" onPress={onKeepMine} isPending={isPending}>
            Keep mine
          </Button>
        )}
      </div>
    </section>
  );
}
