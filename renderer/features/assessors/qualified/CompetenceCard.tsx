import { useState } from 'react';
import { FailureBanner } from '../../../data/failures';
import { useWrite } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import { useToast } from '../../../frame/Toasts';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { DataTable } from '../../../ui/DataTable';
import { TextField } from '../../../ui/TextField';
import { entries } from '../entries';
import type { PersonTabProps } from '../person-part';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { competenceColumns } from './competence-columns';
import { putBackRequests } from './competence-form';
import { competenceDraftKey, CompetenceForm } from './CompetenceForm';

/** Units in which somebody is occupationally competent, with what shows it (P3). */
export function CompetenceCard({ person, record, mayWrite }: PersonTabProps) {
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { today } = useSignedIn();
  const remove = useWrite('competence.remove');
  const end = useWrite('competence.end');
  const add = useWrite('competence.add');
  const toast = useToast();
  const wanted = query.trim().toLowerCase();
  const shown = record.competence.filter(({ unitCode, unitTitle, qualificationCode, evidence, detail }) =>
    [unitCode, unitTitle, qualificationCode, evidence, detail ?? ''].join(' ').toLowerCase().includes(wanted),
  );
  const chosen = shown.filter(({ id }) => ticked.includes(id));
  const removeChosen = (): void =>
    remove.mutate(
      { ids: chosen.map(({ id }) => id) },
      {
        onSuccess: () => {
          setTicked([]);
          toast({
            title: `${entries(chosen.length)} of competence removed`,
            onUndo: () => {
              for (const request of putBackRequests(chosen, person.id)) add.mutate(request);
            },
          });
        },
      },
    );
  const endChosen = (): void => {
    const running = chosen.filter(({ validTo }) => validTo === null);
    if (running.length === 0) return toast({ title: 'What is ticked has an end already' });
    const ids = running.map(({ id }) => id);
    end.mutate(
      { ids, validTo: today },
      {
        onSuccess: () => {
          setTicked([]);
          toast({
            title: `${entries(ids.length)} of competence ended today`,
            onUndo: () => end.mutate({ ids, validTo: null }),
          });
        },
      },
    );
  };
  const key = competenceDraftKey(person.id);
  return (
    <>
      {mayWrite && isOpen && (
        <WithKeptDraft draftKey={key}>
          {(kept) => <CompetenceForm personId={person.id} kept={kept} onDone={() => setOpen(false)} />}
        </WithKeptDraft>
      )}
      <Card
        title="Occupational competence"
        lead="Units that they may assess, with what shows it (P3)."
        flush
        aside={
          mayWrite && (
            <Button size="small" icon="plus" onPress={() => setOpen(true)}>
              Record competence
            </Button>
          )
        }
      >
        <FailureBanner error={remove.error ?? end.error ?? add.error} />
        {record.competence.length > 0 && (
          <div className="row table-filter">
            <TextField
              label="Find competence"
              labelHidden
              placeholder="Find by unit, evidence or detail"
              value={query}
              onChange={setQuery}
            />
            {mayWrite && (
              <>
                <Button size="small" isDisabled={chosen.length === 0} onPress={endChosen}>
                  End today
                </Button>
                <Button size="small" icon="bin" isDisabled={chosen.length === 0} onPress={removeChosen}>
                  Remove
                </Button>
                <span className="muted" role="status">
                  {chosen.length} of {shown.length} ticked
                </span>
              </>
            )}
          </div>
        )}
        <DataTable
          caption={`Occupational competence of ${person.name}`}
          columns={competenceColumns(
            today,
            mayWrite
              ? {
                  ticked,
                  onTick: (ids, isOn) =>
                    setTicked(
                      isOn ? [...new Set([...ticked, ...ids])] : ticked.filter((id) => !ids.includes(id)),
                    ),
                }
              : null,
          )}
          rows={shown}
          rowKey={({ id }) => id}
          empty={
            <p className="card-empty muted">
              {record.competence.length === 0
                ? 'No competence is on record yet. Decisions in a unit without it ask for a reason (P3).'
                : 'Nothing has that in it.'}
            </p>
          }
        />
      </Card>
    </>
  );
}
