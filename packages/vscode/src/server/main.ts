import { startServer } from '@throughline/language-server/node';

startServer();
