import { describe, expect, it } from 'vitest';
import { anEvent, decoded } from '../../../tests/builders/a-case.ts';
import { reportOf } from '../report.ts';
import { readTimeline } from './read-timeline.ts';
import { timelineJson, toTimeline } from './to-timeline.ts';

const file = decoded({ record: { events: [anEvent('HA', '2026-05-01T09:00:00.000Z')] } });
const TEXT = toTimeline(
  reportOf([file], { at: '2026-11-23T15:42:00.000Z', lang: 'en', masked: true, version: '0.1.0', problems: [] }),
  {},
);
/** The file with something else at a place. */
function changed(change: (timeline: ReturnType<typeof JSON.parse>) => void): string {
  const timeline = JSON.parse(TEXT);
  change(timeline);
  return JSON.stringify(timeline);
}
const faultOf = (text: string): string => {
  const read = readTimeline(text);
  return read.ok ? 'none at all' : read.fault;
};

describe('a timeline that somebody gave', () => {
  it('is read and written again as it was, byte for byte', () => {
    const read = readTimeline(TEXT);
    expect(read.ok && timelineJson(read.timeline)).toBe(TEXT);
  });

  it('keeps every field that this version does not know, wherever it stands', () => {
    const text = changed((timeline) => {
      timeline.madeWith = { hands: [1, null] };
      timeline.cases[0].mood = 'calm';
      timeline.cases[0].rows[0].seenBy = ['A'];
      timeline.own.height = 180;
    });
    const read = readTimeline(text);
    expect(read.ok && JSON.parse(timelineJson(read.timeline))).toEqual(JSON.parse(text));
  });

  it('is refused when it is no timeline', () => {
    for (const text of ['', 'Hello', '{}', '[]', '7', '{"schema":"caseside/report/1"}', '<html></html>', '{"schema":'])
      expect(faultOf(text), text).toBe('none');
    expect(faultOf('['.repeat(2_000_000)), 'deeply nested').toBe('none');
  });

  it('is refused when a newer Caseside made it, and not called damaged', () => {
    expect(faultOf(changed((timeline) => (timeline.schema = 'caseside/timeline/2')))).toBe('newer');
  });

  it('is refused when it is damaged, with the place', () => {
    const damages: [string, (timeline: ReturnType<typeof JSON.parse>) => void][] = [
      ['cases', (timeline) => (timeline.cases = 'many')],
      ['cases[0].rows[0].kind', (timeline) => (timeline.cases[0].rows[0].kind = 'party')],
      ['cases[0].rows[0].day', (timeline) => (timeline.cases[0].rows[0].day = '2026-02-10T10:00:00.000Z')],
      ['cases[0].rows[0].count', (timeline) => (timeline.cases[0].rows[0].count = -1)],
      ['cases[0].rows[0].label', (timeline) => (timeline.cases[0].rows[0].label = 'x'.repeat(201))],
      ['own.state', (timeline) => (timeline.own.state = '=HYPERLINK("x")')],
      ['days', (timeline) => (timeline.cases[0].rows[0].day = '2026-02-10')],
      ['cases', (timeline) => timeline.cases.push(timeline.cases[0])],
      ['cases[0].rows', (timeline) => (timeline.cases[0].rows = Array(6000).fill(timeline.cases[0].rows[0]))],
    ];
    for (const [where, change] of damages)
      expect(readTimeline(changed(change)), where).toEqual({ ok: false, fault: 'damaged', where });
  });

  it('is not even looked at when it is far too large', () => {
    expect(faultOf(' '.repeat(5_000_001))).toBe('large');
  });

  it('cannot change what objects are', () => {
    const read = readTimeline(TEXT.replace('{', '{"__proto__":{"polluted":true},'));
    expect(read.ok).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('with text that turns around or hides is written with those characters by their number', () => {
    const read = readTimeline(changed((timeline) => (timeline.cases[0].rows[0].label = 'ab\u202ecd\u200b')));
    expect(read.ok && timelineJson(read.timeline)).toContain('ab\\u202ecd\\u200b');
  });
});
