// What the page "Ask, and what the case says" shows of the case in view: asked for again when the case is read again.
import { createEffect, createSignal, onCleanup, type Accessor } from 'solid-js';
import type { PanelView } from '../../lib/view/panel-view.ts';
import type { ShownGuide } from '../../lib/view/guide/shown-guide.ts';
import { makeNewestRequest } from '../../lib/util/newest-request.ts';
import type { PanelActions } from '../context/panel-actions.ts';
import { readingMoment } from '../context/reading-moment.ts';

/** null: it has not come, or there is no case. */
export function loadGuide(
  given: { view: PanelView },
  actions: Pick<PanelActions, 'guide'>,
): Accessor<ShownGuide | null> {
  const [guide, setGuide] = createSignal<ShownGuide | null>(null);
  const requests = makeNewestRequest();
  onCleanup(requests.cancel);
  const moment = readingMoment(() => given.view);
  const look = async (receipt: string): Promise<void> => {
    const isNewest = requests.begin();
    const made = await actions.guide(receipt);
    if (isNewest()) setGuide(made);
  };
  createEffect(() => {
    const receipt = given.view.current?.receipt ?? null;
    moment();
    if (receipt === null) setGuide(null);
    else void look(receipt);
  });
  return guide;
}
