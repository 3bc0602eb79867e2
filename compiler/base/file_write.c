// Writing a file so that nobody ever sees half of it: a temporary file beside it, then a rename.
#include "base/buffer.h"
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FOLDER_DEPTH 64
#define MARK         ".sunsetc-"
// Of the file's name as much as leaves room for the mark and a process id.
#define NAME_KEPT 200

static int open_or_make(int folder, const char *name)
{
    const int opened = openat(folder, name, O_PATH | O_DIRECTORY | O_CLOEXEC);

    if (opened >= 0 || errno != ENOENT)
        return opened;
    if (mkdirat(folder, name, 0777) != 0 && errno != EEXIST)
        return -1;
    return openat(folder, name, O_PATH | O_DIRECTORY | O_CLOEXEC);
}

// Opens the folder of the path, making what is missing of it; *name is the path's last part. -1 on
// an error.
static int open_folder_of(const char *path, const char **name)
{
    int folder = open(path[0] == '/' ? "/" : ".", O_PATH | O_DIRECTORY | O_CLOEXEC);

    while (*path == '/')
        path++;
    for (const char *slash; folder >= 0 && (slash = strchr(path, '/')); path = slash + 1) {
        char part[NAME_MAX + 1];
        const size_t length = (size_t)(slash - path);

        if (length == 0)
            continue;
        if (length > NAME_MAX) {
            close(folder);
            errno = ENAMETOOLONG;
            return -1;
        }
        memcpy(part, path, length);
        part[length] = '\0';

        const int next = open_or_make(folder, part);
        const int error = errno;

        close(folder);
        errno = error;
        folder = next;
    }
    *name = path;
    return folder;
}

static bool holds(int descriptor, struct text text)
{
    char block[16384];
    ssize_t count;

    while ((count = read(descriptor, block, sizeof block)) != 0) {
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 || !text_starts_with(text, (struct text){block, (size_t)count}))
            return false;
        text = text_from(text, (size_t)count);
    }
    return text.length == 0;
}

// Whether the file is a regular one with these bytes. A link is not: it is replaced by a file.
static bool is_unchanged(int folder, const char *name, struct text text)
{
    struct stat status;
    const int descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    bool unchanged = false;

    if (descriptor < 0)
        return false;
    if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) &&
        (uintmax_t)status.st_size == text.length)
        unchanged = holds(descriptor, text);
    close(descriptor);
    return unchanged;
}

// A device or a pipe must not be replaced by a file.
static bool is_replaceable(int folder, const char *name)
{
    struct stat status;

    if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT;
    if (S_ISREG(status.st_mode) || S_ISLNK(status.st_mode))
        return true;
    errno = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
    return false;
}

static bool write_fully(int descriptor, struct text text)
{
    while (text.length > 0) {
        const ssize_t count = write(descriptor, text.at, text.length);

        if (count < 0 && errno != EINTR)
            return false;
        if (count > 0)
            text = text_from(text, (size_t)count);
    }
    return true;
}

static bool write_new(int folder, const char *name, struct text text)
{
    unlinkat(folder, name, 0); // left by an earlier process of this number
    const int descriptor = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);

    if (descriptor < 0)
        return false;

    const bool written = write_fully(descriptor, text);
    const int error = errno;

    if (close(descriptor) != 0)
        return false;
    errno = error;
    return written;
}

static bool replace(int folder, const char *name, struct text text)
{
    char temporary[NAME_MAX + 1];

    snprintf(temporary, sizeof temporary, ".%.*s" MARK "%ld", NAME_KEPT, name, (long)getpid());
    if (!is_replaceable(folder, name))
        return false;
    if (write_new(folder, temporary, text) && renameat(folder, temporary, folder, name) == 0)
        return true;

    const int error = errno;

    unlinkat(folder, temporary, 0);
    errno = error;
    return false;
}

// A signal that asks us to stop waits until the temporary file is gone.
static bool replace_undisturbed(int folder, const char *name, struct text text)
{
    sigset_t stops, before;

    sigemptyset(&stops);
    sigaddset(&stops, SIGINT);
    sigaddset(&stops, SIGTERM);
    sigaddset(&stops, SIGHUP);
    sigaddset(&stops, SIGQUIT);
    sigprocmask(SIG_BLOCK, &stops, &before);

    const bool replaced = replace(folder, name, text);
    const int error = errno;

    sigprocmask(SIG_SETMASK, &before, NULL);
    errno = error;
    return replaced;
}

enum file_write file_write(const char *path, struct text text)
{
    const char *name;
    const int folder = open_folder_of(path, &name);
    enum file_write result = FILE_WRITTEN;

    if (folder < 0)
        return FILE_FAILED;
    if (is_unchanged(folder, name, text))
        result = FILE_UNCHANGED;
    else if (!replace_undisturbed(folder, name, text))
        result = FILE_FAILED;

    const int error = errno;

    close(folder);
    errno = error;
    return result;
}

// ".NAME.sunsetc-PID" of a process that is no more.
static bool is_leftover(const char *name)
{
    const struct text text = text_from_string(name);
    const size_t mark = text_find(text, TEXT(MARK));
    char *end;

    if (name[0] != '.' || mark == TEXT_NOT_FOUND ||
        !character_is_digit(name[mark + sizeof MARK - 1]))
        return false;

    const long process = strtol(name + mark + sizeof MARK - 1, &end, 10);

    return *end == '\0' && process > 0 && process <= INT_MAX && kill((pid_t)process, 0) != 0 &&
           errno == ESRCH;
}

static void remove_leftovers(int descriptor, int depth)
{
    DIR *folder = descriptor >= 0 ? fdopendir(descriptor) : NULL;

    if (!folder) {
        if (descriptor >= 0)
            close(descriptor);
        return;
    }
    for (const struct dirent *entry; (entry = readdir(folder));) {
        if (is_leftover(entry->d_name))
            unlinkat(dirfd(folder), entry->d_name, 0);
        else if ((entry->d_type == DT_DIR || entry->d_type == DT_UNKNOWN) &&
                 entry->d_name[0] != '.' && depth < FOLDER_DEPTH)
            remove_leftovers(openat(dirfd(folder), entry->d_name,
                                    O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC),
                             depth + 1);
    }
    closedir(folder);
}

void file_remove_leftovers(const char *path, bool below)
{
    remove_leftovers(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), below ? 0 : FOLDER_DEPTH);
}
