import type { AdvisoryEcosystem } from '../../facts/vulnerabilities.ts';
import { composerOrder } from './composer.ts';
import { mavenOrder } from './maven.ts';
import { nugetOrder } from './nuget.ts';
import type { Order } from './order.ts';
import { pythonOrder } from './python.ts';
import { rubyOrder } from './ruby.ts';
import { pubOrder, semanticOrder } from './semantic.ts';

/** How each package system orders its versions. */
export const orders: Readonly<Record<AdvisoryEcosystem, Order>> = {
  actions: semanticOrder,
  composer: composerOrder,
  erlang: semanticOrder,
  go: semanticOrder,
  maven: mavenOrder,
  npm: semanticOrder,
  nuget: nugetOrder,
  pip: pythonOrder,
  pub: pubOrder,
  rubygems: rubyOrder,
  rust: semanticOrder,
  swift: semanticOrder,
};
