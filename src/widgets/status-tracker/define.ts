import { define } from '../../ui/define.js';
import { MppStatusTracker } from './status-tracker.js';

define('mpp-status-tracker', MppStatusTracker);

declare global {
  interface HTMLElementTagNameMap {
    'mpp-status-tracker': MppStatusTracker;
  }
}
