/** For a field that has a column in lists and no place in a form. */
export const Nothing = () => null
