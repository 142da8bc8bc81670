// What is known of a document's `type` and `sourceType`. Data, and two lookups.
import type { Source, Sources } from './types.ts';

export interface DocumentType {
  /** The text as USCIS writes it. */
  type: string;
  label: string;
  sources: Sources;
}

const CASELENS: Source = {
  where: 'github.com/itsericqiu/uscis-caselens, docs/API-SCHEMA.md (live answers, August 2026)',
  seen: '2026-11-23',
};

export const DOCUMENT_TYPES = [
  {
    type: 'Account Acceptance Notice',
    label: 'Letter about a USCIS online account',
    sources: [CASELENS],
  },
  {
    type: 'Appointment Scheduled',
    label: 'Letter about an appointment; read there what it is for',
    sources: [CASELENS],
  },
  {
    type: 'G-28',
    label: 'Form that names a lawyer or representative',
    sources: [CASELENS],
  },
  {
    type: 'I-765 C09 Standalone Approval',
    label: 'Approval letter for a work permit',
    sources: [CASELENS],
  },
  { type: 'Other', label: 'Kind not said', sources: [CASELENS] },
] as const satisfies readonly DocumentType[];

/** Who a document is from, by `sourceType`. */
export const DOCUMENT_SOURCES = [
  { sourceType: 'Applicant Provided', from: 'you', sources: [CASELENS] },
  { sourceType: 'USCIS Generated', from: 'uscis', sources: [CASELENS] },
] as const satisfies readonly {
  sourceType: string;
  from: 'you' | 'uscis';
  sources: Sources;
}[];

const loose = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
const BY_TYPE = new Map<string, DocumentType>(DOCUMENT_TYPES.map((row) => [loose(row.type), row]));
const BY_SOURCE = new Map<string, 'you' | 'uscis'>(DOCUMENT_SOURCES.map((row) => [loose(row.sourceType), row.from]));

/** The row of a document type, case and blanks aside, or undefined: then the type stands as USCIS wrote it. */
export function documentTypeOf(type: string): DocumentType | undefined {
  return BY_TYPE.get(loose(type));
}

/** Who a document is from: `unknown` for anything but the two texts USCIS uses. */
export function documentFromOf(sourceType: string | null): 'you' | 'uscis' | 'unknown' {
  return (sourceType === null ? undefined : BY_SOURCE.get(loose(sourceType))) ?? 'unknown';
}
