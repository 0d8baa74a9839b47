import type { DefaultServerCellComponentProps } from 'payload'

/** Words in a list of the admin, with commas between them; Payload shows them as JSON. */
export const WordList = ({ cellData }: DefaultServerCellComponentProps) => (
  <span>{Array.isArray(cellData) ? cellData.join(', ') : ''}</span>
)
