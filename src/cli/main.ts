import '../configure.ts'
import { setLanguage } from '../messages/load-messages.ts'
import { t } from '../messages/messages.ts'
import { runAnalyze } from './analyze.ts'
import { parseCommandLine } from './command-line.ts'
import { runConvert } from './convert.ts'
import { runDraw } from './draw.ts'
import { reasonOf } from './reason-of.ts'
import { runReport } from './report.ts'
import { runRisk } from './risk.ts'
import { UsageError } from './usage-error.ts'

process.stdout.on('error', endByOutput)
await setLanguage('en', ['cli', 'files', 'terms', 'report', 'canvas', 'risk'])
process.exitCode = await main(process.argv.slice(2))

/** @returns the exit code: 0 fine, 2 bad usage or unreadable input. Bugs throw, as they should. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const command = parseCommandLine(args)
    switch (command.name) {
      case 'help':
        process.stdout.write(`${command.about === 'report' ? t('cli.reportUsage') : t('cli.usage')}\n`)
        return 0
      case 'analyze':
        await runAnalyze(command)
        return 0
      case 'report':
        await runReport(command)
        return 0
      case 'risk':
        await runRisk(command)
        return 0
      case 'convert':
        await runConvert(command)
        return 0
      case 'draw':
        await runDraw(command)
        return 0
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`glacis: ${error.message}\n`)
    return 2
  }
}

/** A reader that has seen enough, such as `head`, is no error; an output that takes nothing more is one. */
function endByOutput(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`glacis: ${t('cli.outputFailed', { reason: reasonOf(error) })}\n`)
  process.exit(2)
}
