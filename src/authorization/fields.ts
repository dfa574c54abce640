/**
 * The fields of models that several kinds and versions of the group have.
 */
import { optional, type OptionalField } from '../codec'
import { NonResourceAttributes } from './v1/NonResourceAttributes'
import { ResourceAttributes } from './v1/ResourceAttributes'

interface AttributesFields {
  readonly resourceAttributes: OptionalField<ResourceAttributes>
  readonly nonResourceAttributes: OptionalField<NonResourceAttributes>
}

/**
 * Returns the description of the fields of an action.
 *
 * @internal
 */
/*#__NO_SIDE_EFFECTS__*/
export const getAttributesFields = (): AttributesFields => ({
  resourceAttributes: optional(ResourceAttributes, { pointer: true }),
  nonResourceAttributes: optional(NonResourceAttributes, { pointer: true })
})
