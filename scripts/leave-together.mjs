// Loaded into every process that run.mjs starts: when run.mjs is killed and can stop nobody, they leave by themselves.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
