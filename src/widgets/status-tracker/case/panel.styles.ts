import { figures } from '../../../ui/styles/figures.styles.js';
import { list } from '../../../ui/styles/list.styles.js';
import { print } from '../../../ui/styles/print.styles.js';
import { review } from '../../../ui/styles/review.styles.js';
import { ruler } from '../../../ui/styles/ruler.styles.js';
import { skeleton } from '../../../ui/styles/skeleton.styles.js';
import { stages } from '../../../ui/styles/stages.styles.js';
import { locations } from '../../locations/locations.styles.js';
import { caseStyles } from './case.styles.js';

/** What the form alone does not need. */
export const panelStyles = [figures, list, review, ruler, skeleton, stages, locations, caseStyles, print];
