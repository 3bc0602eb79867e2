// The file system: read a file, write one so that it is never seen half-written, list a folder.
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/map.h"

enum file_status {
    FILE_OK,
    FILE_MISSING,
    FILE_NOT_REGULAR, // a folder, a pipe, a device
    FILE_TOO_LARGE,
    FILE_OUTSIDE,   // the path leaves its root, also by a symbolic link
    FILE_UNREADABLE // errno tells why
};

struct file_list {
    const char **items; // relative to the folder, forward slashes, sorted by bytes
    size_t count, capacity;
};

// Writes down which files were read and which were looked for, each once, as a path from where the
// user stands. Zeroed is empty.
struct file_notes {
    struct arena arena;
    struct map noted;
    struct file_list read, missing;
};
void file_notes_free(struct file_notes *notes);

// A folder that is opened once and never left: every path read through it stays below it.
struct folder {
    const char *path; // as given by the user
    int descriptor;
    struct file_notes *notes; // NULL: nothing is written down
};
bool folder_open(struct folder *folder, const char *path);
void folder_close(struct folder *folder);

// Reads the regular file `path` (relative to the folder, already normalised) into the arena.
enum file_status file_read(struct arena *arena, const struct folder *folder, const char *path,
                           size_t limit, struct text *text);
// Reads the regular file that the user names, wherever it is.
enum file_status file_read_named(struct arena *arena, const char *path, size_t limit,
                                 struct text *text);
// Notes a file that was read by its path from where the user stands.
void file_note(struct file_notes *notes, const char *path);
// Notes a file that a page names and that is not there; file_read notes what is.
void file_note_missing(const struct folder *folder, const char *path);
const char *file_status_text(enum file_status status); // "is not there", "is no regular file", ...

// All regular files below the folder, and links that lead to no folder; without following symbolic
// links to folders and without entering folders whose name begins with a dot.
void file_list_folder(struct arena *arena, const struct folder *folder, struct file_list *files);
// Removes a regular file, and the folders around it that are empty then, up to the given one; false
// if it is none or lies elsewhere. A link to a file is no regular file.
bool file_remove(struct arena *arena, const struct folder *folder, const char *path);

// Joins and resolves "." and ".." without looking at the disk; NULL if the result would leave the
// root or the reference begins with a slash. base is the folder of the file that holds the
// reference ("" for the root).
const char *path_resolve(struct arena *arena, struct text base, struct text reference);
struct text path_folder(struct text path);            // "a/b" of "a/b/c.md"
struct text path_without_extension(struct text path); // "a/b/c" of "a/b/c.md"
struct text path_extension(struct text path);         // ".md"

enum file_write { FILE_WRITTEN, FILE_UNCHANGED, FILE_FAILED };
// Writes by a temporary file and rename, making folders as needed; leaves the file alone if it
// holds the same bytes. FILE_FAILED: errno tells why and nothing is left behind.
enum file_write file_write(const char *path, struct text text);
// Removes the temporary files that killed runs have left in the folder and, if asked for, below it.
// To be called once before a run writes there; what running processes write is left alone.
void file_remove_leftovers(const char *path, bool below);

#endif
