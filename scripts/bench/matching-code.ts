/** What of the matching a browser loads: the bench weighs it. */
export { findMatches, highlight, loadIndex, nearestSectors } from '#matching'
