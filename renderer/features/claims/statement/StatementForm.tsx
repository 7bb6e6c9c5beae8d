import { useMemo, useState } from 'react';
import { focusTitle } from '../focus-title';
import { counted } from '../../../../shared/domain/sampling/names';
import type { StatementScreen } from '../../../../shared/ipc/statement';
import { failureOf } from '../../../api';
import { FailureBanner, fieldFailure } from '../../../data/failures';
import { useWrite } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import { useKeptDraft, type KeptDraft } from '../../../data/useKeptDraft';
import { PageBody } from '../../../frame/PageHeader';
import { useToast } from '../../../frame/Toasts';
import { ActionBar } from '../../../ui/ActionBar';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { useCheckedForm } from '../../../ui/useCheckedForm';
import { ChangedRows } from './ChangedRows';
import { SignPanel } from './SignPanel';
import { chosenRows, EMPTY_DRAFT, signatureRequest, statementProblems } from './statement-form';
import { StatementTable } from './StatementTable';

interface StatementFormProps {
  readonly screen: StatementScreen;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
}

/** The statement with its rows to sign: one signature for several units at once. */
export function StatementForm({ screen, draftKey, kept }: StatementFormProps) {
  const { today } = useSignedIn();
  const { draft, change, savedAt, discard } = useKeptDraft(draftKey, EMPTY_DRAFT, kept);
  const save = useWrite('statement.sign');
  const toast = useToast();
  const rows = chosenRows(screen, draft);
  const chosen = useMemo(() => new Set(rows.map(({ unitId }) => unitId)), [rows]);
  // What the rows were made from when they were sent; a row with another base since is shown beside ours.
  const [sent, setSent] = useState<ReadonlyMap<string, string | null>>(new Map());
  const isChanged = save.error !== null && failureOf(save.error).code === 'changed-meanwhile';
  const record = (): void => {
    const how = signatureRequest(draft);
    if (how === null) return;
    setSent(new Map(rows.map(({ unitId, base }) => [unitId, base])));
    save.mutate(
      {
        registrationId: screen.subject.registrationId,
        units: rows.map(({ unitId, base }) => ({ unitId, base })),
        how,
      },
      {
        onSuccess: () => {
          discard();
          toast({ title: `Signature recorded for ${counted(rows.length, 'unit')}` });
          focusTitle();
        },
      },
    );
  };
  const { formProps, problem } = useCheckedForm(statementProblems(draft, rows, today), record);
  return (
    <form className="page-form" {...formProps}>
      <PageBody>
        <div className="stack">
          <Card flush>
            <StatementTable
              screen={screen}
              chosen={chosen}
              onChoose={(unitId, isChosen) =>
                change({
                  chosen: isChosen ? [...chosen, unitId] : [...chosen].filter((id) => id !== unitId),
                })
              }
            />
          </Card>
          {rows.length > 0 && (
            <SignPanel
              screen={screen}
              draft={draft}
              change={change}
              count={rows.length}
              today={today}
              problem={(field) => problem(field) ?? (isChanged ? undefined : fieldFailure(save.error, field))}
            />
          )}
          {isChanged ? (
            <ChangedRows
              screen={screen}
              draft={draft}
              sent={sent}
              isPending={save.isPending}
              onKeepMine={record}
              onTakeStored={() => {
                discard();
                save.reset();
              }}
            />
          ) : (
            fieldFailure(save.error, 'signedOn') === undefined && <FailureBanner error={save.error} />
          )}
        </div>
      </PageBody>
      <ActionBar note={noteOf(rows.length, savedAt)}>
        <Button type="submit" variant="primary" isPending={save.isPending} isDisabled={rows.length === 0}>
          {rows.length === 0
            ? 'Record the signature'
            : `Record the signature for ${counted(rows.length, 'unit')}`}
        </Button>
      </ActionBar>
    </form>
  );
}

function noteOf(rows: number, savedAt: string | null): string | undefined {
  if (rows === 0) return 'Choose the rows above that the learner signs.';
  return savedAt === null ? undefined : `Draft saved ${savedAt}`;
}
