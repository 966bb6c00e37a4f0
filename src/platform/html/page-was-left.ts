import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const PageWasLeft = createContext(false);

/** Says of everything within that its page was left half filled in, and is shown as it was typed. */
export const WasLeft = PageWasLeft.Provider;

/** Then nothing that is stated is chosen, whatever was sent to be kept. */
export function useWasLeft(): boolean {
  return useContext(PageWasLeft);
}
