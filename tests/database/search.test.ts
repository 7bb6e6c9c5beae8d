import { expect, test } from 'vitest';
import { commit } from '../../electron/database/ledger';
import { personRowOf, personTable } from '../../electron/database/people';
import { saveLearner } from '../../electron/services/learners/save';
import { search } from '../../electron/services/search';
import { examplePerson } from '../support/centre';
import { testContext, valueOf } from '../support/database';
import { learnersCentre, newLearner } from '../support/learners';

function centreOf(learners: readonly string[], people: readonly string[]) {
  const { centre } = learnersCentre();
  commit(centre.db, testContext, 'people added', 'some', (tx) => {
    for (const name of people) tx.insert(personTable, personRowOf(examplePerson({ name }), 'd'));
  });
  learners.forEach((name, index) =>
    valueOf(saveLearner(centre, newLearner({ name, number: `N${100 + index}` }))),
  );
  return (text: string) => valueOf(search(centre, { text })).map(({ kind, title }) => `${kind}: ${title}`);
}

test('learners and people are found without accents, case and apostrophes', () => {
  const found = centreOf(['Zoë O’Neill', 'Łukasz Żak'], ['Chloé D’Arcy']);
  expect(found('zoe oneill')).toEqual(['learner: Zoë O’Neill']);
  expect(found("o'neill")).toEqual(['learner: Zoë O’Neill']);
  expect(found('neill zoë')).toEqual(['learner: Zoë O’Neill']);
  expect(found('ZAK')).toEqual(['learner: Łukasz Żak']);
  expect(found('n101')).toEqual(['learner: Łukasz Żak']);
  expect(found('chloe darcy')).toEqual(['assessor: Chloé D’Arcy']);
});

test('what begins so comes first, then a word that begins so, then the rest, each by name', () => {
  const found = centreOf(['Cara Annan', 'Joanna Bell', 'Anna Zeller', 'Anna Abbot'], ['Hannah Moss']);
  expect(found('anna')).toEqual([
    'learner: Anna Abbot',
    'learner: Anna Zeller',
    'learner: Cara Annan',
    'assessor: Hannah Moss',
    'learner: Joanna Bell',
  ]);
});

test('somebody who was added a moment ago is found', () => {
  const { centre } = learnersCentre();
  expect(valueOf(search(centre, { text: 'Ada' }))).toEqual([]);
  valueOf(saveLearner(centre, newLearner({ name: 'Ada Byron', number: 'N1' })));
  expect(valueOf(search(centre, { text: 'Ada' }))).toHaveLength(1);
});
