import { describe, expect, it } from 'vitest';
import {
  chainWords,
  signatureTone,
  validityWords,
  verdict,
} from '../../../renderer/features/reports/signature-words';
import { sizeText } from '../../../renderer/ui/sizeText';
import type { SignatureCheck } from '../../../shared/domain/report/verification';

const check = (changes: Partial<SignatureCheck>): SignatureCheck => ({
  fieldName: 'IQA',
  certificate: {
    name: 'Helen Osei',
    role: 'IQA',
    centre: 'Riverside College',
    email: null,
    issuer: 'Helen Osei',
    isSelfSigned: true,
    serial: '01',
    fingerprint: 'ab'.repeat(32),
    validFrom: '2026-01-01T00:00:00.000Z',
    validTo: '2031-01-01T00:00:00.000Z',
    algorithm: 'ECDSA P-256',
  },
  signedAt: '2026-11-21T14:32:00.000Z',
  reason: null,
  location: null,
  integrity: { kind: 'intact' },
  chain: { kind: 'self-signed' },
  wasCurrent: true,
  coverage: { kind: 'whole document' },
  isValid: true,
  ...changes,
});
const altered = check({ integrity: { kind: 'altered', problem: 'the bytes differ' }, isValid: false });
const changedLater = check({ coverage: { kind: 'later changes', changes: ['page 2'] }, isValid: false });
const unread = check({ integrity: { kind: 'not checked', problem: 'unknown kind' }, isValid: false });
const outdated = check({ wasCurrent: false });

describe('the result of checking a signature', () => {
  it('is good only when it is valid and the certificate was current', () => {
    expect([check({}), altered, changedLater, unread, outdated].map(signatureTone)).toEqual([
      'good',
      'bad',
      'bad',
      'watch',
      'watch',
    ]);
  });

  it('is the worst of all for the file', () => {
    expect(verdict([check({}), check({})])).toEqual({ tone: 'good', title: 'All signatures are valid' });
    expect(verdict([check({}), outdated]).tone).toBe('watch');
    expect(verdict([unread, altered]).tone).toBe('bad');
    expect(verdict([altered]).title).toBe('The signature is not valid');
  });

  it('never calls a file without signatures valid', () => {
    expect(verdict([])).toEqual({ tone: 'watch', title: 'This file holds no signature' });
  });
});

describe('certificates in words', () => {
  it('says how far the issuers are known', () => {
    expect(chainWords({ kind: 'self-signed' })).toContain('compare the fingerprint');
    expect(chainWords({ kind: 'complete', issuers: ['College CA', 'Root'] })).toBe(
      'Issued by College CA, then Root.',
    );
    expect(chainWords({ kind: 'incomplete', issuers: [] })).toBe(
      'The certificate of its issuer is not in the file.',
    );
  });

  it('says when the certificate was not valid at the time of signing', () => {
    expect(validityWords(check({}))).toBe('1 Jan 2026, 00:00 UTC to 1 Jan 2031, 00:00 UTC');
    expect(validityWords(outdated)).toContain('not at the time');
    expect(validityWords(check({ signedAt: null }))).toContain('names no time');
    expect(validityWords(check({ certificate: null }))).toBeNull();
  });
});

describe('sizes', () => {
  it('are shown as people read them', () => {
    expect([999, 1_000, 212_400, 999_600, 1_440_000].map(sizeText)).toEqual([
      '999 bytes',
      '1 kB',
      '212 kB',
      '1 MB',
      '1.4 MB',
    ]);
  });
});
