// Which office has the case, by the most direct source that names one; sources that disagree are listed beside it. Pure.
import { officeLabel, type SayLabel } from '../../locales/case/label-words.ts';
import { officeKindOf, officeOfCode, officeOfName, officeOfPrefix, readingCaseOf } from '../../tables/offices.ts';
import type { Basis } from '../../tables/types.ts';
import type { OfficeFact, OfficeName } from '../case-file.ts';
import { cite, textAt, type Place } from '../answers/place.ts';
import type { Sources } from '../answers/sources.ts';

interface Named extends OfficeName {
  basis: Basis;
}

/** Service Center Operations, and the five centers that USCIS folded into it: two names of one place. Source: docs/DATA.md, "Offices". */
const FOLDED_INTO = 'SCD';

/** The office that has jurisdiction: USCIS's own name for it, or the table's for its code. */
function byJurisdiction(status: Place | null): Named | null {
  const code = textAt(status, 'jurisdiction');
  const name = textAt(status, 'jurisdictionDescription');
  const evidence = cite(status, 'jurisdiction', 'jurisdictionDescription');
  if (name !== null) {
    const kind = officeKindOf(name);
    const known = code === null ? undefined : officeOfCode(code);
    return {
      code,
      name: readingCaseOf(name),
      kind: kind === 'unknown' && known ? known.kind : kind,
      basis: 'uscis',
      evidence,
    };
  }
  return code === null ? null : { ...byCode(code), evidence };
}

function byCode(text: string): Omit<Named, 'evidence'> {
  const office = officeOfCode(text);
  if (office !== undefined) return { code: text, name: office.name, kind: office.kind, basis: 'observed' };
  const isName = officeOfName(text) !== undefined || /\s/.test(text.trim());
  return isName
    ? { code: null, name: readingCaseOf(text), kind: officeKindOf(text), basis: 'uscis' }
    : { code: text, name: text, kind: 'unknown', basis: 'unknown' };
}

function byLocation(receiptInfo: Place | null): Named | null {
  const location = textAt(receiptInfo, 'location');
  return location === null ? null : { ...byCode(location), evidence: cite(receiptInfo, 'location') };
}

/** Where a receipt that is not IOE was given out. */
function byPrefix({ record, status, receiptInfo }: Sources): Named | null {
  const places: [Place | null, string][] = [
    [record, 'receiptNumber'],
    [status, 'receiptNumber'],
    [receiptInfo, 'receipt_number'],
  ];
  const first = places.find(([place, key]) => textAt(place, key) !== null);
  const receipt = first === undefined ? null : textAt(...first);
  const office = receipt === null ? undefined : officeOfPrefix(receipt);
  if (first === undefined || office === undefined) return null;
  return { code: office.code, name: office.name, kind: office.kind, basis: 'observed', evidence: cite(...first) };
}

/** Whether an office is known from the receipt number alone: where the case was received, which need not be where it is. */
export function isWhereReceived({ evidence }: Pick<OfficeName, 'evidence'>): boolean {
  return evidence.length > 0 && evidence.every(({ path }) => /receipt_?number$/i.test(path));
}

function isSame(a: Named, b: Named): boolean {
  const isFolded = (x: Named, y: Named) => x.code === FOLDED_INTO && y.kind === 'service-center';
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  return plain(a.name) === plain(b.name) || (a.code !== null && a.code === b.code) || isFolded(a, b) || isFolded(b, a);
}

/** USCIS's own name stays as it is; one of the tables has a name in each language. */
const nameIn = ({ name, basis }: Named, say: SayLabel): string =>
  basis === 'observed' ? officeLabel(name, say) : name;

/** null: no source names an office. Sources that agree with the first are cited by it; the others stand in `others`. */
export function officeOf(sources: Sources, say: SayLabel): OfficeFact | null {
  const named = [byJurisdiction(sources.status), byLocation(sources.receiptInfo), byPrefix(sources)].filter(
    (office) => office !== null,
  );
  const [first, ...rest] = named;
  if (first === undefined) return null;
  return {
    code: first.code,
    name: nameIn(first, say),
    kind: first.kind,
    basis: first.basis,
    evidence: [
      ...first.evidence,
      ...rest.filter((office) => isSame(first, office)).flatMap(({ evidence }) => evidence),
    ],
    others: rest
      .filter((office) => !isSame(first, office))
      .map((office) => ({
        code: office.code,
        name: nameIn(office, say),
        kind: office.kind,
        evidence: office.evidence,
      })),
  };
}
