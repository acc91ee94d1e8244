import type { Profile } from './profiles.ts';

type Bucket = { readonly limit: number; used: number };

/** What is left of an hour; `reset` in seconds since 1970. */
export type Budget = {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly reset: number;
};

export type Resource = 'core' | 'graphql';

export type RateLimits = {
  /** Counts one request; false where none is left. */
  take(profile: Profile, resource: Resource): boolean;
  headers(profile: Profile, resource: Resource): Record<string, string>;
  left(profile: Profile, resource: Resource): Budget;
};

/** An hour's allowance for each profile, from the twin's start on; GraphQL has its own. */
export function openRateLimits(start: Date, limit: number | undefined): RateLimits {
  const buckets = new Map<string, Bucket>();
  const resetAt = Math.floor(start.getTime() / 1000) + 3600;
  function bucket(profile: Profile, resource: Resource): Bucket {
    const key = `${profile.name} ${resource}`;
    let found = buckets.get(key);
    if (found === undefined) buckets.set(key, (found = { limit: limit ?? profile.limit, used: 0 }));
    return found;
  }
  function left(profile: Profile, resource: Resource): Budget {
    const { limit: most, used } = bucket(profile, resource);
    return { limit: most, used, remaining: most - used, reset: resetAt };
  }
  return {
    left,
    take(profile, resource) {
      const own = bucket(profile, resource);
      if (own.used >= own.limit) return false;
      own.used += 1;
      return true;
    },
    headers(profile, resource) {
      const { limit: most, used, remaining, reset } = left(profile, resource);
      return {
        'x-ratelimit-limit': String(most),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-used': String(used),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': resource,
      };
    },
  };
}
