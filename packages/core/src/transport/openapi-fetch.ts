// The pieces of openapi-fetch that build a request. Its client would read and judge the answer as well, which is the verdict's
// part here. The build writes them out in this file, so that a client installs no package for three functions.
export { createFinalURL, defaultBodySerializer, defaultPathSerializer } from 'openapi-fetch';
