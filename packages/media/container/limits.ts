/** The largest file that is taken, in bytes; an app asks before it reads the file. */
export const mostBytes = 100_000_000

/** The largest picture that is decoded, in pixels. */
export const mostPixels = 100_000_000
