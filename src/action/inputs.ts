import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { CopseError } from '../errors.ts';
import { readConfiguration } from '../settings/configuration.ts';
import { configurationPath, inputNames, resolveSettings } from '../settings/resolve-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { readEvent, tagInput } from './event.ts';
import { log } from './log.ts';

/** Reads the inputs, the configuration file and the runner's environment; the tokens are masked before anything else happens. */
export async function actionSettings(): Promise<Settings> {
  const inputs = Object.fromEntries(inputNames.map((name) => [name, core.getInput(name)]));
  for (const name of ['github-token', 'admin-token']) if (inputs[name]) core.setSecret(inputs[name]);
  const path = configurationPath(inputs);
  const bytes = await readConfigurationBytes(inWorkspace(path), path);
  if (bytes === null) await tellMissing(path);
  const event = readEvent(context.payload, process.env['GITHUB_EVENT_NAME'] ?? '');
  return resolveSettings({
    inputs: { ...inputs, tag: tagInput(inputs['tag'] ?? '', process.env['GITHUB_REF'] ?? '', event) },
    environment: process.env,
    configuration: readConfiguration({ path, bytes }),
    fork: event.fork,
  });
}

const usual = configurationPath({});

/** A misspelt path would take every threshold and every word of the vendor away without a sound. */
async function tellMissing(path: string): Promise<void> {
  const misspelt = usual.replace(/\.yml$/, '.yaml');
  const other = path === usual ? await readConfigurationBytes(inWorkspace(misspelt), misspelt) : null;
  if (path === usual && other === null) return;
  const message =
    other === null
      ? `There is no file at ${path}: the defaults apply.`
      : `${misspelt} is not read, and there is no ${usual}: the defaults apply. Rename it or set config-file.`;
  log.annotate({ level: 'warning', title: 'Configuration', message });
}

const inWorkspace = (path: string): string => resolve(process.env['GITHUB_WORKSPACE'] ?? '.', path);

async function readConfigurationBytes(file: string, path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new CopseError(
      'CONFIG_UNREADABLE',
      `${path} is there but cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
      'Make it a readable text file, or set config-file to another path.',
      error,
    );
  }
}
