import { useState } from 'react'

import { keepChainArrangement, readChainArrangement } from '../../browser/chainArrangement.ts'
import type { Arrangement } from '../../layout/chainModel.ts'

/** What the columns stand for, kept on the device: the way one reads, and not the project. */
export function useArrangement() {
  const [arrangement, setArrangement] = useState<Arrangement>(readChainArrangement)
  const arrange = (chosen: Arrangement) => {
    setArrangement(chosen)
    keepChainArrangement(chosen)
  }
  return { arrangement, arrange }
}
