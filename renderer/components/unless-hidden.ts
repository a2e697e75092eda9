/**
 * For a field that goes once it is kept. A window that another covers keeps all that was typed; who only looks
 * something up there finds the field as it was.
 */
export function unlessHidden(keep: () => void): () => void {
  return () => {
    if (document.visibilityState !== 'hidden') keep();
  };
}
