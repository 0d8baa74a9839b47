/** Where the site stands on its origin, and where the browser keeps what was opened of it. */

/** The path of the home page without a slash at its end: '' or `/portaal`. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The name of a cache. Other portals may stand on the same origin. */
export const cacheOf = (name: string): string => `portaal${base}/${name}`
