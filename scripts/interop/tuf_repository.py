"""Makes TUF repositories with python-tuf, good ones and broken ones, and prints them as JSON: by name, then by file."""

import copy
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


made = {one.__name__.replace("_", "-"): one() for one in (good, expired, expired_root, threshold, unknown_key, rollback, stolen_root)}
json.dump(made, sys.stdout)
