import { expect, it } from 'vitest';
import { decoded } from '../../tests/builders/a-case.ts';
import { countWithheld } from './count-withheld.ts';

it('counts each negative that is withheld, and the kinds of its reasons', () => {
  const files = [
    decoded({}),
    decoded({ documents: null }),
    decoded({ status: { statusTitle: 'A Title Nobody Saw Before' } }),
    decoded({ record: { evidenceRequests: [{ id: '1', isRespondedTo: false, finalized: false }] } }),
  ];
  expect(countWithheld(files)).toEqual([
    ['requests', 3, 'address or list not given 1, unsorted title 1, the record says the opposite 1'],
    ['answers', 2, 'address or list not given 1, unsorted title 1'],
    ['appointments', 2, 'address or list not given 1, unsorted title 1'],
    ['lists', 1, 'address or list not given 1'],
    ['steps', 2, 'address or list not given 1, unsorted title 1'],
  ]);
});
