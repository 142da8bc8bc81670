// A self-signed certificate for my.uscis.gov, created at every start and trusted by nobody. In memory only.
import { generate } from 'selfsigned';

/** PEM texts of a new self-signed certificate for my.uscis.gov and its key. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const dayMs = 86_400_000;
  const made = await generate([{ name: 'commonName', value: 'my.uscis.gov' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - dayMs),
    notAfterDate: new Date(Date.now() + 300 * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'my.uscis.gov' }] },
    ],
  });
  return { key: made.private, cert: made.cert };
}
