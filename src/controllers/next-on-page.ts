/** Where a choice in one widget shows: the next one on the page that is about services. */
const FOLLOWERS = 'mpp-requirement-checklist,mpp-appointment-booking';

/**
 * Leads the citizen to the widget that follows, as a link to its place would: brings it to the screen, whether or not
 * its code is there yet, and the focus with it. Does nothing where none follows.
 */
export function leadOn(from: Element): void {
  const next = [...document.querySelectorAll<HTMLElement>(FOLLOWERS)].find(
    (each) => from.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (!next) return;
  next.scrollIntoView({ block: 'start' });
  next.focus();
  // Its heading may have to wait for its code and its data; who has gone elsewhere meanwhile is left there.
  const isHere = () => from.matches(':focus-within') || document.activeElement === document.body;
  next.addEventListener('mpp-ready', () => isHere() && next.focus(), { once: true });
}
