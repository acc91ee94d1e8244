import type { JsonObject } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { notFound, ok, repo } from '../call.ts';
import { pageUrl, repositoryUrl } from '../shapes/common.ts';
import { stamp } from '../world.ts';
import type { World } from '../world.ts';
import { contentOf } from './contents.ts';
import { languageSizes } from './languages.ts';
import type { Found } from './tree-walk.ts';
import { entryAt, fileAt } from './tree-walk.ts';

/** What the files of the default branch say of the project: its licence, its community files, its languages. */
export const communityRoutes: Routes = {
  [`GET ${repo}/license`]: license,
  [`GET ${repo}/community/profile`]: profile,
  [`GET ${repo}/languages`]: languages,
};

async function languages({ world }: Call): Promise<Reply> {
  return ok(Object.fromEntries(await languageSizes(world)));
}

const licenses: readonly (readonly [RegExp, string, string, string])[] = [
  [/Apache License\s+Version 2\.0/, 'apache-2.0', 'Apache License 2.0', 'Apache-2.0'],
  [/MIT License|Permission is hereby granted, free of charge/, 'mit', 'MIT License', 'MIT'],
  [/GNU GENERAL PUBLIC LICENSE\s+Version 3/, 'gpl-3.0', 'GNU General Public License v3.0', 'GPL-3.0'],
  [/Redistribution and use in source and binary forms/, 'bsd-3-clause', 'BSD 3-Clause License', 'BSD-3-Clause'],
];

async function licenseOf(world: World): Promise<{ found: Found; shape: JsonObject } | null> {
  const found = await first(world, [''], /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i);
  const bytes = found === null ? null : await fileAt(world, world.clone.head, found.path);
  if (found === null || bytes === null) return null;
  const text = Buffer.from(bytes).toString();
  const [, key, name, spdx] = licenses.find(([words]) => words.test(text)) ?? [null, 'other', 'Other', 'NOASSERTION'];
  const url = key === 'other' ? null : `${world.urls.api}/licenses/${key}`;
  return { found, shape: { key, name, spdx_id: spdx, url, node_id: `L_${key}` } };
}

async function license(call: Call): Promise<Reply> {
  const known = await licenseOf(call.world);
  if (known === null) return notFound();
  const reply = await contentOf(call, known.found, call.world.clone.head);
  return reply.status === 200 && reply.body !== undefined
    ? ok({ ...(reply.body as JsonObject), license: known.shape })
    : reply;
}

async function profile({ world }: Call): Promise<Reply> {
  const everywhere = ['.github', '', 'docs'];
  const known = await licenseOf(world);
  const files = {
    code_of_conduct: null,
    code_of_conduct_file: await linked(world, everywhere, /^code_of_conduct(?:\.md)?$/i),
    license: known === null ? null : { ...known.shape, html_url: page(world, known.found) },
    contributing: await linked(world, everywhere, /^contributing(?:\.md)?$/i),
    readme: await linked(world, everywhere, /^readme(?:\.[a-z]+)?$/i),
    issue_template: await linked(world, ['.github', ''], /^issue_template(?:\.md)?$/i),
    pull_request_template: await linked(world, everywhere, /^pull_request_template(?:\.md)?$/i),
  };
  const counted = Object.entries(files).filter(([name]) => name !== 'code_of_conduct');
  const there = counted.filter(([, file]) => file !== null).length;
  const head = await world.clone.history.get(world.clone.head);
  return ok({
    health_percentage: Math.floor((there / counted.length) * 100),
    description: null,
    documentation: null,
    files,
    updated_at: stamp((head?.committer.timestamp ?? 0) * 1000),
  });
}

async function linked(world: World, folders: readonly string[], name: RegExp): Promise<JsonObject | null> {
  const found = await first(world, folders, name);
  return found === null
    ? null
    : { url: `${repositoryUrl(world)}/contents/${found.path}`, html_url: page(world, found) };
}

async function first(world: World, folders: readonly string[], wanted: RegExp): Promise<Found | null> {
  for (const folder of folders) {
    const tree = await entryAt(world, world.clone.head, folder);
    const entries = tree?.type === 'tree' ? ((await world.clone.objects.tree(tree.oid)) ?? []) : [];
    const entry = entries.find(({ name, type }) => type === 'blob' && wanted.test(name));
    if (entry !== undefined) return { ...entry, path: folder === '' ? entry.name : `${folder}/${entry.name}` };
  }
  return null;
}

function page(world: World, { path }: Found): string {
  return `${pageUrl(world)}/blob/${world.clone.defaultBranch}/${path}`;
}
