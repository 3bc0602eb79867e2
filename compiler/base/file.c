// The file system: a folder that is never left, reading a file below it, listing what lies there.
#include "base/file.h"

#include "base/array.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define FOLDER_DEPTH  64
#define OPEN_ATTEMPTS 8
#define FIRST_READ    ((size_t)16 * 1024)

bool folder_open(struct folder *folder, const char *path)
{
    folder->path = path;
    folder->notes = NULL;
    folder->descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return folder->descriptor >= 0;
}

void folder_close(struct folder *folder)
{
    if (folder->descriptor >= 0)
        close(folder->descriptor);
    folder->descriptor = -1;
}

const char *file_status_text(enum file_status status)
{
    switch (status) {
    case FILE_OK: return "is there";
    case FILE_MISSING: return "is not there";
    case FILE_NOT_REGULAR: return "is no regular file";
    case FILE_TOO_LARGE: return "is too large";
    case FILE_OUTSIDE: return "leaves its folder";
    case FILE_UNREADABLE: break;
    }
    return "cannot be read";
}

// Each folder of the path by itself, none of them a symbolic link: for kernels without openat2.
static int open_by_steps(int descriptor, const char *path, int flags)
{
    int folder = dup(descriptor);

    for (const char *slash; folder >= 0 && (slash = strchr(path, '/')); path = slash + 1) {
        char *name = strndup(path, (size_t)(slash - path));
        const int next =
            name ? openat(folder, name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) : -1;
        const int error = errno;

        free(name);
        close(folder);
        errno = error;
        folder = next;
    }
    if (folder < 0)
        return -1;

    const int file = openat(folder, path, flags | O_NOFOLLOW);
    const int error = errno;

    close(folder);
    errno = error;
    return file;
}

// Opens what the path names, as long as that lies below the folder. Links may be followed within
// it.
static int open_below(int descriptor, const char *path, int flags)
{
    const struct open_how how = {.flags = (unsigned)flags,
                                 .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS};
    long opened = -1;

    // EAGAIN: a folder was moved while the kernel looked for "..".
    for (int i = 0; i < OPEN_ATTEMPTS; i++) {
        opened = syscall(SYS_openat2, descriptor, path, &how, sizeof how);
        if (opened >= 0 || (errno != EAGAIN && errno != EINTR))
            break;
    }
    if (opened < 0 && (errno == ENOSYS || errno == EPERM || errno == E2BIG))
        return open_by_steps(descriptor, path, flags);
    return (int)opened;
}

static enum file_status status_from_errno(void)
{
    if (errno == ENOENT || errno == ENOTDIR || errno == ENAMETOOLONG)
        return FILE_MISSING;
    if (errno == EXDEV || errno == ELOOP)
        return FILE_OUTSIDE;
    return errno == ENXIO ? FILE_NOT_REGULAR : FILE_UNREADABLE;
}

// Fills up to `size` bytes; less only at the end of the file. -1 on an error.
static ssize_t read_fully(int descriptor, char *at, size_t size)
{
    size_t length = 0;

    while (length < size) {
        const ssize_t count = read(descriptor, at + length, size - length);

        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return -1;
        if (count == 0)
            break;
        length += (size_t)count;
    }
    return (ssize_t)length;
}

// The size that stat tells is a hint only: a file may grow, and some of the kernel's say 0.
static enum file_status read_text(struct arena *arena, int descriptor, size_t size, size_t limit,
                                  struct text *text)
{
    size_t capacity = size > 0 ? size + 1 : FIRST_READ, length = 0;
    char *at = arena_take(arena, capacity + 1);

    for (;;) {
        const ssize_t count = read_fully(descriptor, at + length, capacity - length);

        if (count < 0)
            return FILE_UNREADABLE;
        length += (size_t)count;
        if (length > limit)
            return FILE_TOO_LARGE;
        if (length < capacity)
            break;
        char *larger = arena_take(arena, capacity * 2 + 1);

        memcpy(larger, at, length);
        at = larger;
        capacity *= 2;
    }
    *text = (struct text){at, length};
    return FILE_OK;
}

static void note(struct file_notes *notes, struct text path, struct file_list *list)
{
    void **slot = map_slot(&notes->arena, &notes->noted, path);

    if (*slot)
        return;
    *slot = notes;
    *ARRAY_PUSH(&notes->arena, list) = arena_copy(&notes->arena, path).at;
}

void file_note(struct file_notes *notes, const char *path)
{
    note(notes, text_from_string(path), &notes->read);
}

static void note_below(const struct folder *folder, const char *path, struct file_list *list)
{
    struct file_notes *notes = folder->notes;
    const bool is_here = strcmp(folder->path, ".") == 0;
    const size_t length = strlen(folder->path);
    const bool has_slash = length > 0 && folder->path[length - 1] == '/';
    const struct text full = arena_format(&notes->arena, "%s%s%s", is_here ? "" : folder->path,
                                          is_here || has_slash ? "" : "/", path);

    note(notes, full, list);
}

void file_note_missing(const struct folder *folder, const char *path)
{
    if (folder->notes)
        note_below(folder, path, &folder->notes->missing);
}

void file_notes_free(struct file_notes *notes)
{
    arena_free(&notes->arena);
    *notes = (struct file_notes){0};
}

