import { memoryStore } from '../../../demo/server/store/memory/memory-store.js';
import { storeConforms } from './store-conformance.js';

const store = memoryStore();
storeConforms('in memory', async () => store);
