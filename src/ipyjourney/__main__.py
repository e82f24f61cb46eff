"""``python -m ipyjourney``."""

import sys

from ipyjourney.cli import main

if __name__ == "__main__":
    sys.exit(main())
