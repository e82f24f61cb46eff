## Long work that was stopped

cancelled =
    .what = The work was stopped.
    .why = Somebody asked for that before it was done, so there is no answer; what was built completely is kept.
    .fix = Ask again: it goes on from there.

## Views on disk

folder-in-use =
    .what = The folder "{ $folder }" holds something else than a view that was kept.
    .why = What is kept there replaces all that the folder holds.
    .fix = Name a new or an empty folder.

nothing-kept =
    .what = No view was kept in "{ $folder }".
    .why = There is no finished manifest in it: it is another folder, or the writing never came to its end.
    .fix = Check the path, or make the view from its table and keep it again.

other-version =
    .what = The view in "{ $folder }" has version { $version } of the form; this package reads { $wanted }.
    .why = Another version of ipyjourney wrote it, and its arrays may mean something else.
    .fix = Make the view from its table and keep it again.

damaged-folder =
    .what = The view in "{ $folder }" is damaged: { $file } is missing or is not what was written.
    .why = Figures from a part of the rows would be wrong without anyone seeing it.
    .fix = Make the view from its table and keep it again.

unkeepable-column =
    .what = The column "{ $column }" cannot be written to a file: { $reason }.
    .why = A view is kept with all of its columns, so that nothing is read twice.
    .fix = Leave the column out of the table, or turn it into text or numbers.
