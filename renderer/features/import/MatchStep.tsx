import { counted } from '../../../shared/domain/sampling/names';
import type { ImportPreview } from '../../../shared/ipc/records';
import { ActionBar } from '../../ui/ActionBar';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { SheetCard } from './SheetCard';
import type { ImportControl } from './useImport';

interface MatchStepProps {
  readonly control: ImportControl;
  readonly preview: ImportPreview;
}

/** Which column is which, sheet by sheet; the headers have decided most of it. */
export function MatchStep({ control, preview: { sheets } }: MatchStepProps) {
  const { isRestored } = control.state;
  const remembered = sheets.some(({ columns }) => columns.some(({ how }) => how === 'remembered'));
  return (
    <>
      {isRestored && (
        <Banner
          title="The columns are matched as you left them."
          remedy="An import with these headers was begun before and not finished. Nothing of it was added."
          action={
            <Button
              size="small"
              isDisabled={control.work.isRunning}
              onPress={() => void control.forgetMatching()}
            >
              Start again
            </Button>
          }
        />
      )}
      {remembered && !isRestored && (
        <Banner
          title="Columns are matched as they were the last time."
          remedy="A file with the same headers was imported before. Change what is different now."
        />
      )}
      {sheets.map((sheet) => (
        <SheetCard key={sheet.sheet} sheet={sheet} control={control} />
      ))}
    </>
  );
}

export function MatchFoot({ control, preview: { sheets } }: MatchStepProps) {
  const { work, change } = control;
  const missing = sheets.reduce((sum, sheet) => sum + sheet.missing.length, 0);
  const imported = sheets.filter(({ kind }) => kind !== null).length;
  return (
    <ActionBar
      note={
        missing > 0
          ? `${counted(missing, 'needed column')} not matched: the rows of that sheet cannot be imported.`
          : `${counted(imported, 'sheet')} to import. What you match by hand is remembered for the next file with the same headers.`
      }
    >
      <Button onPress={() => change({ step: 0 })}>Back</Button>
      <Button
        variant="primary"
        isDisabled={imported === 0 || work.isRunning}
        onPress={() => change({ step: 2 })}
      >
        Check the rows
      </Button>
    </ActionBar>
  );
}
