import type { ReportRow } from '../../../shared/ipc/reports';
import { Icon, type IconName } from '../../ui/Icon';
import { MenuButton } from '../../ui/MenuButton';

export type ReportTask = 'open' | 'save' | 'reveal' | 'check';

const TASKS: readonly { readonly id: ReportTask; readonly label: string; readonly icon: IconName }[] = [
  { id: 'open', label: 'Open', icon: 'file' },
  { id: 'save', label: 'Save a copy…', icon: 'download' },
  { id: 'reveal', label: 'Show in folder', icon: 'folder' },
  { id: 'check', label: 'Check signatures', icon: 'signature' },
];

interface ReportMenuProps {
  readonly report: ReportRow;
  readonly onTask: (report: ReportRow, task: ReportTask) => void;
}

/** What can be done with a report in the register. */
export function ReportMenu({ report, onTask }: ReportMenuProps) {
  return (
    <MenuButton
      className="icon-button"
      menuLabel={`What to do with ${report.number}`}
      actions={TASKS.map(({ id, label, icon }) => ({ id, label, icon, onAction: () => onTask(report, id) }))}
    >
      <Icon name="more" />
      <span className="visually-hidden">What to do with {report.number}</span>
    </MenuButton>
  );
}
