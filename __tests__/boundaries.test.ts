import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pureRooms, rooms } from '../rooms.config.js';

type Room = { may: string[]; packages?: string[] };
const map = rooms as Record<string, Room>;
const source = join(process.cwd(), 'src');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const roomOf = (path: string): string => (path.includes(sep) ? (path.split(sep)[0] ?? '') : path.replace(/\.ts$/, ''));

const imports = files.flatMap((path) =>
  [...readFileSync(join(source, path), 'utf8').matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'/gm)].map(
    ([, target]) => ({
      path,
      room: roomOf(path),
      target: target ?? '',
    }),
  ),
);

const topLevel = ['errors', 'names'];
const inside = imports.filter(({ target }) => target.startsWith('.'));
const packages = imports.filter(({ target }) => !target.startsWith('.'));

describe('the import map', () => {
  test('has a room for every folder and file of src', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in map) && !topLevel.includes(room))).toEqual([]);
  });

  test('is kept by every import inside src', () => {
    const crossings = inside
      .map(({ path, room, target }) => ({
        path,
        room,
        to: roomOf(relative(source, join(source, dirname(path), target))),
      }))
      .filter(({ room, to }) => room !== to && !topLevel.includes(room))
      .filter(({ room, to }) => !map[room]?.may.includes(to));
    expect(crossings).toEqual([]);
    expect(inside.length).toBeGreaterThan(100);
  });

  test('is kept by every package import', () => {
    const matches = (name: string, pattern: string): boolean =>
      pattern.endsWith('/*')
        ? name.startsWith(pattern.slice(0, -1))
        : name === pattern || name.startsWith(`${pattern}/`);
    const foreign = packages
      .filter(({ target }) => !target.startsWith('node:'))
      .filter(({ room, target }) => !(map[room]?.packages ?? []).some((pattern) => matches(target, pattern)));
    expect(foreign).toEqual([]);
  });

  test('has no circle', () => {
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (map[from]?.may ?? []).some(
        (next) => next === to || (!seen.has(next) && seen.add(next) && reaches(next, to, seen)),
      );
    expect(Object.keys(map).filter((room) => reaches(room, room))).toEqual([]);
  });

  test('keeps pure rooms free of Node and packages', () => {
    expect(packages.filter(({ room }) => pureRooms.includes(room))).toEqual([]);
  });

  test('keeps the offline house out of the product', () => {
    const outside = inside.filter(({ room, target }) => room !== 'offline' && /(^|\/)offline\//.test(target));
    expect(outside).toEqual([]);
  });
});
