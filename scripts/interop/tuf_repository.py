"""Makes TUF repositories with python-tuf, good ones and broken ones, and prints them as JSON: by name, then by file."""

import copy
import hashlib
import json
import sys
from datetime import datetime, timezone

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    SuccinctRoles,
    TargetFile,
    Targets,
    Timestamp,
)

FAR = datetime(2100, 1, 1, tzinfo=timezone.utc)
PAST = datetime(2020, 1, 1, tzinfo=timezone.utc)
APP = b"the first artefact\n"
EXTRA = b"an artefact of a delegated role\n"


def text(metadata):
    return metadata.to_bytes().decode()


class Repository:
    """One repository, as python-tuf holds it before it is written."""

    def __init__(self):
        make = (CryptoSigner.generate_ed25519, CryptoSigner.generate_ecdsa, CryptoSigner.generate_rsa)
        self.root_keys = [CryptoSigner.generate_ed25519(), CryptoSigner.generate_ed25519()]
        self.online = make[1]()
        self.targets_keys = [make[0](), make[2]()]
        self.extras_key = make[0]()
        self.root = Root(expires=FAR, consistent_snapshot=True)
        self.root.add_key(self.root_keys[0].public_key, "root")
        for role in ("timestamp", "snapshot"):
            self.root.add_key(self.online.public_key, role)
        for key in self.targets_keys:
            self.root.add_key(key.public_key, "targets")
        self.root.roles["targets"].threshold = 2
        self.extras = Targets(expires=FAR)
        self.extras.targets["extras/extra.tgz"] = TargetFile.from_data("extras/extra.tgz", EXTRA, ["sha256"])
        # Not within what is delegated to it.
        self.extras.targets["stolen.tgz"] = TargetFile.from_data("stolen.tgz", b"stolen\n", ["sha256"])
        self.targets = Targets(expires=FAR)
        self.targets.targets["app.tgz"] = TargetFile.from_data("app.tgz", APP, ["sha256", "sha512"])
        role = DelegatedRole("extras", [], 1, False, paths=["extras/*"])
        self.targets.delegations = Delegations({}, {"extras": role})
        self.targets.add_key(self.extras_key.public_key, "extras")
        self.snapshot = Snapshot(expires=FAR, version=2)
        self.timestamp = Timestamp(expires=FAR, version=3, snapshot_meta=MetaFile(version=2))
        self.online_for_snapshot = self.online
        self.sign_targets_with = self.targets_keys

    def write(self):
        """All files, signed as a publisher signs them: the second root has another root key."""
        first = Metadata(copy.deepcopy(self.root))
        first.sign(self.root_keys[0])
        second = Metadata(copy.deepcopy(self.root))
        second.signed.version = 2
        second.signed.revoke_key(self.root_keys[0].public_key.keyid, "root")
        second.signed.add_key(self.root_keys[1].public_key, "root")
        for key in self.root_keys:
            second.sign(key, append=True)
        targets, extras = Metadata(self.targets), Metadata(self.extras)
        for key in self.sign_targets_with:
            targets.sign(key, append=True)
        extras.sign(self.extras_key)
        self.snapshot.meta["targets.json"] = MetaFile.from_data(1, targets.to_bytes(), ["sha256"])
        self.snapshot.meta["extras.json"] = MetaFile(version=1)
        snapshot, timestamp = Metadata(self.snapshot), Metadata(self.timestamp)
        snapshot.sign(self.online_for_snapshot)
        timestamp.sign(self.online)
        return {
            "1.root.json": text(first),
            "2.root.json": text(second),
            "timestamp.json": text(timestamp),
            "2.snapshot.json": text(snapshot),
            "1.targets.json": text(targets),
            "1.extras.json": text(extras),
        }


def good():
    return Repository().write()


def expired():
    repository = Repository()
    repository.timestamp.expires = PAST
    return repository.write()


def expired_root():
    repository = Repository()
    repository.root.expires = PAST
    return repository.write()


def threshold():
    repository = Repository()
    repository.sign_targets_with = repository.targets_keys[:1]
    return repository.write()


def unknown_key():
    repository = Repository()
    repository.online_for_snapshot = CryptoSigner.generate_ed25519()
    return repository.write()


def rollback():
    """The snapshot of before, which its key did sign, where the new one should be."""
    repository = Repository()
    repository.snapshot.version = 1
    return repository.write()


