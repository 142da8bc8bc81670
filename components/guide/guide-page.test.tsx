// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { isSound } from '../fixtures/sound.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { show } from '../fixtures/show.tsx';
import { aView } from '../fixtures/views.ts';

// The first import of the part takes longer than a test waits for a screen.
beforeAll(() => import('./understand-on-demand.ts'));
afterEach(cleanup);

async function openGuide(answers: NonNullable<Parameters<typeof show>[1]>['answers'] = {}) {
  const panel = show({ kind: 'view', view: aView() }, { answers });
  fireEvent.click(screen.getByRole('button', { name: 'Ask, breakdown, help' }));
  await screen.findByRole('heading', { name: 'Ask, and what the case says' });
  return panel;
}

function type(question: string) {
  fireEvent.input(screen.getByRole('searchbox', { name: 'Ask in your own words' }), { target: { value: question } });
  fireEvent.click(screen.getByRole('button', { name: 'Ask' }));
}

describe('the page of questions', () => {
  it('shows what the case says, what can be done with its official page, and help', async () => {
    await openGuide();
    await screen.findByRole('heading', { name: 'Where it stands' });
    expect(screen.getByRole('link', { name: 'first.uscis.gov' }).getAttribute('rel')).toBe('noopener noreferrer');
    expect(screen.getByText('Who can see it?')).toBeTruthy();
  });

  it('answers a question with its fields, and sends which one it was, never the words', async () => {
    const { asked } = await openGuide();
    type('wheres my case??');
    await waitFor(() => expect(asked.some(([name]) => name === 'answer')).toBe(true));
    const [, question] = asked.find(([name]) => name === 'answer') ?? [];
    expect(question).toMatchObject({ id: 'where-is-case', codes: [] });
    expect(JSON.stringify(asked)).not.toContain('wheres');
    await waitFor(() => expect(screen.getAllByText('USCIS: show 1 field')).toHaveLength(2));
  });

  it('only offers where it is not sure, and asks what is chosen', async () => {
    const { asked } = await openGuide();
    type('is everything fine');
    await screen.findByText('Did you mean:');
    expect(asked.some(([name]) => name === 'answer')).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Will it be approved?' }));
    await waitFor(() =>
      expect(asked.find(([name]) => name === 'answer')?.[1]).toMatchObject({ id: 'will-be-approved' }),
    );
  });

  it('keeps the question for "and the other one?", and takes the other cases', async () => {
    const { asked } = await openGuide();
    fireEvent.click(screen.getByRole('button', { name: 'Where is it?' }));
    await screen.findByText('Office: National Benefits Center.', { selector: '.reply span' });
    type('and the other one?');
    await waitFor(() => expect(asked.filter(([name]) => name === 'answer')).toHaveLength(2));
    const [first, second] = asked.filter(([name]) => name === 'answer').map(([, question]) => question);
    expect(second).toMatchObject({ id: 'where-is-case' });
    expect(JSON.stringify(second)).not.toContain(JSON.stringify(Object(first).receipts[0]));
  });

  it('is sound to assistive technology', async () => {
    await openGuide();
    await isSound();
  });
});
