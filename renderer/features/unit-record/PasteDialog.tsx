import { counted } from '../../../shared/domain/sampling/names';
import type { BadCell, PastedBlock } from '../../../shared/domain/unit-record/paste';
import { CELL_NAMES, type RecordOutcome, type Slot } from '../../../shared/domain/unit-record/slots';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTools } from './record-context';

interface PasteDialogProps {
  readonly pasted: PastedBlock | null;
  readonly onUse: (pasted: PastedBlock) => void;
  readonly onClose: () => void;
}

const SHOWN = 100;

/** What of a pasted block does not fit; nothing is in the record yet. */
export function PasteDialog({ pasted, onUse, onClose }: PasteDialogProps) {
  const { view } = useTools();
  if (pasted === null) return null;
  const { good, bad } = pasted;
  return (
    <Dialog
      title={`${counted(bad.length, 'pasted cell')} ${bad.length === 1 ? 'does' : 'do'} not fit`}
      size="large"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Paste nothing</Button>
          {good.length > 0 && (
            <Button variant="primary" onPress={() => onUse(pasted)}>
              {good.length === 1 ? 'Paste the one that fits' : `Paste the ${good.length} that fit`}
            </Button>
          )}
        </>
      }
    >
      <p>Nothing was pasted yet. Mend the spreadsheet and paste again, or paste only what fits.</p>
      <div className="paste-table__scroll">
        <table className="paste-table">
          <caption className="visually-hidden">Pasted cells that do not fit</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                Row
              </th>
              <th scope="col" className="number">
                Column
              </th>
              <th scope="col">Value</th>
              <th scope="col">For</th>
              <th scope="col">What to do</th>
            </tr>
          </thead>
          <tbody>
            {bad.slice(0, SHOWN).map((cell) => (
              <tr key={`${cell.row}:${cell.column}`}>
                <td className="number">{cell.row}</td>
                <td className="number">{cell.column}</td>
                <td dir="auto" className="paste-table__value">
                  {cell.value.slice(0, 120)}
                </td>
                <td>{placeOf(cell, view.outcomes)}</td>
                <td>
                  {cell.message} {cell.remedy}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {bad.length > SHOWN && <p>{`… and ${bad.length - SHOWN} more.`}</p>}
    </Dialog>
  );
}

function placeOf({ cell }: BadCell, outcomes: readonly RecordOutcome[]): string {
  return cell ? `${CELL_NAMES[cell.field]}, ${entryName(cell.slot, outcomes)}` : 'Outside the record';
}

/** `LO 1, observation 2`, `LO 4, criterion 4a`. */
export function entryName(slot: Slot, outcomes: readonly RecordOutcome[]): string {
  const outcome = outcomes.find(({ id }) => id === slot.outcomeId);
  const entry =
    slot.type === 'observation'
      ? `observation ${slot.column}`
      : `criterion ${outcome?.criteria.find(({ id }) => id === slot.criterionId)?.label ?? ''}`;
  return `LO ${outcome?.number ?? ''}, ${entry}`;
}
