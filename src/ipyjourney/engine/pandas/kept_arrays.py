"""A folder of arrays with a manifest: written whole or not at all, mapped again rather than read."""

from __future__ import annotations

import json
import os
import shutil
import uuid
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa

from ipyjourney.errors import IpyjourneyError

__all__ = ["ArrayReader", "ArrayWriter", "DamagedFolder", "FolderInUse", "Json", "NothingKept", "OtherVersion"]

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

MANIFEST = "manifest.json"
DATA = "data-"
KIND, VERSION = "ipyjourney view", 1


class FolderInUse(IpyjourneyError):
    """A folder that holds something else."""


class NothingKept(IpyjourneyError):
    """A folder in which no view was kept, or not to the end."""


class OtherVersion(IpyjourneyError):
    """A folder that another version of the package has written."""


class DamagedFolder(IpyjourneyError):
    """A folder in which a file is missing or is not what was written."""


class ArrayWriter:
    """Writes arrays beside those that a folder holds, and only then puts its manifest in the place of the last one.

    Parameters
    ----------
    folder : Path

    Raises
    ------
    FolderInUse
        If it holds something else.
    """

    def __init__(self, folder: Path) -> None:
        if folder.exists() and not _is_ours(folder):
            raise FolderInUse(folder=str(folder))
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._data = folder, f"{DATA}{uuid.uuid4().hex[:12]}"
        self._path = folder / self._data
        self._path.mkdir()
        self._files: dict[str, int] = {}
        self._written: dict[tuple[object, ...], str] = {}
        # Held so that no other array can come to stand in the same memory meanwhile.
        self._held: list[npt.NDArray[np.generic]] = []

    def put(self, array: npt.NDArray[np.generic]) -> Json:
        """Write an array, once for all that share its memory, and give what finds it again."""
        whole = np.ascontiguousarray(array)
        # Codes may be one array under two types.
        key = (whole.__array_interface__["data"][0], whole.nbytes, whole.itemsize)
        if not whole.nbytes or key not in self._written:
            self._written[key] = name = f"{len(self._files)}.npy"
            np.save(self._path / name, whole, allow_pickle=False)
            self._held.append(whole)
            self._note(name)
        return {"file": self._written[key], "type": whole.dtype.str}

    def put_values(self, values: pd.Series) -> Json:
        """Write a column of any type that Arrow knows."""
        name = f"{len(self._files)}.arrow"
        table = pa.Table.from_pandas(pd.DataFrame({"values": values}), preserve_index=False)
        with pa.OSFile(str(self._path / name), "wb") as file, pa.ipc.new_file(file, table.schema) as writer:
            writer.write_table(table)
        self._note(name)
        return {"file": name}

    def finish(self, content: dict[str, Json]) -> None:
        """Write the manifest and remove what the folder held before."""
        manifest = {"kind": KIND, "version": VERSION, "data": self._data, "files": self._files, **content}
        part = self._folder / f".{MANIFEST}.{uuid.uuid4().hex[:8]}"
        with part.open("w", encoding="utf-8") as file:
            json.dump(manifest, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        part.replace(self._folder / MANIFEST)
        for old in self._folder.glob(f"{DATA}*"):
            if old.name != self._data:
                # Whoever has mapped these files keeps them until they are closed.
                shutil.rmtree(old, ignore_errors=True)

    def give_up(self) -> None:
        """Remove what was written; what the folder held before stays."""
        shutil.rmtree(self._path, ignore_errors=True)

    def _note(self, name: str) -> None:
        path = self._path / name
        with path.open("rb") as file:
            os.fsync(file.fileno())
        self._files[name] = path.stat().st_size


class ArrayReader:
    """Maps the arrays of a folder.

    Parameters
    ----------
    folder : Path

    Raises
    ------
    NothingKept, OtherVersion, DamagedFolder
        If it cannot be used.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            text = (folder / MANIFEST).read_text(encoding="utf-8")
        except OSError:
            raise NothingKept(folder=str(folder)) from None
        try:
            content = json.loads(text)
            kind, version = content["kind"], content["version"]
        except (ValueError, TypeError, KeyError):
            raise self.damaged(MANIFEST) from None
        if kind != KIND or version != VERSION:
            raise OtherVersion(folder=str(folder), version=str(version), wanted=VERSION)
        self.content: dict[str, Json] = content
        self._path = folder / str(content.get("data"))
        files = content.get("files")
        for name, size in files.items() if isinstance(files, dict) else ():
            path = self._path / name
            if not path.is_file() or path.stat().st_size != size:
                raise self.damaged(name)

    def array(self, found: Json) -> npt.NDArray[np.generic]:
        """Map an array."""
        entry = self.entry(found)
        try:
            mapped = np.load(self._path / str(entry["file"]), mmap_mode="r", allow_pickle=False)
            return np.asarray(mapped).view(np.dtype(str(entry["type"])))
        except (OSError, ValueError, TypeError, KeyError):
            raise self.damaged(str(entry.get("file"))) from None

    def values(self, found: Json) -> pd.Series:
        """Map a column."""
        name = str(self.entry(found).get("file"))
        try:
            table = pa.ipc.open_file(pa.memory_map(str(self._path / name))).read_all()
        except (OSError, pa.ArrowException):
            raise self.damaged(name) from None
        frame: pd.DataFrame = table.to_pandas()
        return frame["values"].rename(None)

    def entry(self, found: Json) -> dict[str, Json]:
        """Give a part of the manifest that has named parts of its own."""
        if not isinstance(found, dict):
            raise self.damaged(MANIFEST)
        return found

    def damaged(self, name: str) -> DamagedFolder:
        """Make the error for a file that is not what was written."""
        return DamagedFolder(folder=str(self._folder), file=name)


def _is_ours(folder: Path) -> bool:
    if not folder.is_dir():
        return False
    names = [path.name for path in folder.iterdir()]
    return all(name.startswith((DATA, f".{MANIFEST}", MANIFEST)) for name in names)
