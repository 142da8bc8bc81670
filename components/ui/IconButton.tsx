// A button that shows an icon; its name appears on hover and on focus.
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface IconButtonProps {
  icon: IconName;
  name: string;
  onPress: (event: MouseEvent & { currentTarget: HTMLButtonElement }) => void;
  id?: string;
}

export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-btn"
      id={props.id}
      aria-label={props.name}
      onClick={(event) => props.onPress(event)}
    >
      <Icon name={props.icon} />
      <span class="tip" aria-hidden="true">
        {props.name}
      </span>
    </button>
  );
}
