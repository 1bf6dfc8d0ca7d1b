/** What the first results do not need: filters, and the answer to what there is not. Comes soon after them. */
import { choice } from '../../../ui/styles/choice.styles.js';
import { field } from '../../../ui/styles/field.styles.js';
import { inputKinds } from '../../../ui/styles/input-kinds.styles.js';
import { locations } from '../../locations/locations.styles.js';
import { filterStyles } from './filters.styles.js';

export { appliedFilters, filterForm } from './filter-form.js';
export { missView } from './miss-view.js';

export const laterStyles = [choice, field, inputKinds, locations, filterStyles];
