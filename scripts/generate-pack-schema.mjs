// Writes public/schemas/glacis-pack.schema.json from the schemas in src/engine/pack-schema.ts.
// A test (src/formats/pack/json-schema.test.ts) fails while the file is behind them.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const { status } = spawnSync('npx', ['vitest', 'run', 'src/formats/pack/json-schema.test.ts'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, WRITE_SCHEMA: '1' },
  stdio: 'inherit',
})
process.exit(status ?? 1)
