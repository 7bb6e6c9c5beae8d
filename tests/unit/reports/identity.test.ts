import { describe, expect, test } from 'vitest';
import { createIdentity } from '../../../electron/keys/identity/create';
import { KEY_ALGORITHMS } from '../../../electron/keys/identity/key-algorithm';
import { openIdentity, readIdentity } from '../../../electron/keys/identity/open';
import { expectOk, hasTool, needs, runTool, shellFile } from './tools';

const NOW = '2026-11-21T14:00:00.000Z';
const PIN = '4839 2017';
const REQUEST = {
  name: 'Siân Łuczak-O’Brien',
  role: 'IQA',
  centre: 'Riverside College, North & South',
  email: 'sian@riverside.example',
  pin: PIN,
  now: NOW,
} as const;

describe('a signing identity made by the app', () => {
  test.each(KEY_ALGORITHMS)(
    '%s: names the person, lasts five years, opens with its PIN',
    async (algorithm) => {
      const created = expectOk(await createIdentity({ ...REQUEST, algorithm }));
      expect(created.certificate).toMatchObject({
        name: REQUEST.name,
        role: 'IQA',
        centre: REQUEST.centre,
        email: REQUEST.email,
        issuer: REQUEST.name,
        isSelfSigned: true,
        algorithm,
        validFrom: '2026-11-21T14:00:00.000Z',
        validTo: '2031-11-21T14:00:00.000Z',
      });
      expect(created.certificate.fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(expectOk(await readIdentity(created.p12, PIN, NOW))).toEqual(created.certificate);
    },
  );

  test('a wrong PIN is told from a wrong or damaged file', async () => {
    const { p12 } = expectOk(await createIdentity({ ...REQUEST, algorithm: 'ECDSA P-256' }));
    expect(await readIdentity(p12, '4839 2018', NOW)).toMatchObject({
      ok: false,
      error: { code: 'identity-pin' },
    });
    expect(await readIdentity(p12, '', NOW)).toMatchObject({ ok: false, error: { code: 'identity-pin' } });
    const text = new TextEncoder().encode('0 this is no key file');
    expect(await readIdentity(text, PIN, NOW)).toMatchObject({ ok: false, error: { code: 'identity-file' } });
    expect(await readIdentity(new Uint8Array(), PIN, NOW)).toMatchObject({
      ok: false,
      error: { code: 'identity-file' },
    });
    const cut = p12.slice(0, p12.length / 2);
    expect(await readIdentity(cut, PIN, NOW)).toMatchObject({ ok: false, error: { code: 'identity-file' } });
  });

  test('expired and not yet valid certificates are refused', async () => {
    const { p12 } = expectOk(await createIdentity({ ...REQUEST, algorithm: 'ECDSA P-256' }));
    const later = await readIdentity(p12, PIN, '2031-11-21T14:00:01.000Z');
    expect(later).toMatchObject({ ok: false, error: { code: 'identity-expired' } });
    const earlier = await readIdentity(p12, PIN, '2026-11-21T13:59:59.000Z');
    expect(earlier).toMatchObject({ ok: false, error: { code: 'identity-not-yet-valid' } });
  });

  test('a PIN with an accent is refused: programs encode it differently', async () => {
    const result = await createIdentity({ ...REQUEST, pin: 'café12', algorithm: 'ECDSA P-256' });
    expect(result).toMatchObject({ ok: false, error: { code: 'identity-pin', field: 'pin' } });
  });

  test.skipIf(!hasTool('openssl'))(
    `${needs('openssl')} opens it: AES-256-CBC, PBKDF2, SHA-256 MAC`,
    async () => {
      const { p12 } = expectOk(await createIdentity({ ...REQUEST, algorithm: 'ECDSA P-256' }));
      const { code, text } = runTool(
        'openssl',
        (file) => ['pkcs12', '-in', file('key.p12'), '-passin', `pass:${PIN}`, '-noout', '-info'],
        { 'key.p12': p12 },
      );
      expect(code).toBe(0);
      expect(text).toContain('MAC: sha256');
      expect(text).toMatch(
        /Shrouded Keybag: PBES2, PBKDF2, AES-256-CBC, Iteration 100000, PRF hmacWithSHA256/,
      );
      expect(text).toMatch(/Encrypted data: PBES2, PBKDF2, AES-256-CBC/);
    },
  );
});

const KEY = {
  rsa: '-newkey rsa:2048',
  weak: '-newkey rsa:1024',
  p384: '-newkey ec -pkeyopt ec_paramgen_curve:P-384',
} as const;
const makePair = (key: string, extensions: string) =>
  `openssl req -x509 ${key} -nodes -keyout k.pem -out c.pem -days 36500 -subj '/O=Elsewhere/CN=Rhiannon Haddad' ${extensions} 2>/dev/null`;
const LONG_AFTER = '2030-01-01T00:00:00.000Z';

describe.skipIf(!hasTool('openssl'))(`a person’s own file, made with ${needs('openssl')}`, () => {
  test.each([
    ['RSA, AES', KEY.rsa, '', 'RSA-2048'],
    ['RSA, old RC2 and 3DES with a SHA-1 MAC', KEY.rsa, '-legacy', 'RSA-2048'],
    ['ECDSA P-384, AES', KEY.p384, '', 'ECDSA P-384'],
    [
      'ECDSA P-384, 3DES',
      KEY.p384,
      '-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1',
      'ECDSA P-384',
    ],
  ])('%s', async (_, key, options, algorithm) => {
    const p12 = shellFile(
      `${makePair(key, '')} && openssl pkcs12 -export ${options} -in c.pem -inkey k.pem -out i.p12 -passout 'pass:${PIN}'`,
      'i.p12',
    );
    const { certificate, signer } = expectOk(await openIdentity(p12, PIN, LONG_AFTER));
    expect(certificate).toMatchObject({
      name: 'Rhiannon Haddad',
      centre: 'Elsewhere',
      algorithm,
      isSelfSigned: true,
    });
    expect((await signer.sign(new Uint8Array([1]), 'SHA-256')).length).toBeGreaterThan(60);
    expect(await readIdentity(p12, 'wrong', LONG_AFTER)).toMatchObject({
      ok: false,
      error: { code: 'identity-pin' },
    });
  });

  test('an issuer’s certificate listed first is not taken for the signer’s', async () => {
    const p12 = shellFile(
      [
        "openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 36500 -subj '/CN=Issuer' 2>/dev/null",
        "openssl req -newkey rsa:2048 -nodes -keyout k.pem -out r.pem -subj '/CN=Helen Osei' 2>/dev/null",
        'openssl x509 -req -in r.pem -CA ca.pem -CAkey ca.key -CAcreateserial -days 36500 -out c.pem 2>/dev/null',
        `openssl pkcs12 -export -in c.pem -inkey k.pem -certfile ca.pem -out i.p12 -passout 'pass:${PIN}'`,
      ].join(' && '),
      'i.p12',
    );
    const { certificate, signer } = expectOk(await openIdentity(p12, PIN, LONG_AFTER));
    expect(certificate).toMatchObject({ name: 'Helen Osei', issuer: 'Issuer', isSelfSigned: false });
    expect(signer.certificateChain).toHaveLength(1);
  });

  test.each([
    ['without a private key', 'openssl pkcs12 -export -nokeys -in c.pem', KEY.rsa, '', 'identity-no-key'],
    [
      'for TLS servers only',
      'openssl pkcs12 -export -in c.pem -inkey k.pem',
      KEY.rsa,
      '-addext extendedKeyUsage=serverAuth',
      'identity-not-for-signing',
    ],
    [
      'for key agreement only',
      'openssl pkcs12 -export -in c.pem -inkey k.pem',
      KEY.p384,
      '-addext keyUsage=keyAgreement',
      'identity-not-for-signing',
    ],
    [
      'with RSA of 1024 bits',
      'openssl pkcs12 -export -in c.pem -inkey k.pem',
      KEY.weak,
      '',
      'identity-key-type',
    ],
  ])('refused: %s', async (_, command, key, extensions, code) => {
    const p12 = shellFile(
      `${makePair(key, extensions)} && ${command} -out i.p12 -passout 'pass:${PIN}'`,
      'i.p12',
    );
    expect(await openIdentity(p12, PIN, LONG_AFTER)).toMatchObject({ ok: false, error: { code } });
  });
});
