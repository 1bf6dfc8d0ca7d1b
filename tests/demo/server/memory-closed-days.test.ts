import { memoryStore } from '../../../demo/server/store/memory/memory-store.js';
import { closedDaysEndWell } from './closed-days.js';

const store = memoryStore();
closedDaysEndWell('in memory', async () => store);
