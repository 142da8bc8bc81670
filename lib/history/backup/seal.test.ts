import { describe, expect, it } from 'vitest';
import { seal, unseal } from './seal.ts';
import { strengthOf } from '../../util/passphrase-strength.ts';

const TEXT = '{"schema":"caseside/history/1","note":"Ñandú 王"}';

describe('a sealed back-up', () => {
  it('is opened by its passphrase alone, and says so when it is another', async () => {
    const sealed = await seal(TEXT, 'correct horse battery');
    expect(sealed).not.toContain('Ñandú');
    expect(await unseal(sealed, 'correct horse battery')).toEqual({ ok: true, text: TEXT });
    expect(await unseal(sealed, 'Correct horse battery')).toEqual({ ok: false, fault: 'wrong' });
  });

  it('is the form that the contract names, with 600,000 rounds, and another one each time', async () => {
    const [one, other] = [JSON.parse(await seal(TEXT, 'x')), JSON.parse(await seal(TEXT, 'x'))];
    expect(Object.keys(one)).toEqual(['schema', 'kdf', 'iterations', 'salt', 'iv', 'data']);
    expect(one).toMatchObject({ schema: 'caseside/sealed/1', kdf: 'PBKDF2-SHA-256', iterations: 600_000 });
    expect(one.data).not.toBe(other.data);
  });

  it('is opened however the keyboard writes an accent', async () => {
    expect((await unseal(await seal(TEXT, 'caf\u00e9 noir'), 'cafe\u0301 noir')).ok).toBe(true);
  });

  it('that somebody changed is not opened, and one that is none is called damaged', async () => {
    const sealed = JSON.parse(await seal(TEXT, 'x'));
    const changed = `${sealed.data.startsWith('A') ? 'B' : 'A'}${String(sealed.data).slice(1)}`;
    expect(await unseal(JSON.stringify({ ...sealed, data: changed }), 'x')).toEqual({ ok: false, fault: 'wrong' });
    for (const more of [{ iterations: 1000 }, { iterations: 1e12 }, { kdf: 'MD5' }, { data: '%' }, { extra: 1 }])
      expect(await unseal(JSON.stringify({ ...sealed, ...more }), 'x')).toEqual({ ok: false, fault: 'damaged' });
  });

  it('is as strong as its passphrase is long', () => {
    expect(
      ['', 'password', 'dog cat bird sun', 'Tr0ub4dor&3xyz', 'a b c d e f g h i', 'correct horse battery staple'].map(
        strengthOf,
      ),
    ).toEqual(['weak', 'weak', 'fair', 'fair', 'strong', 'strong']);
  });
});
