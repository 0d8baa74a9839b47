/**
 * Loaded before each supervised program (`node --import`): when the supervisor is gone, even by kill -9, the program is
 * told to stop, so that no orphan keeps a port or the database busy. Node hands the option on to what a program forks;
 * those have their own channel to their own parent, which is left alone.
 */
if (String(process.ppid) === process.env.PORTAL_SUPERVISOR) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel?.unref()
}
