import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { guidanceIndexPlugin } from './build/guidance-index-plugin.ts'
import { modelPlugin, models } from './build/model-plugin.ts'
import { offlinePlugin } from './build/offline-plugin.ts'
import { pictureAssetsPlugin } from './build/picture-assets-plugin.ts'
import { pictureCodePlugin } from './build/picture-code-plugin.ts'
import { packCataloguePlugin } from './build/pack-catalogue-plugin.ts'
import { ruleTextsPlugin } from './build/rule-texts-plugin.ts'
import { slimRulesPlugin } from './build/slim-rules-plugin.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react(), modelPlugin(models), ruleTextsPlugin(), guidanceIndexPlugin(), packCataloguePlugin(), pictureAssetsPlugin(), offlinePlugin(here('public'))],
  worker: { format: 'iife', plugins: () => [slimRulesPlugin(), pictureCodePlugin()] },
  build: {
    outDir: 'dist',
    target: ['chrome123', 'edge123', 'firefox125', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The model may weigh up to 4 MB.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      input: { main: here('index.html'), sw: here('worker/service-worker.ts') },
      output: { entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
})
