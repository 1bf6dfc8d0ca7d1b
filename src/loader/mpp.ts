/**
 * The loader, the only script that a webmaster names. Defines nothing on `window` and leaves the page's markup
 * alone but for `data-mpp`, which it is asked to replace.
 */
import { widgets } from './chunks.js';
import { loadWidgets } from './load-widgets.js';

loadWidgets(widgets);
