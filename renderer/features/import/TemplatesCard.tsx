import type { RequestOf } from '../../../shared/ipc/contract';
import { FailureBanner } from '../../data/failures';
import { useAsk } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';

const CSV_FILES = [
  ['assessors', 'Assessors.csv'],
  ['learners', 'Learners.csv'],
  ['decisions', 'Decisions.csv'],
] as const;

/** Blank files to fill in, for a centre that has no spreadsheet of its own. */
export function TemplatesCard() {
  const save = useAsk('imports.saveTemplate');
  const toast = useToast();
  const saveAs = async (template: RequestOf<'imports.saveTemplate'>['template']): Promise<void> => {
    const saved = await save.mutateAsync({ template });
    if (saved) toast({ title: `Saved as ${saved.savedAs}`, tone: 'good' });
  };
  const press = (template: RequestOf<'imports.saveTemplate'>['template']) => () =>
    void saveAs(template).catch(() => undefined);
  return (
    <Card
      title="Blank templates"
      lead="Your own spreadsheet will do as well: columns are matched by their headers, and by hand."
    >
      <div className="stack">
        <div className="row">
          <Button icon="download" onPress={press('workbook')}>
            Save the workbook…
          </Button>
          {CSV_FILES.map(([template, name]) => (
            <Button key={template} onPress={press(template)}>
              {name}…
            </Button>
          ))}
        </div>
        <FailureBanner error={save.error} />
      </div>
    </Card>
  );
}
