"""Verifies a bundle's envelope with sigstore-python, then that an artefact is among the statement's subjects.

The `sigstore` command itself takes only statements whose subjects have SHA-2 or SHA-3 digests and no others; the release
commit, a subject of ours, has a git digest.
"""

import hashlib
import json
import pathlib
import sys

from sigstore.models import Bundle, ClientTrustConfig
from sigstore.verify import Verifier, policy

trust, bundle, identity, issuer, artefact = sys.argv[1:]
root = ClientTrustConfig.from_json(pathlib.Path(trust).read_text()).trusted_root
wanted = policy.Identity(identity=identity, issuer=issuer)
kind, payload = Verifier(trusted_root=root).verify_dsse(Bundle.from_json(pathlib.Path(bundle).read_text()), wanted)
digest = hashlib.sha256(pathlib.Path(artefact).read_bytes()).hexdigest()
subjects = json.loads(payload)["subject"]
sys.exit(0 if any(subject["digest"].get("sha256") == digest for subject in subjects) else 1)
