export type RepositoryFact = {
  readonly id: number;
  readonly owner: string;
  readonly ownerId: number;
  readonly ownerType: 'User' | 'Organization';
  readonly name: string;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly defaultBranch: string;
  readonly fork: boolean;
  readonly archived: boolean;
};

/** `GET branches/{branch}`: whether anything protects it, and the head it had. */
export type BranchFact = {
  readonly name: string;
  readonly head: string;
  readonly protected: boolean;
};

/** A branch that releases are made from, told by its name. */
export type ReleaseBranch = { readonly name: string; readonly protected: boolean };

/** `complete` false: there are more branches than were read, so there may be more release branches. */
export type ReleaseBranchesFact = { readonly branches: readonly ReleaseBranch[]; readonly complete: boolean };
