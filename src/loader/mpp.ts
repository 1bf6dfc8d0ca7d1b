/**
 * The loader, the only script that a webmaster names. Defines nothing on `window` and leaves the page's markup
 * alone but for `data-mpp`, which it is asked to replace.
 */
import { room, widgets } from './chunks.js';
import { keepRoom } from './keep-room.js';
import { loadWidgets } from './load-widgets.js';

keepRoom(room);
loadWidgets(widgets);
