import { define } from '../../ui/define.js';
import { MppRequirementChecklist } from './requirement-checklist.js';

define('mpp-requirement-checklist', MppRequirementChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'mpp-requirement-checklist': MppRequirementChecklist;
  }
}
