import { describe, expect, it } from 'vitest';
import { anEvent, decoded } from '../../tests/builders/a-case.ts';
import { isAboutTheCase } from './decided.ts';

function fileWith(statusTitle: string, eventCode: string) {
  return decoded({
    record: { formType: 'I-129', events: [anEvent(eventCode, '2026-03-02T15:00:00.000Z')] },
    status: { statusTitle },
  });
}

describe('a status title decides the case', () => {
  it.each([
    ['Case Was Approved', 'DA', true],
    ['Case Was Denied', 'EA', true],
    ['Certificate Of Naturalization Was Issued', 'MCA', true],
    ['Appeal Was Dismissed', 'OB', false],
    ['Certified Approval Of My Case Was Reversed by The Appellate Authority', 'OIA', false],
    ['Case Was Approved', 'DAEA', false],
  ])('"%s" beside the code %s: %s', (title, code, is) => {
    expect(isAboutTheCase(fileWith(title, code))).toBe(is);
  });
});
