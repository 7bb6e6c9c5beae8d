import { expect, test } from 'vitest';
import { fitOf, folded, foldedWords } from '../../shared/domain/folded';

test.each([
  ['Siobhán O’Neill', 'siobhan oneill'],
  ["Zoë D'Arcy", 'zoe darcy'],
  ['LUKASZ Żak', 'lukasz zak'],
])('%s is found as %s', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test.each([
  ['siob', 0],
  ['N17', 0],
  ['ONEILL', 1],
  ['neill', 2],
  ['o’neill siobhan', 2],
  ['n17 neill', 2],
  ['siobhan x', null],
] as const)('“%s” fits Siobhán O’Neill, number N17: %s', (wanted, fit) => {
  expect(fitOf(folded('Siobhán O’Neill\nN17'), foldedWords(wanted))).toBe(fit);
});
