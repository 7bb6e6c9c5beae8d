import { beforeAll, describe, expect, it } from 'vitest';
import { identityProblems } from '../../../renderer/access/identity-draft';
import { passphraseProblems } from '../../../renderer/access/new-passphrase';
import { guessableWords, loadStrengthJudge, type StrengthJudge } from '../../../renderer/access/strength';
import { strengthAdvice } from '../../../renderer/access/strength-sentences';

describe('a new passphrase', () => {
  it('has at least 12 characters and is typed twice', () => {
    expect(passphraseProblems({ passphrase: 'eleven char', repeat: '' })).toEqual({
      passphrase: 'Use at least 12 characters.',
    });
    expect(passphraseProblems({ passphrase: 'twelve chars', repeat: '' })).toEqual({
      repeat: 'Type it again.',
    });
    expect(passphraseProblems({ passphrase: 'twelve chars', repeat: 'twelve char' })).toEqual({
      repeat: 'This is not the same. Type it again.',
    });
    expect(passphraseProblems({ passphrase: 'twelve chars', repeat: 'twelve chars' })).toEqual({});
  });
});

describe('how well a passphrase would hold', () => {
  let judge: StrengthJudge;
  beforeAll(async () => {
    judge = await loadStrengthJudge();
  });

  it('is weak for one that many people use, and says so', () => {
    expect(judge('password1234', []).score).toBeLessThan(2);
    expect(judge('password1234', []).advice).toMatch(/^This is /);
  });

  it('is very strong for words that do not belong together, with nothing left to say', () => {
    expect(judge('walrus teapot granite sunday', [])).toEqual({ score: 4, advice: undefined });
  });

  it('falls when the names of the centre and the person make it up', () => {
    const names = ['Zwickelbury Polytechnic', 'Iphigenia Quarshie-Thornquist'];
    const made = 'quarshie zwickelbury';
    expect(judge(made, names).score).toBeLessThan(judge(made, []).score);
  });

  it('tries names whole, run together and word by word', () => {
    expect(guessableWords(['Harbour Road College', 'Mo Ali'])).toEqual([
      'harbour road college',
      'harbourroadcollege',
      'harbour',
      'road',
      'college',
      'mo ali',
      'moali',
      'ali',
    ]);
  });

  it('has a sentence for everything zxcvbn says but that there is no need to worry', async () => {
    const { ZxcvbnFactory } = await import('@zxcvbn-ts/core');
    for (const guess of [
      'qwertyuiop',
      'aaaaaaaa',
      'abcabcabc',
      '1 May 1999',
      'smith',
      'tnega terces',
      '2021',
    ]) {
      const { feedback } = new ZxcvbnFactory().check(guess);
      if (feedback.warning !== null || feedback.suggestions.length > 0)
        expect(strengthAdvice(feedback.warning, feedback.suggestions), guess).toMatch(/^[A-Z].*\.$/);
    }
    expect(strengthAdvice(null, ['noNeed'])).toBeUndefined();
  });
});

describe('a signing identity to be made', () => {
  it('needs an address and the same PIN twice', () => {
    const draft = {
      email: 'helen@example.org',
      algorithm: 'ECDSA P-256',
      pin: '271828',
      repeat: '271828',
    } as const;
    expect(identityProblems(draft)).toEqual({});
    expect(identityProblems({ ...draft, email: '' })).toEqual({
      email: 'Give an e-mail address such as name@example.org.',
    });
    expect(identityProblems({ ...draft, pin: '12345', repeat: '1' })).toEqual({
      pin: 'Use at least 6 characters.',
    });
    expect(identityProblems({ ...draft, repeat: '271829' })).toEqual({
      repeat: 'This is not the same. Type it again.',
    });
  });
});
