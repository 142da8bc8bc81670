// How strong a passphrase is, by its length alone. Pure.

/** How long a passphrase would stand against a computer that tries them, roughly. */
export function strengthOf(passphrase: string): 'weak' | 'fair' | 'strong' {
  const { length } = [...passphrase.trim()];
  const words = passphrase.trim().split(/\s+/).length;
  if (length < 12) return 'weak';
  return length >= 20 || words >= 5 ? 'strong' : 'fair';
}
