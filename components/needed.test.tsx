// @vitest-environment happy-dom
// From USCIS's answers to "Needed from you", through the real decoder and the real panel.
import { cleanup } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { decoded } from '../tests/a-case.ts';
import { caseOnScreenOf } from '../lib/view/case-on-screen.ts';
import { show } from './fixtures/show.tsx';
import { aView } from './fixtures/views.ts';

afterEach(cleanup);

const panel = (parts: Parameters<typeof decoded>[0]): string => {
  const { text } = show({ kind: 'view', view: aView({ current: caseOnScreenOf(decoded(parts), []) }) });
  return text();
};
const ASKED = { currentActionCode: 'FBA', statusTitle: 'Request for Initial Evidence Was Sent' };

describe('what is needed from a person', () => {
  it('is never nothing while USCIS’s status says that it asked for something', () => {
    const text = panel({ status: ASKED });
    expect(text).not.toContain('Nothing is open in the record.');
    expect(text).not.toContain('Nothing open');
    expect(text).toContain('1 open');
    expect(text).toContain('Use the date printed in the letter.');
  });

  it('is nothing where neither status, list nor mark says otherwise', () => {
    expect(panel({})).toContain('Nothing is open in the record.');
  });
});
