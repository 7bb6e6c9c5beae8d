import '../../ui/DataTable.css';
import './UnitsTable.css';
import { Fragment, useId, useState } from 'react';
import type { Unit } from '../../../shared/domain/qualification';
import { Icon } from '../../ui/Icon';
import { outcomesWords } from './rule-words';
import { UnitDetails } from './UnitDetails';

interface UnitsTableProps {
  readonly caption: string;
  readonly units: readonly Unit[];
}

const COLUMNS = 11;

/** The units of a group; each opens to its outcomes and criteria. */
export function UnitsTable({ caption, units }: UnitsTableProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const toggle = (code: string): void =>
    setOpen(
      (before) => new Set(before.has(code) ? [...before].filter((one) => one !== code) : [...before, code]),
    );
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="table units-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="cell--start units-table__code">
              Unit
            </th>
            <th scope="col" className="cell--start units-table__reference">
              Reference
            </th>
            <th scope="col" className="cell--start">
              Title
            </th>
            <th scope="col" className="cell--end units-table__figure">
              Credit
            </th>
            <th scope="col" className="cell--end units-table__figure">
              GLH
            </th>
            <th scope="col" className="cell--end units-table__figure">
              Level
            </th>
            <th scope="col" className="cell--center units-table__method">
              Papers
            </th>
            <th scope="col" className="cell--center units-table__method">
              Observation
            </th>
            <th scope="col" className="cell--center units-table__method">
              Portfolio
            </th>
            <th scope="col" className="cell--center units-table__method">
              Simulation
            </th>
            <th scope="col" className="cell--start units-table__outcomes">
              Outcomes
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => {
            const isOpen = open.has(unit.code);
            const details = `${id}-${unit.code}`;
            return (
              <Fragment key={unit.code}>
                <tr className="table__row">
                  <th scope="row" className="cell--start">
                    <button
                      type="button"
                      className="table__open"
                      aria-expanded={isOpen}
                      aria-controls={isOpen ? details : undefined}
                      onClick={() => toggle(unit.code)}
                    >
                      <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} size={14} />
                      {unit.code}
                    </button>
                  </th>
                  <td className="cell--start">{unit.reference ?? '–'}</td>
                  <td className="cell--start">{unit.title}</td>
                  <td className="cell--end">{unit.credit ?? '–'}</td>
                  <td className="cell--end">{unit.glh ?? '–'}</td>
                  <td className="cell--end">{unit.level ?? '–'}</td>
                  <td className="cell--center">{papers(unit)}</td>
                  <td className="cell--center">
                    <Sign has={unit.methods?.observation} />
                    <Observations unit={unit} />
                  </td>
                  <td className="cell--center">
                    <Sign has={unit.methods?.portfolio} />
                  </td>
                  <td className="cell--center">
                    <Sign has={unit.simulation === null ? undefined : unit.simulation === 'allowed'} />
                  </td>
                  <td className="cell--start">{outcomesWords(unit)}</td>
                </tr>
                {isOpen && (
                  <tr id={details}>
                    <td colSpan={COLUMNS} className="units-table__details">
                      <UnitDetails unit={unit} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function papers({ methods }: Unit) {
  if (methods && methods.questionPapers > 0) return methods.questionPapers;
  return <Sign has={methods === null ? undefined : false} />;
}

/** How many observations each observation outcome needs. */
function Observations({ unit: { observationsRequired } }: { readonly unit: Unit }) {
  if (observationsRequired === null || observationsRequired === 0) return null;
  return (
    <span title={`${observationsRequired} for each observation outcome`}> × {observationsRequired}</span>
  );
}

/** ✓, ✗, or a dash where the document does not say. */
function Sign({ has }: { readonly has: boolean | undefined }) {
  if (has === undefined) return <NotGiven />;
  return (
    <>
      <span aria-hidden="true" className={has ? undefined : 'muted'}>
        {has ? '✓' : '✗'}
      </span>
      <span className="visually-hidden">{has ? 'yes' : 'no'}</span>
    </>
  );
}

const NotGiven = () => (
  <>
    <span aria-hidden="true">–</span>
    <span className="visually-hidden">not given</span>
  </>
);
