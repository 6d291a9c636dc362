import { orders } from '../../versions/index.ts'
import type { Order } from '../../versions/order.ts'

const { ConanCenter } = orders

/** A dash with nothing behind it is before every pre-release: so the upper bounds of ranges have it, as in `<2-`. */
function spelled(version: string): string {
  return version.endsWith('-') ? `${version}0` : version
}

/** The order of Conan packages, and of what stands in their ranges beside versions. Source: Conan 2, "Version ranges". */
export const conan: Order = {
  isVersion: text => ConanCenter.isVersion(spelled(text)),
  compare: (a, b) => ConanCenter.compare(spelled(a), spelled(b)),
}
