import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aProfile, got, historyIn, type Profile } from '../../../tests/builders/profiles.ts';
import { aDocument, anEvent, minute, RECEIPT, sampleBodies } from '../../../tests/builders/sample-case.ts';
import { readHistory } from './history-file.ts';

const SECOND = 'IOE0934567899';

afterEach(() => vi.unstubAllGlobals());

/** The sample's `cases` answer with another time of USCIS's own, and one more event. */
function movedTo(updatedAtTimestamp: string, code: string, number = 3) {
  const { cases } = sampleBodies();
  cases.data['updatedAtTimestamp'] = updatedAtTimestamp;
  cases.data.events.push(anEvent(number, code, updatedAtTimestamp));
  return cases;
}

/** What a person did: two cases, a change, a failed reading, an answer that came back, a note, a visit, changes seen. */
async function used(profile: Profile): Promise<void> {
  const { store, read } = profile;
  const bodies = sampleBodies();
  for (const endpoint of ['case_status', 'cases', 'documents', 'receipt_info'] as const)
    await read(endpoint, bodies[endpoint], 0);
  await got(store.noteVisit([RECEIPT], minute(1)));
  await read('cases', movedTo('2026-11-20T08:00:00.000Z', 'HA'), 15);
  await got(store.markSeen([RECEIPT], null, minute(16)));
  const failed = {
    receipt: RECEIPT,
    endpoint: 'documents' as const,
    outcome: 'timeout' as const,
    at: minute(20),
    message: '',
  };
  await got(store.keep(failed, ''));
  bodies.documents.data.push(aDocument(3, 'Notice of Action.pdf', 'Notice of Action'));
  await read('documents', bodies.documents, 30);
  await read('cases', movedTo('2026-11-20T09:20:00.000Z', 'FTA0'), 30);
  await read('receipt_info', { data: null }, 31, SECOND);
  await got(
    store.keepNote(RECEIPT, { id: 'note-1', at: '2026-11-19', text: 'Called. Wait 30 days.', reference: 'W-17' }),
  );
}

/** Everything that a person can see of a case. */
async function seenIn({ store }: Profile): Promise<unknown> {
  const history = await got(store.historyOf(RECEIPT));
  const since = await got(store.changesSince(RECEIPT));
  return {
    answers: Object.values(history.answers).map((list) =>
      list.map(({ body, firstSeen, lastSeen }) => ({ body, firstSeen, lastSeen })),
    ),
    log: (await got(store.logOf(RECEIPT))).map(({ at, changes }) => [at, changes.map(({ id }) => id)]),
    since: [since?.since, since?.changes.map(({ id }) => id)],
    notes: await got(store.notesOf(RECEIPT)),
    firstSeen: await got(store.firstSeenOf(RECEIPT)),
    seen: await got(store.seenOf(RECEIPT)),
    texts: (await got(store.newestTexts(RECEIPT))).map(({ endpoint, text }) => [endpoint, text]),
    activity: await got(store.activityBetween(RECEIPT, minute(0), minute(60))),
    holdings: await got(store.sizeAndSince()),
    then: (await got(store.answersAt(RECEIPT, minute(15)))).answers.cases?.body,
    between: (await got(store.changesBetween(RECEIPT, minute(0), minute(15)))).map(({ id }) => id),
  };
}

