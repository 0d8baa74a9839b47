'use client'

import { useEffect } from 'react'

/** Who steps through the list does not stay so long with a record. */
const pauseMs = 400

/** Writes where one is into the address, once one stays there. `null` leaves it as it is. */
export const useAddress = (address: string | null): void => {
  useEffect(() => {
    if (address === null || address === location.pathname + location.search) return
    // By its own state Next knows that it need not draw the admin again, which would take as long as drawing the suggestions.
    const write = () => history.replaceState(history.state, '', address)
    const timer = setTimeout(write, pauseMs)
    return () => clearTimeout(timer)
  }, [address])
}
