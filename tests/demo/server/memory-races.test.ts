import { memoryStore } from '../../../demo/server/store/memory/memory-store.js';
import { racesEndWell } from './races.js';

const store = memoryStore();
racesEndWell('in memory', async () => store);
