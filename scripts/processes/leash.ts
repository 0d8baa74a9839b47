/**
 * Loaded before each supervised program (`node --import`): when the supervisor is gone, even by kill -9, the program is
 * told to stop, so that no orphan keeps a port or the database busy. Node hands the option on to the threads and forks of
 * the program; the variable stays behind, for their channels are not ours.
 */
const supervisor = process.env.PORTAL_SUPERVISOR
delete process.env.PORTAL_SUPERVISOR

if (supervisor !== undefined) {
  const stop = () => process.kill(process.pid, 'SIGTERM')
  process.on('disconnect', stop)
  process.channel?.unref()
  if (!process.connected || String(process.ppid) !== supervisor) stop()
}
