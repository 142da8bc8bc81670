// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { flagOf, notSaidOf } from '../../lib/tables/flags.ts';
import { I131, I485, I765, theI485 } from '../fixtures/cases.ts';
import { show as showAtFirst, showOpened as show } from '../fixtures/show.tsx';
import { STATES } from '../fixtures/states.ts';
import { CHANGES, LAST_VISIT, TABS, aChange, aView, manyFields } from '../fixtures/views.ts';

afterEach(cleanup);
const settled = () => new Promise((done) => setTimeout(done, 0));
const click = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key, bubbles: true });

describe('case tabs', () => {
  it('have form, number of changes and stage in their accessible name', () => {
    const { getAllByRole } = show(STATES.changes());
    expect(getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'I-485, 2 new, Under review',
      'I-765, 2 new, Card being made',
      'I-131, Received',
    ]);
  });
  it.each([
    ['ArrowRight', I765],
    ['ArrowLeft', I131],
    ['End', I131],
  ])('%s moves focus and selects', (key, receipt) => {
    const { getAllByRole, asked } = show(STATES.changes());
    getAllByRole('tab')[0]?.focus();
    click(key);
    expect(document.activeElement?.id).toBe(`tab-${receipt}`);
    expect(asked).toContainEqual(['selectCase', receipt]);
  });
  it('keep only the selected one in the Tab order', () => {
    const { getAllByRole } = show(STATES.changes());
    expect(getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });
  it('use the last digits where two would look alike', () => {
    const twins = TABS.map((tab) => ({ ...tab, formType: 'I-485', stage: 'received' as const }));
    const { getAllByRole } = show({ kind: 'view', view: aView({ tabs: twins }) });
    expect(getAllByRole('tab')[1]?.textContent).toContain('Received …5679');
  });
});

describe('the list of seven cases and more', () => {
  it('searches by form, receipt and stage, and returns focus', async () => {
    const { getByRole, getAllByRole, asked } = show(STATES['nine-cases']());
    const button = getByRole('button', { name: /I-485 …5678 \(1 of 9\)/ });
    button.click();
    await settled();
    expect(document.activeElement?.tagName).toBe('INPUT');
    fireEvent.input(getByRole('searchbox', { name: 'Search your cases' }), { target: { value: '1111' } });
    const found = getAllByRole('button', { name: /IOE0910001111/ });
    expect(found).toHaveLength(1);
    found[0]?.click();
    expect(asked).toContainEqual(['selectCase', 'IOE0910001111']);
    expect(document.activeElement).toBe(button);
  });
  it('is closed by Escape', async () => {
    const { getByRole, queryByRole } = show(STATES['nine-cases']());
    getByRole('button', { name: /of 9/ }).click();
    await settled();
    click('Escape');
    expect(queryByRole('searchbox', { name: 'Search your cases' })).toBeNull();
  });
});

describe('a section', () => {
  it('answers its question in its heading and in its accessible name', () => {
    const { getAllByRole, getByRole } = showAtFirst(STATES.closed());
    const names = [
      'Steps in the record, 4 of 7 seen',
      'Timeline, 12 entries',
      'Documents, 6, none new',
      'Yes-or-no fields, 7, none changed',
      'Earlier changes, 14 changes',
      'Notes and calls, 0',
      'What was read, 4 of 4 arrived',
    ];
    const buttons = getAllByRole('button', { expanded: false }).map((button) => button.textContent);
    for (const name of names) expect(buttons).toContain(name);
    expect(getByRole('heading', { name: /^Needed from you\s?, Nothing asks for an answer$/, level: 3 })).toBeTruthy();
  });
  it('stands closed at first, but for what is needed, the steps and the timeline', () => {
    const { container } = showAtFirst({ kind: 'view', view: aView() });
    const open = [...container.querySelectorAll('.sec__b')].map(({ id }) => id);
    expect(open).toEqual(['section-needed-body', 'section-steps-body', 'section-timeline-body']);
  });
  it('remembers being closed and being opened', () => {
    const { getByRole, asked } = showAtFirst({ kind: 'view', view: aView() });
    getByRole('button', { name: /^Yes-or-no fields/ }).click();
    getByRole('button', { name: /^Steps in the record/ }).click();
    expect(asked.at(-1)).toEqual(['changeSettings', { openSections: ['flags'], closedSections: ['steps'] }]);
    const again = showAtFirst(STATES.closed());
    again.getByRole('button', { name: /^Timeline\s?, / }).click();
    expect(again.asked.at(-1)).toEqual(['changeSettings', { openSections: [], closedSections: ['steps'] }]);
  });
  it.each([
    ['an open request', STATES.asked(), ['section-needed-body', 'more-facts']],
    ['nothing asked', STATES['nothing-new'](), ['more-facts', 'section-needed-body']],
  ])('of what is needed stands on the right side of the facts with %s', (_what, state, order) => {
    const { container } = show(state);
    const found = [...container.querySelectorAll('#section-needed-body, #more-facts')].map(({ id }) => id);
    expect(found).toEqual(order);
  });
});

