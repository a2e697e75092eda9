import { config } from 'zod';

// Zod compiles its checks by `new Function`, which the content policy refuses. It decides when a schema is made, so
// this stands before every module that makes one.
config({ jitless: true });
