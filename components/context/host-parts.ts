// What a page may put in place of the panel's own top, when the panel stands inside it. Types only.
import type { Component } from 'solid-js';
import type { PanelView } from '../../lib/view/panel-view.ts';

export interface HostParts {
  Top: Component<{ view: PanelView; onPage: (page: 'save', from: HTMLElement) => void }>;
}
