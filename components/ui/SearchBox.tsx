// A search field with its icon. The text typed never leaves the panel's document.
import { createUniqueId } from 'solid-js';
import { Icon } from './Icon.tsx';

export interface SearchBoxProps {
  name: string;
  hint: string;
  value: string;
  onType: (text: string) => void;
}

export function SearchBox(props: SearchBoxProps) {
  const id = createUniqueId();
  return (
    <div class="find">
      <Icon name="search" />
      <label class="sr" for={id}>
        {props.name}
      </label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={props.hint}
        value={props.value}
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
    </div>
  );
}
