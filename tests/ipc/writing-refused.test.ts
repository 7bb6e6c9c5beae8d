import { describe, expect, test } from 'vitest';
import { commit, logHead } from '../../electron/database/ledger';
import { personTable } from '../../electron/database/people';
import { compose } from '../../electron/ipc/compose';
import type { Handlers } from '../../electron/ipc/handle';
import { PickedFiles } from '../../electron/services/picked-files';
import { requestSchemas } from '../../shared/ipc/contract';
import { CHANNEL_NAMES, type ChannelName } from '../../shared/ipc/names';
import type { Result } from '../../shared/result';
import { failureOf, testContext, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';
import { resourcesFolder } from '../support/project-root';
import { newSession, request } from '../support/session';
import { realJobs } from '../support/workers';
import { NOT_WRITING, OWN } from '../support/reading-channels';
import { WRITING_REQUESTS } from '../support/writing-requests';

/** All of main but the window: a centre whose only person is of that role, signed in. */
async function centreOf(role: 'lead IQA' | 'EQA' | 'assessor') {
  const { surroundings } = newSession();
  const made = compose({
    surroundings,
    jobs: realJobs(['copies']).jobs,
    files: new PickedFiles(),
    desktop: desktopForTests().desktop,
    resourcesFolder,
    version: '0',
    onSessionLost: () => undefined,
  });
  const { session } = made;
  valueOf(await session.setUpCentre(request));
  const { person, db } = valueOf(session.centre());
  commit(db, testContext, 'role changed', 'test', (tx) =>
    tx.update(personTable, person.id, { roles: JSON.stringify([role]) }),
  );
  session.lock();
  valueOf(await session.signIn({ personId: person.id, passphrase: request.passphrase }));
  return { ...made, open: () => valueOf(session.centre()) };
}

/** As main answers the interface: parsed first. */
async function answer<Name extends ChannelName>(
  handlers: Handlers,
  name: Name,
  payload: unknown,
): Promise<Result<unknown>> {
  return handlers[name](requestSchemas[name].request.parse(payload));
}

const others: ReadonlySet<string> = new Set<string>([...NOT_WRITING, ...OWN]);
const writing = CHANNEL_NAMES.flatMap((name) => {
  const found = Object.entries(WRITING_REQUESTS).find(([one]) => one === name);
  return found ? [{ name, payload: found[1] }] : [];
});

test('every channel is known as one that writes or one that does not', () => {
  expect(CHANNEL_NAMES.filter((name) => !others.has(name)).sort()).toEqual(
    writing.map(({ name }) => name).sort(),
  );
});

describe('an EQA reads (E2)', () => {
  test('and every channel that writes refuses them, before anything is written', async () => {
    const { handlers, open } = await centreOf('EQA');
    const before = logHead(open().db);
    const answers = await Promise.all(
      writing.map(async ({ name, payload }) => [name, await answer(handlers, name, payload)] as const),
    );
    const refused = (said: Result<unknown>): string => (said.ok ? 'done' : said.error.code);
    // None of these requests names anything that is there: who may not write is told so before it is looked for.
    expect(answers.filter(([, said]) => refused(said) !== 'not-allowed')).toEqual([]);
    for (const [, said] of answers) expect(failureOf(said).message).toMatch(/\p{Lu}.+\.$/u);
    expect(logHead(open().db)).toEqual(before);
  });

  test('while a lead IQA gets further than that', async () => {
    const { handlers } = await centreOf('lead IQA');
    for (const { name, payload } of writing.filter((one) => !one.name.startsWith('countersignatures'))) {
      const said = await answer(handlers, name, payload);
      expect([name, said.ok ? '' : said.error.code]).not.toEqual([name, 'not-allowed']);
    }
  });
});

test('nothing is answered while the file is locked, whatever is asked', async () => {
  const { handlers, session } = await centreOf('lead IQA');
  session.lock();
  for (const { name, payload } of writing)
    expect([name, failureOf(await answer(handlers, name, payload)).code]).toEqual([name, 'locked']);
});
