import { cleanup, configure } from '@testing-library/preact';
import { afterEach } from 'vitest';

// Ends a hang; the default of one second also ends what a busy machine has not come to yet.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);
