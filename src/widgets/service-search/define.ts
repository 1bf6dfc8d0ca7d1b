import { define } from '../../ui/define.js';
import { MppServiceSearch } from './service-search.js';

define('mpp-service-search', MppServiceSearch);

declare global {
  interface HTMLElementTagNameMap {
    'mpp-service-search': MppServiceSearch;
  }
}
