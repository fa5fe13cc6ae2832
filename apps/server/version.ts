import manifest from './package.json' with { type: 'json' }

/** The version of the server, as /api/about and the terminal say it. */
export const { version } = manifest
