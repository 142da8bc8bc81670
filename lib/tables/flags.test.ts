import { describe, expect, it } from 'vitest';
import { channelOf, CHANNELS } from './channels.ts';
import { DOCUMENT_SOURCES, DOCUMENT_TYPES, documentFromOf, documentTypeOf } from './document-types.ts';
import { flagOf, FLAGS, notSaidOf } from './flags.ts';
import { NOTICE_ACTIONS, noticeActionOf } from './notices.ts';

const travel = flagOf('areAllGroupMembersAuthorizedForTravel');

describe('flags', () => {
  it('are unique, sourced, and known for every yes-or-no field that the answers are known to hold', () => {
    const keys: string[] = FLAGS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const fields =
      'cmsFailure closed actionRequired ackedByAdjudicatorAndCms nonElisPaperFiled noticeMailingPrefIndicator ' +
      'docMailingPrefIndicator areAllGroupStatusesComplete areAllGroupMembersAuthorizedForTravel isPremiumProcessed ' +
      'isPremiumRefunded milnatz onpt premproc';
    for (const field of fields.split(' ')) expect(keys, field).toContain(field);
    for (const { key, sources } of FLAGS)
      expect(
        sources.every(({ where, seen }) => where && seen),
        key,
      ).toBe(true);
  });

  it('claim no meaning where USCIS publishes none, and keep its own words in quotes there', () => {
    for (const { key, group, basis, label, meaning } of FLAGS) {
      expect(basis, key).toBe(group === 'plain' ? 'uscis' : 'unknown');
      if (group === 'unpublished') {
        expect(label, key).toMatch(/^“.+”$/);
        expect(meaning, key).toMatch(/^USCIS does not publish what this field means\./);
      }
    }
  });

  it('never let "authorized for travel" stand without the warning, which names the I-485 on an I-485', () => {
    const common =
      'This does not mean you may travel. USCIS does not publish what this field means. It can say “Yes” on a case that is not decided. ';
    const last = ' Look at the document itself, or ask a lawyer, before any trip.';
    if (travel === undefined) throw new Error('the travel flag has no row');
    expect(travel.isWarning).toBe(true);
    expect(notSaidOf(travel, 'I-485')).toBe(
      `${common}Leaving the United States without a valid travel document can end a pending I-485.${last}`,
    );
    for (const form of ['I-131', 'N-400', null]) {
      expect(notSaidOf(travel, form)).toBe(`${common}Travel without valid papers can harm a case.${last}`);
    }
    expect(FLAGS.filter(({ isWarning }) => isWarning)).toHaveLength(1);
  });

  it('tell that the acknowledged flag can be "Yes" on a very new case', () => {
    expect(flagOf('ackedByAdjudicatorAndCms')?.notSaid).toBe('It can be “Yes” on a very new case too.');
    expect(flagOf('somethingNew')).toBeUndefined();
    expect(flagOf('toString')).toBeUndefined();
  });
});

describe('notices, documents and channels', () => {
  it('are unique and sourced', () => {
    for (const texts of [
      NOTICE_ACTIONS.map((row) => row.action),
      DOCUMENT_TYPES.map((row) => row.type),
      CHANNELS.map((row) => row.channel),
    ]) {
      expect(new Set<string>(texts).size).toBe(texts.length);
    }
    for (const { sources } of [...NOTICE_ACTIONS, ...DOCUMENT_TYPES, ...DOCUMENT_SOURCES, ...CHANNELS]) {
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('never say what an appointment is for', () => {
    const row = noticeActionOf('appointment  scheduled');
    expect(row?.notSaid).toBe('The data does not say what it is for. Check the place, time and reason on your notice.');
    expect(`${row?.label} ${documentTypeOf('Appointment Scheduled')?.label}`).not.toMatch(
      /biometric|fingerprint|interview/i,
    );
  });

  it('say that a request for evidence gives no due date', () => {
    expect(noticeActionOf('Request for Evidence')?.notSaid).toBe(
      'The data gives no due date. Use the date printed in the letter.',
    );
  });

  it('tell who a document is from by two exact texts only', () => {
    expect(documentFromOf('Applicant Provided')).toBe('you');
    expect(documentFromOf('USCIS Generated')).toBe('uscis');
    expect(documentFromOf('Attorney Provided')).toBe('unknown');
    expect(documentFromOf(null)).toBe('unknown');
  });

  it('leave a text they do not know alone', () => {
    expect(noticeActionOf('Case Approved')).toBeUndefined();
    expect(documentTypeOf('Something New')).toBeUndefined();
    expect(channelOf('Service Center')).toBeUndefined();
    expect(channelOf('E-File')?.label).toBe('Filed online');
  });
});
