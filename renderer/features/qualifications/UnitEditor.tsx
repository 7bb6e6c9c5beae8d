import './UnitEditor.css';
import { Chip } from '../../ui/Chip';
import { Icon } from '../../ui/Icon';
import { MethodSigns } from './MethodSigns';
import type { Finding } from '../../../shared/domain/specification/draft';
import { useReviewActions } from './review-context';
import type { EditGroup, EditUnit } from './review-model';
import { outcomesWords } from './rule-words';
import { UnitFields } from './UnitFields';

interface UnitEditorProps {
  readonly unit: EditUnit;
  readonly group: EditGroup;
  readonly groups: readonly EditGroup[];
  readonly findings: readonly Finding[];
  readonly isOpen: boolean;
}

/** A unit in one line; opened, everything that was found of it, to be corrected. */
export function UnitEditor({ unit, group, groups, findings, isOpen }: UnitEditorProps) {
  const { setOpen, showField } = useReviewActions();
  const field = `unit.${unit.key}`;
  const own = findings.filter((finding) => finding.field === field || finding.field?.startsWith(`${field}.`));
  const problems = own.filter(({ severity }) => severity === 'problem').length;
  const warnings = own.filter(({ severity }) => severity === 'warning').length;
  const name = unit.code === '' ? 'New unit' : unit.code;
  const id = `review-${unit.key.replaceAll(' ', '-')}`;
  return (
    <div className="review-unit" data-open={isOpen || undefined}>
      <button
        type="button"
        className="review-unit__head"
        aria-expanded={isOpen}
        aria-controls={id}
        onFocus={() => showField(field, name)}
        onClick={() => setOpen(unit.key, !isOpen)}
      >
        <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} size={14} />
        <b>{name}</b>
        <span className="review-unit__title">{unit.title}</span>
        {problems > 0 && (
          <Chip tone="bad" sign="×">
            {problems === 1 ? '1 problem' : `${problems} problems`}
          </Chip>
        )}
        {warnings > 0 && (
          <Chip tone="watch" sign="!">
            {warnings === 1 ? '1 warning' : `${warnings} warnings`}
          </Chip>
        )}
        <span className="review-unit__facts">
          {unit.credit === null ? '' : `${unit.credit} cr · `}
          {unit.glh === null ? '' : `${unit.glh} GLH · `}
          <MethodSigns methods={unit.methods} /> · {outcomesWords(unit)}
        </span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <UnitFields unit={unit} group={group} groups={groups} />}
      </div>
    </div>
  );
}
