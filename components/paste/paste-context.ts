// What every component of the paste page may use without props.
import { createContext, useContext } from 'solid-js';
import type { PastePageState } from './paste-page-state.ts';

export const PasteContext = createContext<PastePageState>();

export function usePaste(): PastePageState {
  const page = useContext(PasteContext);
  if (page === undefined) throw new Error('This component stands outside of <PastePage>.');
  return page;
}
