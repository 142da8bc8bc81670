// The product's mark, its name and the word "Unofficial", as they stand at the top of the panel and of its own pages.
import { Show } from 'solid-js';
import { Icon } from './Icon.tsx';

export interface BrandProps {
  caseside: string;
  unofficial: string;
  /** What "unofficial" means, for screen readers. */
  more: string;
  /** Whether the name is the heading of the page, to which focus can return. */
  isHeading: boolean;
}

export function Brand(props: BrandProps) {
  return (
    <>
      <Show
        when={props.isHeading}
        fallback={
          <p class="mark">
            <Icon name="mark" />
            {props.caseside}
          </p>
        }
      >
        <h1 class="mark" id="caseside" tabindex="-1">
          <Icon name="mark" />
          {props.caseside}
        </h1>
      </Show>
      <span class="unofficial">
        {props.unofficial} <span class="sr">{props.more}</span>
      </span>
    </>
  );
}
