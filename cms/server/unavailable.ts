/** What an editor sees while the database is away. */
export const unavailablePage = `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5">
<title>Even niet bereikbaar · Helemaal Digitaal</title></head>
<body><main><h1>De databank is even niet bereikbaar</h1>
<p>Wat je al bewaard had, is veilig. Deze pagina probeert het vanzelf opnieuw.</p></main></body></html>
`
