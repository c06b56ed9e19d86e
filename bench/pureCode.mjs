/** The code that `pure.mjs` measures: built from here as the app is, so that it runs as fast as there. */
export { fr } from '../src/content/messages/fr.ts'
export { outcomesIn } from '../src/content/repertoire/inProject.ts'
export { writeChainSvg } from '../src/files/exports/chainSvg.ts'
export { openProjectFile } from '../src/files/projectFile.ts'
export { layoutChain } from '../src/layout/chain.ts'
export { layoutTimeline } from '../src/layout/timeline.ts'
export { crossingsOf } from '../tests/layout/crossings.ts'
export {
  functionOf as functionOfGenerated,
  generatedProject,
} from '../tests/layout/sampleProjects.ts'
export { movesBetween, withEventAt, withLinkFrom } from '../tests/layout/stability.ts'
