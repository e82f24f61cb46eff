"""Print the JSON Schema of the protocol: ``python -m ipyjourney.widget.schema``."""

from __future__ import annotations

import json
import sys

from ipyjourney.widget.protocol import Protocol

__all__ = ["protocol_schema"]


def protocol_schema() -> str:
    """Write the JSON Schema of all that travels between kernel and front end."""
    schema = Protocol.model_json_schema(mode="serialization", by_alias=True)
    return json.dumps(schema, indent=2, sort_keys=True)


if __name__ == "__main__":
    sys.stdout.write(protocol_schema() + "\n")