describe('the short lists', () => {
  it('show the newest five entries of the timeline, and all on demand', () => {
    const { getByRole, container, asked } = showAtFirst({ kind: 'view', view: aView() });
    expect(container.querySelectorAll('.tl > li')).toHaveLength(5);
    getByRole('button', { name: 'Show all 12' }).click();
    expect(asked).toContainEqual(['changeSettings', { openSections: ['timeline.whole'], closedSections: [] }]);
  });
  it('show the steps that the record shows, and count the rest, what is not said apart', () => {
    const file = theI485();
    const absent = file.milestones.find(({ state }) => state === 'not-in-record');
    const milestones = file.milestones.concat(absent ? { ...absent, state: 'not-said' } : []);
    const current = { ...file, milestones };
    const { container, text, getByRole } = showAtFirst({ kind: 'view', view: aView({ current }) });
    expect(container.querySelectorAll('.steps > li')).toHaveLength(4);
    expect(text()).toContain('2 more steps are not in this record.');
    expect(text()).toContain('Of 2 more steps this record does not say whether they happened.');
    expect(getByRole('button', { name: 'Show steps' }).getAttribute('aria-expanded')).toBe('false');
  });
  it('fold form, category and names, with the receipt in the line that opens them', () => {
    const { getByRole, text } = showAtFirst({ kind: 'view', view: aView() });
    expect(text()).not.toContain('MUSTERSON');
    const more = getByRole('button', { name: new RegExp(`^More about this case\\s?, ${I485}$`) });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(show({ kind: 'view', view: aView() }).text()).toContain('MUSTERSON');
  });
});

describe('the row of jumps', () => {
  it('opens the section and moves focus to its heading', () => {
    const { getByRole, asked } = showAtFirst({ kind: 'view', view: aView() });
    getByRole('button', { name: 'Documents' }).click();
    expect(asked).toContainEqual(['changeSettings', { openSections: ['documents'], closedSections: [] }]);
    expect(document.activeElement?.id).toBe('section-documents');
    getByRole('button', { name: 'Needed' }).click();
    expect(document.activeElement?.id).toBe('section-needed');
  });
  it('is one Tab stop, with arrow keys inside', () => {
    const { getByRole } = showAtFirst({ kind: 'view', view: aView() });
    const buttons = [...getByRole('toolbar', { name: 'Jump to' }).querySelectorAll('button')];
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    buttons[0]?.focus();
    click('ArrowLeft');
    expect(document.activeElement?.textContent).toBe('More');
    getByRole('button', { name: 'More' }).click();
    click('ArrowRight');
    expect(document.activeElement?.textContent).toBe('Yes-or-no fields');
  });
});

