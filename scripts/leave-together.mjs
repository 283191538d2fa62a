// Loaded into every process that run.mjs starts: when run.mjs is killed and can stop nobody, they leave by themselves.
// Only its own children: the helpers that they start in turn need their channel to stay alive.
if (process.channel && process.ppid === Number(process.env.KICKSTAND_LAUNCHER)) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
