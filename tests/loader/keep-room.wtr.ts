import { expect } from '@open-wc/testing';
import { keepRoom } from '../../src/loader/keep-room.js';

const heightOf = (element: Element): string => getComputedStyle(element).minHeight;

describe('room for widgets on a page without mpp.css', () => {
  const before = document.adoptedStyleSheets;
  const widget = document.createElement('x-room');

  beforeEach(() => document.body.append(widget));

  afterEach(() => {
    widget.remove();
    widget.removeAttribute('class');
    document.adoptedStyleSheets = before;
  });

  it('is there as soon as the script has run', () => {
    keepRoom('x-room{display:flow-root;min-height:120px}');
    expect(heightOf(widget)).to.equal('120px');
  });

  it('gives way to what the page says, however weakly it says it', () => {
    const page = document.createElement('style');
    page.textContent = ':where(.low) { min-height: 40px; }';
    document.head.append(page);
    keepRoom('x-room{display:flow-root;min-height:120px}');
    widget.className = 'low';
    expect(heightOf(widget)).to.equal('40px');
    page.remove();
  });

  it('adds no sheet where there is nothing to say', () => {
    keepRoom('');
    expect(document.adoptedStyleSheets).to.have.length(before.length);
  });
});