describe('"Why does it say this?"', () => {
  const open = async (name: RegExp, answers: Parameters<typeof show>[1] = {}) => {
    const drawn = show({ kind: 'view', view: aView() }, answers);
    const [tag] = drawn.getAllByRole('button', { name });
    tag?.focus();
    tag?.click();
    await settled();
    return { ...drawn, tag };
  };
  it('opens for the line that was clicked, and moves focus to its heading', async () => {
    const { asked, getByRole } = await open(/USCIS: Office National Benefits Center\. Why/);
    expect(asked).toContainEqual(['why', I485, { part: 'office', index: null }]);
    expect(document.activeElement?.textContent).toBe('Why does it say this?');
    expect(getByRole('dialog').textContent).toContain('cases: data.events[4].eventCode');
  });
  it('names one of six sources', async () => {
    const { getByRole } = await open(/From other cases.*Fingerprint fee/);
    const rows = [...getByRole('dialog').querySelectorAll('.ladder > li')];
    expect(rows).toHaveLength(6);
    expect(rows.filter((row) => row.textContent.includes('(this one)')).map((row) => row.textContent)).toEqual([
      'Known from other cases: reported by users of real cases (this one)',
    ]);
  });
  it('shows disputed readings side by side and picks no side', async () => {
    const { getByRole } = await open(/Disputed.*Newest code FTA1/);
    const text = getByRole('dialog').textContent;
    expect(text).toContain('FTA1 is an internal USCIS code.');
    expect(text).toContain('“Biometrics appointment scheduled.”');
    expect(text).toContain('“Imaging complete.”');
    expect(text).toContain('Which one is right is not known. Caseside picks no side.');
  });
  it('does not guess at an unknown code', async () => {
    const { getByRole } = await open(/Not known: Code PRB0/);
    expect(getByRole('dialog').textContent).toContain(
      'PRB0 is an internal USCIS code. No published meaning found. Caseside does not guess.',
    );
  });
  it('is closed by Escape, and returns focus to the tag', async () => {
    const { queryByRole, tag } = await open(/USCIS: Office/);
    click('Escape');
    expect(queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(tag);
  });
  it('is copied as text that names the field, the source and who made it', async () => {
    const { getByRole, asked } = await open(/USCIS: Office/);
    getByRole('button', { name: 'Copy' }).click();
    const copied = asked.find(([name]) => name === 'copy');
    expect(copied?.[1]).toContain('cases: data.events[4].eventCode = "FTA0"');
    expect(copied?.[1]).toContain('Not USCIS and not the government.');
  });
  it('leads to the field in "All fields"', async () => {
    const { getByRole, getByLabelText } = await open(/USCIS: Office/);
    getByRole('button', { name: 'Show in all fields' }).click();
    await settled();
    expect(getByLabelText('Search all fields')).toHaveProperty('value', 'cases: data.events[4].eventCode');
  });
  it('says so when it cannot be loaded', async () => {
    const { getByRole } = await open(/USCIS: Office/, { answers: { why: null } });
    expect(getByRole('dialog').textContent).toContain('Caseside could not look this up just now.');
  });
});

describe('the travel flag', () => {
  const words = 'This does not mean you may travel.';
  it('says at once that it does not mean you may travel, on every form', () => {
    expect(show({ kind: 'view', view: aView() }).text()).toContain('can end a pending I-485');
    const other = theI485({ form: { type: 'I-131', name: null, subtype: null } });
    const { text } = show({ kind: 'view', view: aView({ current: other }) });
    expect(text()).toContain(words);
    expect(text()).toContain('Travel without valid papers can harm a case.');
    expect(text()).not.toContain('pending I-485');
  });
  it.each(['I-485', 'I-131', 'N-400'])('says on the %s what every export says', (type) => {
    const flag = flagOf('areAllGroupMembersAuthorizedForTravel');
    const { text } = show({
      kind: 'view',
      view: aView({ current: theI485({ form: { type, name: null, subtype: null } }) }),
    });
    expect(flag).toBeDefined();
    if (flag !== undefined) expect(text()).toContain(notSaidOf(flag, type));
  });
});

describe('changes', () => {
  it('are limited to five, with more on demand', () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      aChange('document', { after: `Letter ${index}`, what: `d${index}` }),
    );
    const { getByRole, container } = show({
      kind: 'view',
      view: aView({ news: { state: 'compared', since: LAST_VISIT, whole: true, items: many, uncompared: [] } }),
    });
    expect(container.querySelectorAll('.chg')).toHaveLength(5);
    getByRole('button', { name: 'Show 3 more' }).click();
    expect(container.querySelectorAll('.chg')).toHaveLength(8);
  });
  it('that arrive while the person reads wait to be shown', () => {
    const news = { state: 'compared', since: LAST_VISIT, whole: true, uncompared: [] } as const;
    const { update, getByRole, text, container } = show(STATES.changes());
    const late = aChange('office', { what: 'Office', before: 'Texas', after: 'Nebraska' });
    update(aView({ tabs: TABS, news: { ...news, items: [...CHANGES, late], uncompared: [] } }));
    expect(text()).toContain('1 change just now');
    expect(container.querySelectorAll('.chg')).toHaveLength(3);
    getByRole('button', { name: 'Show' }).click();
    expect(container.querySelectorAll('.chg')).toHaveLength(4);
    expect(text()).not.toContain('just now');
  });
  it('of the timestamp alone say what they are not', () => {
    const { getByRole, text } = show(STATES.changes());
    expect(text()).toContain('USCIS’s time stamp moved on 1 case: I-485, Nov 21, 1:14 AM.');
    expect(text()).toContain('Not a sign of approval or denial.');
    getByRole('button', { name: 'What is this?' }).click();
    expect(text()).toContain('so can your own sign-in or upload');
  });
  it('never print an object', () => {
    const odd = aChange('status', { what: 'Status', before: { a: 1 }, after: { a: 2 } });
    const { text } = show({
      kind: 'view',
      view: aView({ news: { state: 'compared', since: LAST_VISIT, whole: true, items: [odd], uncompared: [] } }),
    });
    expect(text()).not.toContain('[object Object]');
    expect(text()).toContain('Changed: Status');
  });
});

