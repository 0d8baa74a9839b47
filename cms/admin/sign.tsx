/** The portal's sign in the admin: the two halves that meet. */

const halves = (
  <>
    <path
      className="sign-challenge"
      d="M5 0H23V5.5A2.6 2.6 0 0 1 20.9 8.3A8.2 8.2 0 0 0 20.9 23.7A2.6 2.6 0 0 1 23 26.5V32H5A5 5 0 0 1 0 27V5A5 5 0 0 1 5 0Z"
    />
    <path
      className="sign-solution"
      d="M25 0H43A5 5 0 0 1 48 5V27A5 5 0 0 1 43 32H25V25.6A4.6 4.6 0 0 0 21.7 21.8A6.2 6.2 0 0 1 21.7 10.2A4.6 4.6 0 0 0 25 6.4Z"
    />
  </>
)

/** Beside the name of the page. */
export const Icon = () => (
  <svg className="sign" viewBox="0 0 48 32" width="27" height="18" aria-hidden="true">
    {halves}
  </svg>
)

/** Above the login form. */
export const Logo = () => (
  <div className="sign-logo">
    <svg className="sign" viewBox="0 0 48 32" width="72" height="48" aria-hidden="true">
      {halves}
    </svg>
    <p>Helemaal Digitaal</p>
  </div>
)
