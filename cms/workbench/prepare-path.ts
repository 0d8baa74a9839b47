/** Where our own server asks for the workbench to be made ready. */
export const preparePath = '/api/matches/workbench/prepare'
