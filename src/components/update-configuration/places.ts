export const dependabotPlaces: readonly string[] = ['.github/dependabot.yml', '.github/dependabot.yaml'];

/** In the order in which Renovate looks: it reads the first that is there and no other. `package.json` comes last. */
export const renovatePlaces: readonly string[] = [
  'renovate.json',
  'renovate.json5',
  '.github/renovate.json',
  '.github/renovate.json5',
  '.renovaterc',
  '.renovaterc.json',
  '.renovaterc.json5',
  'package.json',
];

export const updatePlaces: readonly string[] = [...dependabotPlaces, ...renovatePlaces];
