// Gives a program a clock that stands still, until its parent process sends the milliseconds to advance it by:
// node --import ./clock.mjs PROGRAM.
import { syncBuiltinESMExports } from 'node:module'
import { mock } from 'node:test'

mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.now() })
syncBuiltinESMExports()

process.on('message', (millis) => mock.timers.tick(millis))
// the channel keeps the program running while it waits
process.once('SIGTERM', () => process.disconnect())
