/** What the first results do not need: filters, and the answer to what there is not. Comes soon after them. */
import { usageText } from '../../../domain/search/usage-text.js';
import { button } from '../../../ui/styles/button.styles.js';
import { choice } from '../../../ui/styles/choice.styles.js';
import { field } from '../../../ui/styles/field.styles.js';
import { inputKinds } from '../../../ui/styles/input-kinds.styles.js';
import { notice } from '../../../ui/styles/notice.styles.js';
import { locations } from '../../locations/locations.styles.js';
import { filterStyles } from './filters.styles.js';
import { appliedFilters, filterForm } from './filter-form.js';
import { perhaps } from './later.text.js';
import { missView } from './miss-view.js';
import { failedView, staleNotice } from './states.js';

export const later = {
  appliedFilters,
  filterForm,
  missView,
  perhaps,
  usageText,
  failedView,
  staleNotice,
  styles: [button, notice, choice, field, inputKinds, locations, filterStyles],
} as const;