// Takes the descriptor and closes it.
static enum file_status read_opened(struct arena *arena, int descriptor, size_t limit,
                                    struct text *text)
{
    struct stat status;
    enum file_status result = FILE_OK;

    if (descriptor < 0)
        return status_from_errno();
    if (fstat(descriptor, &status) != 0)
        result = FILE_UNREADABLE;
    else if (!S_ISREG(status.st_mode))
        result = FILE_NOT_REGULAR;
    else if (status.st_size < 0 || (uintmax_t)status.st_size > limit)
        result = FILE_TOO_LARGE;
    else
        result = read_text(arena, descriptor, (size_t)status.st_size, limit, text);

    const int error = errno;

    close(descriptor);
    errno = error;
    return result;
}

enum file_status file_read(struct arena *arena, const struct folder *folder, const char *path,
                           size_t limit, struct text *text)
{
    const int descriptor = open_below(folder->descriptor, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    const bool is_there = descriptor >= 0;
    const enum file_status result = read_opened(arena, descriptor, limit, text);
    const int error = errno;

    if (is_there && folder->notes)
        note_below(folder, path, &folder->notes->read);
    errno = error;
    return result;
}

enum file_status file_read_named(struct arena *arena, const char *path, size_t limit,
                                 struct text *text)
{
    const int descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);

    return read_opened(arena, descriptor, limit, text);
}

static bool remove_entry(struct arena *arena, const struct folder *folder, struct text path,
                         bool is_folder)
{
    const struct text parent = path_folder(path);
    const char *name = arena_copy(arena, text_from(path, parent.length + (parent.length > 0))).at;
    const char *from = parent.length > 0 ? arena_copy(arena, parent).at : ".";
    const int descriptor = open_below(folder->descriptor, from, O_PATH | O_DIRECTORY | O_CLOEXEC);
    struct stat status;
    bool removed = false;

    if (descriptor < 0)
        return false;
    if (fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
        (is_folder ? S_ISDIR(status.st_mode) : S_ISREG(status.st_mode)))
        removed = unlinkat(descriptor, name, is_folder ? AT_REMOVEDIR : 0) == 0;
    close(descriptor);
    return removed;
}

bool file_remove(struct arena *arena, const struct folder *folder, const char *path)
{
    struct text around = path_folder(text_from_string(path));

    if (!remove_entry(arena, folder, text_from_string(path), false))
        return false;
    while (around.length > 0 && remove_entry(arena, folder, around, true))
        around = path_folder(around);
    return true;
}

enum entry { ENTRY_OTHER, ENTRY_FILE, ENTRY_FOLDER };

// A link that leads to no folder is listed: reading it says what is wrong with it, if anything is.
static enum entry entry_kind(int descriptor, const struct dirent *entry)
{
    struct stat status;

    if (entry->d_type == DT_REG)
        return ENTRY_FILE;
    if (entry->d_type == DT_DIR)
        return ENTRY_FOLDER;
    if (fstatat(descriptor, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return ENTRY_OTHER;
    if (S_ISDIR(status.st_mode))
        return ENTRY_FOLDER;
    if (S_ISREG(status.st_mode))
        return ENTRY_FILE;
    if (!S_ISLNK(status.st_mode))
        return ENTRY_OTHER;
    if (fstatat(descriptor, entry->d_name, &status, 0) == 0 && S_ISDIR(status.st_mode))
        return ENTRY_OTHER;
    return ENTRY_FILE;
}

struct listing {
    struct arena *arena;
    struct file_list *files;
};

static void list_folder(const struct listing *listing, int descriptor, struct text prefix,
                        int depth);

static void list_entry(const struct listing *listing, int descriptor, const struct dirent *entry,
                       struct text prefix, int depth)
{
    const enum entry kind = entry_kind(descriptor, entry);
    const char *separator = prefix.length > 0 ? "/" : "";

    if (kind == ENTRY_OTHER || strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
        return;
    if (kind == ENTRY_FOLDER && (entry->d_name[0] == '.' || depth >= FOLDER_DEPTH))
        return;

    const struct text path =
        arena_format(listing->arena, "%.*s%s%s", TEXT_ARGUMENTS(prefix), separator, entry->d_name);

    if (kind == ENTRY_FILE) {
        *ARRAY_PUSH(listing->arena, listing->files) = path.at;
        return;
    }

    const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

    list_folder(listing, openat(descriptor, entry->d_name, flags), path, depth + 1);
}

// Takes the descriptor and closes it.
static void list_folder(const struct listing *listing, int descriptor, struct text prefix,
                        int depth)
{
    DIR *folder = descriptor >= 0 ? fdopendir(descriptor) : NULL;

    if (!folder) {
        if (descriptor >= 0)
            close(descriptor);
        return;
    }
    for (const struct dirent *entry; (entry = readdir(folder));)
        list_entry(listing, dirfd(folder), entry, prefix, depth);
    closedir(folder);
}

static int compare_paths(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

void file_list_folder(struct arena *arena, const struct folder *folder, struct file_list *files)
{
    const int descriptor = openat(folder->descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    list_folder(&(struct listing){arena, files}, descriptor, TEXT(""), 0);
    if (files->count > 0)
        qsort(files->items, files->count, sizeof *files->items, compare_paths);
}
