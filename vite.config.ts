import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

import { contentSecurityPolicy } from './build/contentSecurityPolicy.ts'
import { offline } from './build/offline.ts'
import { withoutExtras } from './build/withoutExtras.ts'

export default defineConfig({
  // Addresses are relative, so that the built folder works wherever it is put.
  base: './',
  plugins: [
    react(),
    withoutExtras(),
    contentSecurityPolicy(),
    offline('src/browser/serviceWorker.ts'),
  ],
  // What writes the report is fetched in parts, as the page is.
  worker: { format: 'es' },
  build: {
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    // What the first load and a later part both use goes in one file: fewer requests at the start.
    // What later parts alone share waits with them.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'shared', tags: ['$initial'], minShareCount: 2 }] },
      },
    },
  },
})
