export { deepFreeze } from '../../src/arbitrary/laws/law'