def stolen_root():
    """A second root that only the new key has signed."""
    repository = Repository()
    files = repository.write()
    second = Metadata.from_bytes(files["2.root.json"].encode())
    second.signatures.clear()
    second.sign(repository.root_keys[1])
    return {**files, "2.root.json": text(second)}


class Bins(Repository):
    """A repository whose targets lie in four bins by the first bits of their paths' hashes, named one by one or in short."""

    def __init__(self, form):
        super().__init__()
        self.bin_keys = [CryptoSigner.generate_ed25519(), CryptoSigner.generate_ecdsa()]
        self.sign_bins_with = self.bin_keys
        self.targets = Targets(expires=FAR)
        if form == "succinct":
            roles = SuccinctRoles([], 2, 2, "bin")
            self.targets.delegations = Delegations({}, succinct_roles=roles)
            names = [None]
        else:
            digits = [[f"{4 * index + digit:x}" for digit in range(4)] for index in range(4)]
            roles = {f"{one[0]}-{one[3]}": DelegatedRole(f"{one[0]}-{one[3]}", [], 2, True, path_hash_prefixes=one) for one in digits}
            self.targets.delegations = Delegations({}, roles)
            names = list(roles)
        for name in names:
            for key in self.bin_keys:
                self.targets.add_key(key.public_key, name)
        self.names = list(roles.get_roles()) if form == "succinct" else names
        self.bins = {name: Targets(expires=FAR, version=2) for name in self.names}
        for path, content in (("app.tgz", APP), ("more.tgz", EXTRA)):
            self.bins[self.name_for(path)].targets[path] = TargetFile.from_data(path, content, ["sha256"])
        self.app = self.name_for("app.tgz")

    def name_for(self, path):
        return self.names[int(hashlib.sha256(path.encode()).hexdigest()[0], 16) // 4]

    def write(self):
        files = super().write()
        for name in ("1.targets.json", "1.extras.json"):
            del files[name]
        targets = Metadata(self.targets)
        for key in self.targets_keys:
            targets.sign(key, append=True)
        files["1.targets.json"] = text(targets)
        self.snapshot.meta = {"targets.json": MetaFile.from_data(1, targets.to_bytes(), ["sha256"])}
        for name, one in self.bins.items():
            metadata = Metadata(one)
            for key in self.sign_bins_with if name == self.app else self.bin_keys:
                metadata.sign(key, append=True)
            self.snapshot.meta[f"{name}.json"] = MetaFile(version=2)
            files[f"2.{name}.json"] = text(metadata)
        self.tell(self.snapshot.meta)
        snapshot = Metadata(self.snapshot)
        snapshot.sign(self.online)
        files["2.snapshot.json"] = text(snapshot)
        return files

    def tell(self, meta):
        """What is wrong with what the snapshot says of the bins: nothing."""


def bins(repository):
    return repository.write()


def bins_expired(repository):
    repository.bins[repository.app].expires = PAST
    return repository.write()


def bins_unknown_key(repository):
    repository.sign_bins_with = [CryptoSigner.generate_ed25519(), CryptoSigner.generate_ed25519()]
    return repository.write()


def bins_threshold(repository):
    repository.sign_bins_with = repository.bin_keys[:1]
    return repository.write()


def bins_rollback(repository):
    repository.bins[repository.app].version = 1
    return repository.write()


def bins_other_file(repository):
    """The snapshot names another file than the one that is there, which its keys did sign."""
    repository.tell = lambda meta: meta.update({f"{repository.app}.json": MetaFile.from_data(2, APP, ["sha256"])})
    return repository.write()


def bins_unnamed(repository):
    repository.tell = lambda meta: meta.pop(f"{repository.app}.json")
    return repository.write()


def bins_misplaced(repository):
    """The artefact is listed in a bin that its path does not fall into."""
    moved = repository.bins[repository.app].targets.pop("app.tgz")
    other = next(name for name in repository.names if name != repository.app)
    repository.bins[other].targets["app.tgz"] = moved
    return repository.write()


made = {one.__name__.replace("_", "-"): one() for one in (good, expired, expired_root, threshold, unknown_key, rollback, stolen_root)}
for one in (bins, bins_expired, bins_unknown_key, bins_threshold, bins_rollback, bins_other_file, bins_unnamed, bins_misplaced):
    for form in ("prefix", "succinct"):
        made[f"{form}-{one.__name__}".replace("_", "-")] = one(Bins(form))
json.dump(made, sys.stdout)
