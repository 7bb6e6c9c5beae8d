import { parameterWords, periodWords } from '../../../shared/domain/rules/pack-words';
import { FIXED_RULES, type RuleId } from '../../../shared/domain/rules/rule-ids';
import type { RulePackDetail } from '../../../shared/ipc/rules';
import { useRead } from '../../data/queries';
import { useIsQualityAssurer } from '../../data/session';
import { SEVERITY_SIGNS } from '../../rules/finding-signs';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { SidePanel } from '../../ui/SidePanel';
import { RuleForm } from './RuleForm';

interface RulePanelProps {
  readonly detail: RulePackDetail;
  readonly ruleId: RuleId;
  readonly onClose: () => void;
  /** Undefined for who may not change rules. */
  readonly onCopy: (() => void) | undefined;
}

/** One rule beside the table: to read, or in the centre's own copy to change. */
export function RulePanel({ detail, ruleId, onClose, onCopy }: RulePanelProps) {
  const mayChange = useIsQualityAssurer() && detail.origin === 'centre';
  const draftKey = `rule:${detail.key}:${ruleId}`;
  const kept = useRead('drafts.get', { key: draftKey }, { enabled: mayChange });
  return (
    <SidePanel
      title={`Rule ${ruleId}`}
      {...(FIXED_RULES.includes(ruleId) && { lead: 'Held by the records themselves: always in force.' })}
      onClose={onClose}
      takesFocus
    >
      {!mayChange && <RuleView detail={detail} ruleId={ruleId} onCopy={onCopy} />}
      {mayChange && !kept.isPending && (
        <RuleForm
          detail={detail}
          ruleId={ruleId}
          draftKey={draftKey}
          kept={kept.data ?? null}
          onDone={onClose}
        />
      )}
    </SidePanel>
  );
}

function RuleView({ detail, ruleId, onCopy }: Omit<RulePanelProps, 'onClose'>) {
  const setting = detail.pack.rules[ruleId];
  const { sign, word, tone } = SEVERITY_SIGNS[setting.severity];
  const isFixed = FIXED_RULES.includes(ruleId);
  return (
    <>
      <p>{setting.sentence}</p>
      <div className="row">
        <Chip sign={sign} tone={tone}>
          {word}
        </Chip>
        <span>{isFixed ? 'always in force' : periodWords(setting)}</span>
      </div>
      <dl className="rule-facts">
        {[{ label: 'Source', value: setting.source }, ...parameterWords(detail.pack.rules, ruleId)].map(
          ({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {onCopy && (
        <div className="stack stack--tight">
          <p className="muted">A pack that came with Countersign is not changed; a copy of it can be.</p>
          <div className="row">
            <Button icon="copy" onPress={onCopy}>
              Copy this pack to change it…
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