describe('timeline and documents', () => {
  it('remember filters in the settings', () => {
    const { getByRole, asked } = show({ kind: 'view', view: aView() });
    getByRole('button', { name: 'Letters' }).click();
    getByRole('button', { name: 'From you 3' }).click();
    expect(asked).toContainEqual(['changeSettings', { timelineFilter: 'letters' }]);
    expect(asked).toContainEqual(['changeSettings', { documentFilter: 'you' }]);
  });
  it('search the timeline by word, code and date', () => {
    const { getByLabelText, container } = show({ kind: 'view', view: aView() });
    const rows = () => container.querySelectorAll('.tl > li').length;
    for (const [asked, count] of [
      ['FTA0', 1],
      ['receipt', 1],
      ['apr 1', 2],
      ['zzz', 0],
    ] as const) {
      fireEvent.input(getByLabelText('Search the timeline'), { target: { value: asked } });
      expect([asked, rows()]).toEqual([asked, count]);
    }
  });
  it('show copies on demand, and when they were sent', async () => {
    const evidence = ['2026-05-30T08:02:00.000Z', '2026-08-28T07:57:00.000Z'].map((value, index) => ({
      endpoint: 'cases' as const,
      path: `data.events[${index}].createdAtTimestamp`,
      value,
      readAt: null,
    }));
    const { getByRole, text } = show(
      { kind: 'view', view: aView() },
      {
        answers: {
          why: {
            basis: 'federal',
            label: null,
            evidence,
            readings: [],
            published: null,
            sources: [],
            notKnown: null,
            firstSeen: null,
          },
        },
      },
    );
    getByRole('button', { name: 'Sent again 2 times' }).click();
    await settled();
    expect(text()).toContain('May 30, 4:02 AM');
    expect(text()).toContain('Same code, same event time');
  });
  it('merge the timelines of cases filed together, and each row asks about its own case', async () => {
    const { getByRole, getAllByRole, container, asked } = show(STATES.together());
    expect(container.querySelectorAll('.tl > li')).toHaveLength(12);
    getByRole('button', { name: 'All filed that day' }).click();
    expect(container.querySelectorAll('.tl > li')).toHaveLength(14);
    getAllByRole('button', { name: /Code list: Card produced/ })[0]?.click();
    await settled();
    expect(asked).toContainEqual(['why', I765, { part: 'timeline', index: 0 }]);
  });
  it('have a thousand events all in the document', async () => {
    const { container } = show(STATES['thousand-events']());
    expect(container.querySelectorAll('.tl > li').length).toBeLessThan(100);
    for (let turn = 0; turn < 20; turn += 1) await settled();
    expect(container.querySelectorAll('.tl > li')).toHaveLength(1000);
  });
});

