import { getCatalogue } from './catalogue.ts'
import { indexOf } from './search-indexes.ts'

/** Whether pages can be made: the records were read and the indexes stand, so that the first visitor waits for neither. */
export const isReady = async (): Promise<boolean> => {
  try {
    const catalogue = await getCatalogue('nl')
    await Promise.all([indexOf(catalogue, 'solutions'), indexOf(catalogue, 'challenges')])
    return true
  } catch {
    return false
  }
}
