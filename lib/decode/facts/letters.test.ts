import { describe, expect, it } from 'vitest';
import { aDocument, aNotice, decoded } from '../../../tests/builders/a-case.ts';

const SENT = '2026-03-02T09:00:00.000Z';
const FILED_AT = '2026-03-02T09:00:05.000+0000';

describe('letters', () => {
  it('seen as notice and as document are joined, and one line of the timeline', () => {
    const file = decoded({
      record: {
        notices: [aNotice('Appointment Scheduled', SENT, { appointmentDateTime: '2026-03-20T16:00:00.000Z' })],
      },
      documents: [
        aDocument('Other', SENT, { sourceType: 'Applicant Provided' }),
        aDocument('Appointment Scheduled', FILED_AT),
      ],
    });
    expect(file.notices).toMatchObject([
      {
        id: '50000001',
        action: 'Appointment Scheduled',
        at: SENT,
        appointmentAt: '2026-03-20T16:00:00.000Z',
        document: 1,
      },
    ]);
    expect(file.documents).toMatchObject([
      { notice: null, from: 'you' },
      { notice: 0, from: 'uscis' },
    ]);
    const lines = file.timeline.filter(({ label }) => label === 'Appointment Scheduled');
    expect(lines).toMatchObject([{ kind: 'notice', copies: 2 }]);
    expect(lines[0]?.evidence.map(({ endpoint }) => endpoint)).toContain('documents');
  });

  it('are joined by the file’s name where the kind says less', () => {
    const file = decoded({
      record: { notices: [aNotice('Appointment Scheduled', SENT)] },
      documents: [aDocument('Notice', FILED_AT, { fileName: 'appointment  scheduled.PDF' })],
    });
    expect(file.notices[0]?.document).toBe(0);
  });

  it.each([
    ['of another name', aDocument('Transfer Notice', FILED_AT)],
    ['weeks apart', aDocument('Appointment Scheduled', '2026-04-02T09:00:05.000+0000')],
    ['that the person sent', aDocument('Appointment Scheduled', FILED_AT, { sourceType: 'Applicant Provided' })],
    ['without a date', aDocument('Appointment Scheduled', 'soon')],
  ])('%s are not joined', (_name, document) => {
    const file = decoded({ record: { notices: [aNotice('Appointment Scheduled', SENT)] }, documents: [document] });
    expect(file.notices[0]?.document).toBeNull();
    expect(file.documents[0]?.notice).toBeNull();
  });

  it('of one name go to the nearest, each once', () => {
    const file = decoded({
      record: {
        notices: [
          aNotice('Appointment Scheduled', '2026-03-02T20:00:00.000Z'),
          aNotice('Appointment Scheduled', '2026-03-02T09:00:00.000Z'),
        ],
      },
      documents: [
        aDocument('Appointment Scheduled', '2026-03-02T20:00:03.000+0000'),
        aDocument('Appointment Scheduled', '2026-03-02T09:00:03.000+0000'),
        aDocument('Appointment Scheduled', '2026-03-02T20:00:09.000+0000'),
      ],
    });
    expect(file.notices.map(({ document }) => document)).toEqual([0, 1]);
    expect(file.documents.map(({ notice }) => notice)).toEqual([0, 1, null]);
  });

  it('of one name are not taken by an earlier notice when the next one lies nearer', () => {
    const file = decoded({
      record: {
        notices: [
          aNotice('Appointment Scheduled', '2026-03-02T09:00:00.000Z'),
          aNotice('Appointment Scheduled', '2026-03-02T20:00:00.000Z'),
        ],
      },
      documents: [aDocument('Appointment Scheduled', '2026-03-02T20:00:03.000+0000')],
    });
    expect(file.notices.map(({ document }) => document)).toEqual([null, 0]);
  });

  it('that are alike and seconds apart are joined in their order', () => {
    const file = decoded({
      record: {
        notices: [
          aNotice('Appointment Scheduled', '2026-03-02T09:00:00.000Z'),
          aNotice('Appointment Scheduled', '2026-03-02T09:00:01.000Z'),
        ],
      },
      documents: [
        aDocument('Appointment Scheduled', '2026-03-02T09:00:05.000+0000'),
        aDocument('Appointment Scheduled', '2026-03-02T09:00:06.000+0000'),
      ],
    });
    expect(file.notices.map(({ document }) => document)).toEqual([0, 1]);
  });

  it('say who sent them only where USCIS says it in its two words', () => {
    const documents = ['USCIS Generated', 'Applicant Provided', 'Attorney Provided', null].map((sourceType) =>
      aDocument('Other', SENT, { sourceType }),
    );
    expect(decoded({ documents }).documents.map(({ from }) => from)).toEqual(['uscis', 'you', 'unknown', 'unknown']);
  });

  it('that are no rows at all stay with the other fields', () => {
    const file = decoded({ documents: ['text', null, {}, { odd: 1 }, aDocument('Other', SENT)] });
    expect(file.documents).toHaveLength(1);
    expect(file.otherFields.filter(({ endpoint }) => endpoint === 'documents')).toEqual([
      { endpoint: 'documents', path: 'data[0]', value: 'text' },
      { endpoint: 'documents', path: 'data[1]', value: null },
      { endpoint: 'documents', path: 'data[2]', value: {} },
      { endpoint: 'documents', path: 'data[3].odd', value: 1 },
    ]);
  });
});

describe('an evidence request', () => {
  it.each([
    [false, false, true],
    [true, false, false],
    [false, true, false],
    ['false', 0, true],
    [null, false, null],
    ['perhaps', false, null],
    [null, true, false],
  ])('with answered %j and finalised %j: open is %s', (isRespondedTo, finalized, open) => {
    const evidenceRequests = [{ noticeId: 'a1', actionType: 'Request for Evidence', isRespondedTo, finalized }];
    expect(decoded({ record: { evidenceRequests } }).evidenceRequests).toMatchObject([
      { id: 'a1', action: 'Request for Evidence', open },
    ]);
  });

  it('without its marks is neither open nor settled', () => {
    expect(decoded({ record: { evidenceRequests: [{ noticeId: 'a1' }] } }).evidenceRequests[0]?.open).toBeNull();
  });

  it('has the day of the notice that bears its id', () => {
    const file = decoded({
      record: {
        evidenceRequests: [
          { noticeId: '50000001', actionType: 'Request for Evidence', isRespondedTo: false, finalized: false },
        ],
        notices: [aNotice('Request for Evidence', SENT)],
      },
    });
    expect(file.timeline.find(({ kind }) => kind === 'evidence-request')).toMatchObject({ at: SENT });
  });
});
