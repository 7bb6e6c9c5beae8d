import { useState } from 'react';
import { ask, failureOf } from '../../../api';
import { useLongWork } from '../../../data/jobs';
import { useToast } from '../../../frame/Toasts';
import { Icon } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';
import type { ShownMatrix } from './shown-matrix';

interface ExportMenuProps {
  readonly planId: string;
  /** What is shown at the moment of asking. */
  readonly shown: () => ShownMatrix;
}

/** Saves the matrix as it is shown: its rows, groups and filters. */
export function ExportMenu({ planId, shown }: ExportMenuProps) {
  const work = useLongWork();
  const toast = useToast();
  const [isSaving, setSaving] = useState(false);
  const save = async (format: 'xlsx' | 'pdf'): Promise<void> => {
    setSaving(true);
    try {
      const saved = await work.run((jobId) =>
        ask('plans.exportMatrix', { jobId, planId, format, view: shown() }),
      );
      if (saved) toast({ title: `Matrix saved as ${saved.savedAs}`, tone: 'good' });
    } catch (error) {
      const { code, message } = failureOf(error);
      if (code !== 'cancelled') toast({ title: message, tone: 'bad' });
    } finally {
      setSaving(false);
    }
  };
  return (
    <MenuButton
      menuLabel="Export the matrix as it is shown"
      className="button button--quiet button--small"
      actions={[
        { id: 'xlsx', label: 'Workbook (XLSX)…', icon: 'download', onAction: () => void save('xlsx') },
        { id: 'pdf', label: 'PDF on A3…', icon: 'file', onAction: () => void save('pdf') },
      ]}
    >
      <Icon name="download" size={14} />
      {isSaving ? 'Exporting' : 'Export'}
    </MenuButton>
  );
}
