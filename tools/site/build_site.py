"""Build the site of the documentation; a broken link, a broken anchor or a public name without words stops it.

``python tools/site/build_site.py [FOLDER]`` puts together in ``FOLDER/.site`` what the site is made of, and the site in
``FOLDER/site``. Without a folder it is the repository.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from notebook_pages import notebook_page
from paths import DOCS, ROOT, outside_pages, relink
from reference import reference_gaps

CONFIG = Path(__file__).with_name("mkdocs.yml")
PARAGRAPH = re.compile(r"<p>.*?</p>", re.DOTALL)
PICTURE = re.compile(
    r'<picture>\s*<source[^>]*?srcset="(?P<dark>[^"]+)"[^>]*>\s*'
    r'<img alt="(?P<alt>[^"]*)" src="(?P<light>[^"]+)">\s*</picture>'
)


def gather(folder: Path) -> None:
    """Put together all pages and pictures of the site, with links that hold there."""
    shutil.copytree(DOCS, folder, ignore=shutil.ignore_patterns("*.md"))
    for file in DOCS.rglob("*.md"):
        place = file.relative_to(DOCS).as_posix()
        write(folder / place, with_pictures(relink(file.read_text(encoding="utf-8"), f"docs/{place}", place)))
    for source, place in outside_pages().items():
        write(folder / place, with_pictures(relink(page(ROOT / source), source, place)))


def page(source: Path) -> str:
    """Write as Markdown what is no page of ``docs``."""
    if source.is_dir():
        return list_of_decisions(source)
    if source.suffix == ".ipynb":
        return notebook_page(source)
    text = source.read_text(encoding="utf-8")
    return text if source.suffix == ".md" else f"# Licence\n\n```text\n{text}```\n"


def list_of_decisions(folder: Path) -> str:
    """Write a page with a line for each decision."""
    titles = {file: file.read_text(encoding="utf-8").split("\n", 1)[0] for file in sorted(folder.glob("[0-9]*.md"))}
    listed = "\n".join(f"- [{title.removeprefix('# ')}](decisions/{file.name})" for file, title in titles.items())
    about = "What others will ask about, each with its context and its consequences."
    return f"# Decisions\n\n{about}\n\n{listed}\n"


def with_pictures(text: str) -> str:
    """Let pictures that follow the system's theme follow the site's."""
    return PICTURE.sub(
        lambda found: "\n".join(f"![{found['alt']}]({found[theme]}#only-{theme})" for theme in ("light", "dark")), text
    )


def save_gallery(folder: Path) -> None:
    """Run the code of the gallery's page, which saves what the page shows."""
    code = re.findall(r"```python\n(.*?)```", (DOCS / "gallery.md").read_text(encoding="utf-8"), re.DOTALL)
    folder.mkdir()
    subprocess.run((sys.executable, "-c", "".join(code)), cwd=folder, check=True)


def write(path: Path, text: str) -> None:
    """Write a page."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def generate(folder: Path) -> int:
    """Make the site of what was put together, strictly, and give the exit code."""
    shutil.copy(CONFIG, folder / "mkdocs.yml")
    zensical = Path(sys.executable).with_name("zensical")
    command = (str(zensical), "build", "--strict", "--config-file", str(folder / "mkdocs.yml"))
    # The reference is drawn by griffe, which finds its extension where this file is.
    found = os.environ | {"PYTHONPATH": str(CONFIG.parent)}
    return subprocess.run(command, cwd=folder, env=found, check=False).returncode


def shorten_search(index: Path) -> None:
    """Let the search find a name of the reference by what it is called and its first words.

    Else tables of parameters, where the same words stand again and again, come before the pages that explain them.
    """
    known = json.loads(index.read_text(encoding="utf-8"))
    for item in known["items"]:
        page, _, name = item["location"].partition("#ipyjourney.")
        if page.startswith("api/") and name:
            first = PARAGRAPH.search(item["text"])
            item |= {"title": name, "text": first[0] if first else ""}
    write(index, json.dumps(known, ensure_ascii=False))


def main(target: Path) -> int:
    """Build all, and give the exit code."""
    work, site = target / ".site", target / "site"
    for old in (work, site):
        shutil.rmtree(old, ignore_errors=True)
    gather(work / "docs")
    gaps = reference_gaps(file.read_text(encoding="utf-8") for file in (DOCS / "api").glob("*.md"))
    if gaps:
        print(f"The reference lacks: {', '.join(gaps)}", file=sys.stderr)
        return 1
    save_gallery(work / "docs" / "gallery")
    code = generate(work)
    if code == 0:
        shorten_search(work / "site" / "search.json")
        shutil.move(work / "site", site)
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT))
