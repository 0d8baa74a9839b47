/**
 * Loaded before each supervised program (`node --import`): when the supervisor is gone, even by kill -9, the program is
 * told to stop, so that no orphan keeps a port or the database busy.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