describe('a history backed up and brought into a fresh profile', () => {
  it('is there without a difference, and so it is when it comes back', async () => {
    const [old, fresh] = [await aProfile('old'), await aProfile('fresh')];
    await used(old);
    const before = await seenIn(old);
    const file = await old.backUp();
    await fresh.take(file);
    expect(await seenIn(fresh)).toEqual(before);
    expect(await fresh.backUp()).toBe(file);
    await old.take(await fresh.backUp());
    expect(await seenIn(old)).toEqual(before);
    expect(await old.backUp()).toBe(file);
  });

  it('goes on there: what is read next is later, and is news', async () => {
    const [old, fresh] = [await aProfile('old'), await aProfile('fresh')];
    await used(old);
    await fresh.take(await old.backUp());
    await got(fresh.store.markSeen([RECEIPT], null, minute(40)));
    const [before] = [await got(fresh.store.logOf(RECEIPT))];
    await fresh.read('cases', movedTo('2026-11-20T09:20:00.000Z', 'FTA0'), 50);
    expect((await got(fresh.store.changesSince(RECEIPT)))?.changes, 'the same again is no change').toEqual([]);
    await fresh.read('cases', movedTo('2026-11-21T09:20:00.000Z', 'LDA', 4), 60);
    const since = await got(fresh.store.changesSince(RECEIPT));
    expect(since?.changes.map(({ kind }) => kind)).toContain('event');
    const log = await got(fresh.store.logOf(RECEIPT));
    expect(log.slice(1)).toEqual(before);
    expect(log[0]?.at).toBe(minute(60));
    expect((await got(fresh.store.newestTexts(RECEIPT))).find(({ endpoint }) => endpoint === 'cases')?.text).toContain(
      'LDA',
    );
  });

  it('is not doubled by the same file again', async () => {
    const [old, fresh] = [await aProfile('old'), await aProfile('fresh')];
    await used(old);
    await fresh.take(await old.backUp());
    const once = await fresh.records();
    await fresh.take(await old.backUp());
    expect(await fresh.records()).toEqual(once);
  });

  it('keeps the answers that it needs when old ones are forgotten', async () => {
    const [old, fresh] = [await aProfile('old'), await aProfile('fresh')];
    await used(old);
    await fresh.take(await old.backUp());
    await fresh.read('cases', movedTo('2027-02-01T09:20:00.000Z', 'LDA'), 100_000);
    await got(fresh.store.trim(1, '2027-02-02T00:00:00.000Z'));
    expect((await got(fresh.store.logOf(RECEIPT))).length).toBeLessThan(3);
    expect((await got(fresh.store.newestTexts(RECEIPT))).map(({ endpoint }) => endpoint)).toContain('documents');
  });
});

describe('two profiles that read one case', () => {
  const bodies = (time: string, code: string) => movedTo(`2026-11-20T${time}:00.000Z`, code);

  it('are put in the order of USCIS’s own time, whatever their clocks and their counters say', async () => {
    const [one, other] = [await aProfile('one'), await aProfile('other')];
    // The clock of the other is far ahead, and its counter far on.
    for (let n = 0; n < 5; n += 1)
      await other.read('receipt_info', { data: { form: 'I-485', location: `N${String(n)}C` } }, 400, SECOND);
    await one.read('cases', bodies('01:00', 'A'), 1);
    await other.read('cases', bodies('02:00', 'B'), 500);
    await one.read('cases', bodies('03:00', 'C'), 3);
    await other.read('cases', bodies('04:00', 'D'), 501);
    const files = [await one.backUp(), await other.backUp()] as const;
    expect(await one.take(files[1])).toBe(0);
    expect(await other.take(files[0])).toBe(0);
    for (const { store } of [one, other]) {
      const { answers } = await got(store.historyOf(RECEIPT));
      const codes = answers.cases?.map(({ body }) => /"eventCode":"([A-D])"/.exec(JSON.stringify(body))?.[1]);
      expect(codes).toEqual(['A', 'B', 'C', 'D']);
      expect((await got(store.newestTexts(RECEIPT)))[0]?.text).toContain('"D"');
    }
  });

  it('hold the same afterwards', async () => {
    const [one, other] = [await aProfile('one'), await aProfile('other')];
    await used(one);
    await used(other);
    const files = [await one.backUp(), await other.backUp()] as const;
    await one.take(files[1]);
    await other.take(files[0]);
    expect(await one.records()).toEqual(await other.records());
  });

  it('say of how many readings nobody can know which came first', async () => {
    const [one, other] = [await aProfile('one'), await aProfile('other')];
    for (const profile of [one, other]) await profile.read('cases', sampleBodies().cases, 0);
    await one.read('receipt_info', { data: { form: 'I-485', location: 'NSC' } }, 1);
    await other.read('receipt_info', { data: { form: 'I-485', location: 'NBC' } }, 2);
    expect(await one.take(await other.backUp())).toBe(1);
  });

  it('an answer that the other saw go and come back is not lost between', async () => {
    const [one, other] = [await aProfile('one'), await aProfile('other')];
    const at = (location: string) => ({ data: { form: 'I-485', location } });
    await one.read('cases', bodies('01:00', 'A'), 0);
    await one.read('receipt_info', at('NSC'), 0);
    await other.read('cases', bodies('02:00', 'B'), 5);
    await other.read('receipt_info', at('NBC'), 5);
    await one.read('cases', bodies('03:00', 'C'), 9);
    await one.read('receipt_info', at('NSC'), 9);
    await one.take(await other.backUp());
    const { answers } = await got(one.store.historyOf(RECEIPT));
    expect(answers.receipt_info?.map(({ body }) => /N[SB]C/.exec(JSON.stringify(body))?.[0])).toEqual([
      'NSC',
      'NBC',
      'NSC',
    ]);
  });

  it('keep both of what was written under one note', async () => {
    const [one, other] = [await aProfile('one'), await aProfile('other')];
    await used(one);
    await other.take(await one.backUp());
    const note = { id: 'note-1', at: '2026-11-19', reference: null };
    await got(one.store.keepNote(RECEIPT, { ...note, text: 'Called. Wait 60 days.' }));
    await got(other.store.keepNote(RECEIPT, { ...note, text: 'Called. Ask for Ana.' }));
    await one.take(await other.backUp());
    const texts = (await got(one.store.notesOf(RECEIPT))).map(({ text }) => text).sort();
    expect(texts).toEqual(['Called. Ask for Ana.', 'Called. Wait 60 days.']);
    await other.take(await one.backUp());
    expect(await other.records()).toEqual(await one.records());
  });
});

