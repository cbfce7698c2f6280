import { startServer } from '@throughline/language-server/node';

// What the tests spawn: the server and nothing else, from its sources.
startServer();
