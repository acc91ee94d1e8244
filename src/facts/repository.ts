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
