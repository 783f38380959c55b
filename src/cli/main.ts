import '../configure.ts'
import { t } from '../messages/messages.ts'
import { runAnalyze } from './analyze.ts'
import { parseCommandLine } from './command-line.ts'
import { runReport } from './report.ts'
import { UsageError } from './usage-error.ts'

process.exitCode = await main(process.argv.slice(2))

/** @returns the exit code: 0 fine, 2 bad usage or unreadable input. Bugs throw, as they should. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const command = parseCommandLine(args)
    switch (command.name) {
      case 'help':
        process.stdout.write(`${t('cli.usage')}\n`)
        return 0
      case 'analyze':
        await runAnalyze(command)
        return 0
      case 'report':
        await runReport(command)
        return 0
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`glacis: ${error.message}\n`)
    return 2
  }
}
