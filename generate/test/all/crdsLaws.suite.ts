import { describeLaws } from '../support/laws'
import { customResources } from '../support/written'

await describeLaws('custom resources', customResources)
