import { describeLaws } from '../support/laws'
import { kubernetes } from '../support/written'

await describeLaws('Kubernetes', kubernetes)
