import { useLocation } from 'wouter';
import type { PlanDetail } from '../../../shared/ipc/sampling';
import { useSaveDocument } from '../../documents/useSaveDocument';
import { Icon } from '../../ui/Icon';
import { MenuButton } from '../../ui/MenuButton';

interface PlanMenuProps {
  readonly plan: PlanDetail;
  /** Null: the person may not. */
  readonly onDrawAgain: (() => void) | null;
}

/** What is done with a plan now and then; what is done daily has a button of its own. */
export function PlanMenu({ plan, onDrawAgain }: PlanMenuProps) {
  const [, navigate] = useLocation();
  const { isSaving, save } = useSaveDocument({ kind: 'plan sheet', planId: plan.id });
  return (
    <MenuButton
      menuLabel="Other actions for this plan"
      actions={[
        {
          id: 'schedule',
          label: 'Schedule',
          icon: 'today',
          onAction: () => navigate(`/sampling/schedule?plan=${plan.id}`),
        },
        {
          id: 'sheet',
          label: 'Sheet for the EQA (PDF)…',
          icon: 'download',
          onAction: () => void save(),
        },
        ...(onDrawAgain
          ? [{ id: 'again', label: 'Draw again…', icon: 'sampling', onAction: onDrawAgain } as const]
          : []),
      ]}
    >
      {isSaving ? 'Printing' : 'Other actions'}
      <Icon name="chevronDown" size={14} />
    </MenuButton>
  );
}