describe('all fields', () => {
  const opened = async (count = 0) => {
    const drawn = show({ kind: 'view', view: aView() }, { answers: count > 0 ? { fields: manyFields(count) } : {} });
    const [tag] = drawn.getAllByRole('button', { name: /USCIS: Office/ });
    tag?.click();
    await settled();
    drawn.getByRole('button', { name: 'Show in all fields' }).click();
    await settled();
    return drawn;
  };
  it('highlight what was searched for, copy value and path, and show what a value was before', async () => {
    const { getByLabelText, getByRole, container, text, asked } = await opened();
    fireEvent.input(getByLabelText('Search all fields'), { target: { value: 'updatedat' } });
    expect(container.querySelector('mark')?.textContent).toBe('updatedAt');
    expect(text()).toContain('Was "2026-11-14T02:11:40.083Z"');
    expect(text()).toContain('1 of 8 fields');
    getByRole('button', { name: 'Copy the path cases: data.updatedAtTimestamp' }).click();
    getByRole('button', { name: 'Copy the value of cases: data.updatedAtTimestamp' }).click();
    expect(asked.filter(([name]) => name === 'copy')).toEqual([
      ['copy', 'cases: data.updatedAtTimestamp'],
      ['copy', '"2026-11-21T06:14:09.512Z"'],
    ]);
  });
  it('of ten thousand draw only a part, and each row has its position', async () => {
    const { getByLabelText, container } = await opened(10_000);
    fireEvent.input(getByLabelText('Search all fields'), { target: { value: '' } });
    const rows = container.querySelectorAll('[role="listitem"]');
    expect(rows.length).toBeLessThan(100);
    expect(rows[1]?.getAttribute('aria-posinset')).toBe('2');
    expect(rows[1]?.getAttribute('aria-setsize')).toBe('10000');
  });
});

describe('pages inside the panel', () => {
  it.each([
    ['Settings', 'Settings'],
    ['Save, print or share', 'Save, print or share'],
  ])('%s takes focus, is closed by Escape and returns focus', (button, heading) => {
    const { getByRole } = show({ kind: 'view', view: aView() });
    const opener = getByRole('button', { name: button });
    opener.click();
    expect(document.activeElement).toBe(getByRole('heading', { name: heading, level: 2 }));
    click('Escape');
    expect(document.activeElement).toBe(opener);
    expect(getByRole('heading', { name: /Actively Reviewed/, level: 2 })).toBeTruthy();
  });
  it('send settings one by one', () => {
    const { getByRole, getByLabelText, asked } = show({ kind: 'view', view: aView() });
    getByRole('button', { name: 'Settings' }).click();
    fireEvent.change(getByLabelText('Side'), { target: { value: 'left' } });
    getByLabelText(/^Keep history on this computer/).click();
    expect(asked).toContainEqual(['changeSettings', { side: 'left' }]);
    expect(asked).toContainEqual(['answerFirstRun', false]);
  });
});

describe('the settings in the panel', () => {
  it('hold nothing that erases: they open the page where that is done', () => {
    const { getByRole, queryByLabelText, asked } = show({ kind: 'view', view: aView() });
    getByRole('button', { name: 'Settings' }).click();
    expect(queryByLabelText(/sign out|older than|[Ee]rase/)).toBeNull();
    getByRole('button', { name: 'Open' }).click();
    expect(asked).toContainEqual(['openOptions']);
  });
});

describe('Escape', () => {
  it('does nothing with nothing open', () => {
    const { asked } = show({ kind: 'view', view: aView() });
    click('Escape');
    expect(asked).toEqual([]);
  });
});

describe('a new form of USCIS’s answers', () => {
  it('is named in the line of what was read, and can be copied as paths and types', async () => {
    const { getByRole, asked, text } = show(STATES['format-changed']());
    expect(text()).toContain('arrived, with something new');
    getByRole('button', { name: 'Copy what is new, without values' }).click();
    await settled();
    expect(asked).toContainEqual(['describeForm', I485]);
    expect(asked).toContainEqual(['copy', 'new: cases data.queueName, text']);
    expect(text()).toContain('Copied');
  });
  it('is not offered while the format is as known', () => {
    const { queryByRole } = show(STATES.changes());
    expect(queryByRole('button', { name: /without values/ })).toBeNull();
  });
});
