import { Card } from '../../../ui/Card';
import { DateField } from '../../../ui/DateField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import type { StrategyDraft } from './strategy-draft';

interface StrategyFieldsProps {
  readonly draft: StrategyDraft;
  readonly change: (changes: Partial<StrategyDraft>) => void;
  readonly problem: (field: string) => string | undefined;
}

/** The strategy's text, and who approved it from when on. */
export function StrategyFields({ draft, change, problem }: StrategyFieldsProps) {
  return (
    <>
      <Card title="Text">
        <TextArea
          label="Strategy"
          labelHidden
          autoFocus
          rows={16}
          maxLength={20_000}
          help="A line that starts with # is a heading, with ## a smaller one, with - a bullet."
          value={draft.text}
          onChange={(text) => change({ text })}
          error={problem('text')}
        />
      </Card>
      <Card title="Approval">
        <div className="stack">
          <TextField
            label="Approved by"
            layout="beside"
            maxLength={300}
            value={draft.approvedBy}
            onChange={(approvedBy) => change({ approvedBy })}
            error={problem('approvedBy')}
          />
          <DateField
            label="Approved on"
            layout="beside"
            value={draft.approvedOn}
            onChange={(approvedOn) => change({ approvedOn })}
            error={problem('approvedOn')}
          />
          <DateField
            label="Valid from"
            layout="beside"
            help="Plans made from this day on name this version."
            value={draft.validFrom}
            onChange={(validFrom) => change({ validFrom })}
            error={problem('validFrom')}
          />
        </div>
      </Card>
    </>
  );
}
