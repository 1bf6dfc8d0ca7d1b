import { list } from '../../../ui/styles/list.styles.js';
import { print } from '../../../ui/styles/print.styles.js';
import { review } from '../../../ui/styles/review.styles.js';
import { skeleton } from '../../../ui/styles/skeleton.styles.js';
import { locations } from '../../locations/locations.styles.js';
import { caseStyles } from './case.styles.js';

/** What the form alone does not need. */
export const panelStyles = [list, review, skeleton, locations, caseStyles, print];
