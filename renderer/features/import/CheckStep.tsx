import { counted, thousands } from '../../../shared/domain/sampling/names';
import type { ImportPreview } from '../../../shared/ipc/records';
import { ActionBar } from '../../ui/ActionBar';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Disclosure } from '../../ui/Disclosure';
import { CountsCard } from './CountsCard';
import { DateQuestionsCard } from './DateQuestionsCard';
import { FirstRows } from './FirstRows';
import { hasOpenQuestion } from './import-state';
import { countsWords } from './import-words';
import { NewSitesCard } from './NewSitesCard';
import { ProblemsCard } from './ProblemsCard';
import { SaveRejectedButton } from './SaveRejectedButton';
import type { ImportControl } from './useImport';
import { Working } from './WorkingCard';

interface CheckStepProps {
  readonly control: ImportControl;
  readonly preview: ImportPreview;
}

/** What would be added, what is asked, and what is wrong; nothing has been written yet. */
export function CheckStep({ control, preview }: CheckStepProps) {
  const { work } = control;
  const imported = preview.sheets.filter(({ kind }) => kind !== null);
  return (
    <>
      {work.isRunning && <Working work={work} label="Checking" />}
      <CountsCard preview={preview} />
      <DateQuestionsCard control={control} />
      <NewSitesCard control={control} preview={preview} />
      {preview.errors + preview.warnings > 0 && <ProblemsCard key={preview.importId} preview={preview} />}
      <Card title="First rows">
        {imported.map((sheet) => (
          <Disclosure
            key={sheet.sheet}
            defaultExpanded={imported.length === 1}
            title={`${sheet.sheet}, ${counted(sheet.rows, 'row')}`}
          >
            <div>
              <FirstRows sheet={sheet} matchedOnly />
            </div>
          </Disclosure>
        ))}
      </Card>
    </>
  );
}

/** What can be done now: everything, the good rows, or nothing. */
export function CheckFoot({ control, preview }: CheckStepProps) {
  const { work, change, commit } = control;
  const { errors, goodRows, badRows, adds } = preview;
  const back = <Button onPress={() => change({ step: 1 })}>Back</Button>;
  if (goodRows === 0)
    return (
      <ActionBar
        note={
          errors > 0
            ? 'No row can be imported as it is.'
            : 'The centre has everything in the file already: nothing would be added.'
        }
      >
        {back}
        {badRows > 0 && <SaveRejectedButton importId={preview.importId} />}
        <Button variant="primary" isDisabled>
          Import everything
        </Button>
      </ActionBar>
    );
  if (errors === 0)
    return (
      <ActionBar note={`Adds ${countsWords(adds)}. All of it, or nothing if it is stopped.`}>
        {back}
        <Button variant="primary" isDisabled={work.isRunning} onPress={() => void commit(false)}>
          Import everything
        </Button>
      </ActionBar>
    );
  return (
    <ActionBar note={leftOutNote(preview, hasOpenQuestion(control.state))}>
      {back}
      <SaveRejectedButton importId={preview.importId} />
      <Button variant="primary" isDisabled={work.isRunning} onPress={() => void commit(true)}>
        Import the {thousands(goodRows)} good {goodRows === 1 ? 'row' : 'rows'}
      </Button>
    </ActionBar>
  );
}

function leftOutNote({ adds, badRows }: ImportPreview, isAsked: boolean): string {
  const good = `The good rows add ${countsWords(adds)}.`;
  if (isAsked) return `${good} Answer the question about dates first: until then its rows are left out.`;
  return `${good} ${counted(badRows, 'row')} would be left out, to be mended and imported again.`;
}