describe('bringing in', () => {
  it('says before what would come in, and what is here already', async () => {
    const [old, fresh] = [await aProfile('old'), await aProfile('fresh')];
    await used(old);
    const { cases } = await historyIn(await old.backUp());
    expect(await got(fresh.store.comingIn(cases))).toEqual([
      { receipt: RECEIPT, readings: 7, notes: 1, have: 0 },
      { receipt: SECOND, readings: 1, notes: 0, have: 0 },
    ]);
    await fresh.take(await old.backUp());
    expect(await got(fresh.store.comingIn(cases))).toMatchObject([{ readings: 0, notes: 0, have: 7 }, { have: 1 }]);
  });

  it('is all or nothing: a full disk half-way leaves what was there', async () => {
    const [old, fresh] = [await aProfile('old'), await aProfile('fresh')];
    await used(old);
    await fresh.read('receipt_info', { data: null }, 5, SECOND);
    const before = await fresh.records();
    const { cases } = await historyIn(await old.backUp());
    const { put } = IDBObjectStore.prototype;
    let left = 20;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      left -= 1;
      if (left < 0) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const brought = await fresh.store.bringIn(cases);
    vi.restoreAllMocks();
    expect(brought).toMatchObject({ ok: false, error: { fault: 'full' } });
    expect(await fresh.records()).toEqual(before);
  });
});

describe('a file', () => {
  const aBackUp = async () => {
    const profile = await aProfile('old');
    await used(profile);
    return profile.backUp();
  };
  const faultOf = async (text: string) => {
    const read = await readHistory(text);
    return read.ok ? 'none at all' : read.fault;
  };

  it('that is damaged anywhere is refused whole', async () => {
    const text = await aBackUp();
    const damaged = [
      text.slice(0, -40),
      text.replace('I-485', 'I-585'),
      text.replace('Called. Wait 30 days."', 'Called."],"x":["'),
      text.replace(/"hash":"([^"]+)","writer"/, '"hash":"0000000000000000000000","writer"'),
      text.replace('"last":', '"last":-'),
      text.replace('"n":1,', '"n":1e15,'),
      text.replace('"receipt":"IOE0934567899"', '"receipt":"IOE0934567812"'),
      text.replace('"outcome":"timeout"', '"outcome":"approved"'),
      text.replace('"cases":[', '"more":1,"cases":['),
    ];
    for (const [index, one] of damaged.entries()) {
      expect(one, `damage ${String(index)}`).not.toBe(text);
      expect(await faultOf(one), `damage ${String(index)}`).toBe('damaged');
    }
  });

  it('of a newer Caseside, a report, a masked one, a sealed one and anything else are called what they are', async () => {
    expect(await faultOf((await aBackUp()).replace('caseside/history/1', 'caseside/history/2'))).toBe('newer');
    expect(await faultOf('{"schema":"caseside/report/1","masked":true}')).toBe('masked');
    expect(await faultOf('{"schema":"caseside/report/1","masked":false}')).toBe('report');
    expect(await faultOf('{"schema":"caseside/sealed/1"}')).toBe('sealed');
    for (const text of ['', 'hello', '{}', '{"schema":"caseside/timeline/1"}', '['.repeat(100_000)])
      expect(await faultOf(text)).toBe('none');
  });
});
