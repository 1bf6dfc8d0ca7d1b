import { define } from '../../ui/define.js';
import { MppLocations } from './locations.js';

define('mpp-locations', MppLocations);

declare global {
  interface HTMLElementTagNameMap {
    'mpp-locations': MppLocations;
  }
}
