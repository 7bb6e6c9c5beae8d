import { formatDate } from '../../../shared/domain/calendar';
import type { ActionRow } from '../../../shared/ipc/samples';
import { useIsQualityAssurer } from '../../data/session';
import { KeyValue } from '../../ui/KeyValue';
import { SidePanel } from '../../ui/SidePanel';
import { ActionSource } from './ActionTable';
import { ActionStateChip } from './ActionStateChip';
import { CloseActionForm } from './CloseActionForm';

interface ActionPanelProps {
  readonly action: ActionRow;
  readonly onClose: () => void;
}

/** One action beside the table: what was asked, and closing it or who checked that it was done. */
export function ActionPanel({ action, onClose }: ActionPanelProps) {
  const mayClose = useIsQualityAssurer();
  const { doneOn, doneNote, checkedBy } = action;
  return (
    <SidePanel title="Action" lead={<ActionSource action={action} />} onClose={onClose} takesFocus>
      <p className="action-text">{action.text}</p>
      <div className="row">
        <ActionStateChip state={action.state} />
      </div>
      <KeyValue
        items={[
          ['Who', action.ownerName],
          ['Due', formatDate(action.dueOn)],
          ...(doneOn === null
            ? []
            : ([
                ['Done', formatDate(doneOn)],
                ['Checked by', checkedBy ?? 'not on record'],
                ['Checked', doneNote ?? 'not on record'],
              ] as const)),
        ]}
      />
      {doneOn === null &&
        (mayClose ? (
          <CloseActionForm action={action} />
        ) : (
          <p className="muted">An IQA or a lead IQA closes it, once they have checked that it was done.</p>
        ))}
    </SidePanel>
  );
}
