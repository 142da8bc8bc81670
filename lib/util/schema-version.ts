// Whether a stored record was written by a newer Caseside than this one, by the schema name it carries. Pure.

const VERSIONED = /^(.+)\/(\d+)$/;

/**
 * True for a record of the same kind and a higher version: it must be left as it is. A record without a schema name, or with another
 * kind's, is damaged, not newer.
 * @param schema the name this version writes: `caseside/settings/1`
 */
export function isNewerRecord(stored: unknown, schema: string): boolean {
  if (typeof stored !== 'object' || stored === null || !('schema' in stored)) return false;
  const [own, other] = [schema, stored.schema].map((name) => VERSIONED.exec(typeof name === 'string' ? name : ''));
  return own?.[1] !== undefined && own[1] === other?.[1] && Number(other[2]) > Number(own[2]);
}
