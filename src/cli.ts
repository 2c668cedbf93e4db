import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { BuildOptions } from './commands/build.ts';
import type { PreflightOptions } from './commands/preflight.ts';
import { type CommonOptions, WrongUse } from './commands/usage.ts';
import { type Language, say, type Word } from './commands/words.ts';
import { TemplateError } from './templates.ts';

/** 0 clean · 1 content errors · 2 wrong use · 3 internal. */
const EXIT = { clean: 0, content: 1, wrongUse: 2, internal: 3 } as const;

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The language is needed before the options are parsed: help and errors speak it too. */
const lang: Language = languageOf(process.argv);
const word = (name: Word, values?: Record<string, string | number>) => say(lang, name, values);

async function run(): Promise<number> {
  const outcome = { code: EXIT.clean as number };
  try {
    await program(outcome).parseAsync(process.argv);
    return outcome.code;
  } catch (problem) {
    return fail(problem);
  }
}

function program(outcome: { code: number }): Command {
  const sasshi = new Command('sasshi')
    .description(word('description'))
    .version(version, '-v, --version', word('version'))
    .helpOption('-h, --help', word('help'))
    .helpCommand(false)
    .configureHelp({ styleTitle: translateTitle })
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  common(sasshi.command('check').description(word('check'))).action(async (options: CommonOptions) => {
    const { check } = await import('./commands/check.ts');
    outcome.code = (await check(options)) ? EXIT.clean : EXIT.content;
  });
  common(sasshi.command('build').description(word('build')))
    .argument('[publications...]', word('publications'))
    .option('--output <dir>', word('output'))
    .option('--target <target>', word('target', { targets: 'proof, press, web' }))
    .addOption(new Option('--marks <marks>', word('marks')).choices(['jp', 'none']))
    .addOption(new Option('--standard <standard>', word('standard')).choices(['x-4', 'x-1a']))
    .option('--zip', word('zip'))
    .addOption(new Option('--time-limit <seconds>', word('timeLimit')).argParser(seconds).default(60))
    .action(async (publications: string[], options: BuildOptions) => {
      const { build } = await import('./commands/build.ts');
      outcome.code = (await build(publications, options)) ? EXIT.clean : EXIT.content;
    });
  common(sasshi.command('sample').description(word('sample')))
    .argument('[sheets...]', word('sheets'))
    .option('--output <dir>', word('output'))
    .action(async (sheets: string[], options: CommonOptions) => {
      const { sample } = await import('./commands/sample.ts');
      outcome.code = (await sample(sheets, options)) ? EXIT.clean : EXIT.content;
    });
  spoken(sasshi.command('preflight').description(word('preflight')))
    .argument('<file>', word('file'))
    .addOption(
      new Option('--profile <profile>', word('profile', { profiles: profiles.join(', ') })).argParser(
        profile,
      ),
    )
    .addOption(
      new Option('--format <format>', word('reportFormat'))
        .choices(['terminal', 'json', 'html'])
        .default('terminal'),
    )
    .option('--output <file>', word('reportOutput'))
    .action(async (file: string, options: PreflightOptions) => {
      const { preflight } = await import('./commands/preflight.ts');
      outcome.code = (await preflight(file, options)) ? EXIT.clean : EXIT.content;
    });
  return sasshi;
}

const profiles = ['x4', 'x1a', 'gwg-sheetfed', 'house', 'ua1'] as const;

/** Profiles one after the other. */
function profile(name: string, before: PreflightOptions['profile'] = []): PreflightOptions['profile'] {
  const found = profiles.find((one) => one === name);
  if (!found) throw new InvalidArgumentError(name);
  return [...before, found];
}

function common(command: Command): Command {
  return spoken(command)
    .option('--project <dir>', word('project'), '.')
    .option('--edition <year>', word('edition'))
    .addOption(
      new Option('--format <format>', word('format'))
        .choices(['terminal', 'json', 'github'])
        .default('terminal'),
    );
}

/** What every command that finds problems takes. */
function spoken(command: Command): Command {
  return command
    .option('--strict', word('strict'))
    .addOption(new Option('--lang <lang>', word('lang')).choices(['ja', 'en']).default('ja'))
    .configureHelp({ styleTitle: translateTitle })
    .helpOption('-h, --help', word('help'));
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError(text);
  return value;
}

const titles: Record<string, Word> = {
  'Usage:': 'usageTitle',
  'Options:': 'optionsTitle',
  'Arguments:': 'argumentsTitle',
  'Commands:': 'commandsTitle',
};

function translateTitle(title: string): string {
  const name = titles[title];
  return name ? word(name) : title;
}

function languageOf(argv: string[]): Language {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at > 0 && argv[at + 1] === 'en') ? 'en' : 'ja';
}

/** Commander's complaints in our words. */
const complaints: Record<string, Word> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.excessArguments': 'excessArguments',
  'commander.optionMissingArgument': 'missingArgument',
  'commander.invalidArgument': 'invalidArgument',
  'commander.missingArgument': 'missingFile',
};

function fail(problem: unknown): number {
  if (problem instanceof CommanderError) return failUsage(problem);
  if (problem instanceof WrongUse) return wrongUse(word(problem.word, problem.values));
  if (problem instanceof TemplateError) {
    process.stderr.write(`${word('template', { message: problem.message })}\n`);
    return EXIT.content;
  }
  const log = join(tmpdir(), `sasshi-${process.pid}.log`);
  const record = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  writeFileSync(log, `${record}\n`);
  process.stderr.write(`${word('internal', { log })}\n`);
  return EXIT.internal;
}

function failUsage({ code, exitCode, message }: CommanderError): number {
  if (exitCode === 0) return EXIT.clean;
  const complaint = complaints[code];
  if (!complaint) return code === 'commander.help' ? EXIT.wrongUse : wrongUse(message);
  const quoted = [...message.matchAll(/'(.+?)'/g)].map((match) => match[1]!);
  return wrongUse(word(complaint, { what: quoted.at(0) ?? '', given: quoted.at(1) ?? '' }));
}

function wrongUse(message: string): number {
  process.stderr.write(`${word('wrongUse', { message })}\n`);
  return EXIT.wrongUse;
}

process.exitCode = await run();
