// sunset.yml in the docset's root.
#include "extract/settings.h"

#include "base/array.h"
#include "page/glob.h"
#include "page/yaml.h"

struct alias {
    struct text alias, name;
};

struct aliases {
    struct alias *items;
    size_t count, capacity;
};

struct phrase {
    struct text words;
    enum event event;
};

struct phrases {
    struct phrase *items;
    size_t count, capacity;
};

struct table_setting {
    const struct glob *page; // NULL: every page
    struct text heading;     // empty: every heading
    struct override override;
};

struct table_settings {
    struct table_setting *items;
    size_t count, capacity;
};

struct globs {
    const struct glob **items;
    size_t count, capacity;
};

struct settings {
    struct aliases aliases;
    struct phrases phrases;
    struct table_settings tables;
    struct globs ignored;
};

struct settings_reader {
    struct arena *arena;
    struct settings *settings;
    struct diags *diags;
};

static void complain(struct settings_reader *reader, const struct yaml *at, const char *what)
{
    diag_add(reader->diags, DIAG_OVERRIDE, at->span, "%s", what);
}

// A list of scalars, or one scalar: calls take for each.
static void
each_text(struct settings_reader *reader, const struct yaml *value, const struct yaml *key,
          void (*take)(struct settings_reader *, const struct yaml *, const struct yaml *))
{
    if (value->kind == YAML_SCALAR)
        take(reader, key, value);
    else if (value->kind == YAML_LIST)
        for (const struct yaml *item = value->first_child; item; item = item->next) {
            if (item->kind == YAML_SCALAR)
                take(reader, key, item);
            else
                complain(reader, item, "here stands a name or phrase, not a list or map");
        }
    else
        complain(reader, value, "here stands a list of names or phrases");
}

static void alias_take(struct settings_reader *reader, const struct yaml *key,
                       const struct yaml *item)
{
    *ARRAY_PUSH(reader->arena, &reader->settings->aliases) = (struct alias){item->text, key->text};
}

static void phrase_take(struct settings_reader *reader, const struct yaml *key,
                        const struct yaml *item)
{
    struct phrase phrase = {.words = item->text};

    if (event_from_name(&phrase.event, key->text))
        *ARRAY_PUSH(reader->arena, &reader->settings->phrases) = phrase;
    else
        complain(reader, key, "this is no event");
}

static void ignore_take(struct settings_reader *reader, const struct yaml *key,
                        const struct yaml *item)
{
    const struct glob *glob = glob_from_text(reader->arena, item->text);
    struct globs *globs = &reader->settings->ignored;

    (void)key;
    if (!glob) {
        complain(reader, item, "this pattern is longer than any path");
        return;
    }
    if (globs->count == globs->capacity)
        globs->items = array_grow(reader->arena, globs->items, globs->count, &globs->capacity,
                                  sizeof *globs->items);
    globs->items[globs->count++] = glob;
}

static bool table_columns_read(struct settings_reader *reader, const struct yaml *list,
                               struct override *override)
{
    size_t i = 0;

    if (list->kind != YAML_LIST) {
        complain(reader, list, "columns are a list");
        return false;
    }
    for (const struct yaml *item = list->first_child; item; item = item->next, i++)
        if (i >= OVERRIDE_COLUMNS || item->kind != YAML_SCALAR ||
            !override_column_read(&override->columns[i], item->text)) {
            complain(reader, item, "a column is subject, date, status, comment, from, to or -");
            return false;
        }
    return true;
}

static bool table_as_read(struct settings_reader *reader, const struct yaml *as,
                          struct override *override)
{
    if (text_equals(as->text, TEXT("schedule")))
        override->kind = OVERRIDE_SCHEDULE;
    else if (text_equals(as->text, TEXT("transition")))
        override->kind = OVERRIDE_TRANSITION;
    else if (text_equals(as->text, TEXT("ignore")))
        override->kind = OVERRIDE_IGNORE;
    else {
        complain(reader, as, "a table is a schedule, a transition, or to be ignored (\"ignore\")");
        return false;
    }
    return true;
}

static bool table_key_read(struct settings_reader *reader, struct table_setting *setting,
                           const struct yaml *value)
{
    struct text key = value->key->text;

    if (text_equals(key, TEXT("columns")))
        return table_columns_read(reader, value, &setting->override);
    if (value->kind != YAML_SCALAR) {
        complain(reader, value, "here stands one word or name");
        return false;
    }
    if (text_equals(key, TEXT("as")))
        return table_as_read(reader, value, &setting->override);
    if (text_equals(key, TEXT("heading"))) {
        setting->heading = value->text;
    } else if (text_equals(key, TEXT("subject"))) {
        setting->override.subject = value->text;
    } else if (text_equals(key, TEXT("page"))) {
        setting->page = glob_from_text(reader->arena, value->text);
        return setting->page != NULL;
    } else if (text_equals(key, TEXT("event"))) {
        setting->override.has_event = event_from_name(&setting->override.event, value->text);
        if (!setting->override.has_event)
            complain(reader, value, "this is no event");
        return setting->override.has_event;
    } else {
        complain(reader, value->key, "a table has page, heading, as, event, subject and columns");
        return false;
    }
    return true;
}

static void tables_read(struct settings_reader *reader, const struct yaml *list)
{
    if (list->kind != YAML_LIST) {
        complain(reader, list, "tables are a list");
        return;
    }
    for (const struct yaml *item = list->first_child; item; item = item->next) {
        struct table_setting setting = {
            .heading = TEXT(""),
            .override = {.kind = OVERRIDE_SCHEDULE, .place = item->span, .subject = TEXT("")}
        };
        bool good = item->kind == YAML_MAP;

        if (!good)
            complain(reader, item, "a table has page, heading, as, event, subject and columns");
        for (const struct yaml *value = good ? item->first_child : NULL; value; value = value->next)
            good = table_key_read(reader, &setting, value) && good;
        if (good)
            *ARRAY_PUSH(reader->arena, &reader->settings->tables) = setting;
    }
}

static void map_read(struct settings_reader *reader, const struct yaml *map,
                     void (*take)(struct settings_reader *, const struct yaml *,
                                  const struct yaml *))
{
    if (map->kind != YAML_MAP) {
        complain(reader, map, "here stands a map of names to lists");
        return;
    }
    for (const struct yaml *value = map->first_child; value; value = value->next)
        each_text(reader, value, value->key, take);
}

const struct settings *settings_read(struct arena *arena, struct docset *docset,
                                     struct diags *diags)
{
    enum file_status status;
    const struct source *source = docset ? docset_read(docset, "sunset.yml", &status) : NULL;

    if (!source)
        return NULL;

    struct settings_reader reader = {arena, ARENA_NEW(arena, struct settings), diags};
    const struct yaml *root = yaml_from_source(arena, source, 0, (uint32_t)source->text.length,
                                               diags, DIAG_OVERRIDE, DIAG_OVERRIDE);

    if (root && root->kind != YAML_MAP && !(root->kind == YAML_SCALAR && text_is_blank(root->text)))
        complain(&reader, root, "sunset.yml is a map of aliases, words, tables and ignore");
    for (const struct yaml *value = root && root->kind == YAML_MAP ? root->first_child : NULL;
         value; value = value->next) {
        struct text key = value->key->text;

        if (text_equals(key, TEXT("aliases")))
            map_read(&reader, value, alias_take);
        else if (text_equals(key, TEXT("words")))
            map_read(&reader, value, phrase_take);
        else if (text_equals(key, TEXT("tables")))
            tables_read(&reader, value);
        else if (text_equals(key, TEXT("ignore")))
            each_text(&reader, value, value->key, ignore_take);
        else
            complain(&reader, value->key, "sunset.yml has aliases, words, tables and ignore");
    }
    return reader.settings;
}

bool settings_ignore_page(const struct settings *settings, const char *path)
{
    for (size_t i = 0; settings && i < settings->ignored.count; i++)
        if (glob_matches(settings->ignored.items[i], text_from_string(path)))
            return true;
    return false;
}

struct text settings_name(const struct settings *settings, struct text name)
{
    for (size_t i = 0; settings && i < settings->aliases.count; i++)
        if (text_equals_nocase(settings->aliases.items[i].alias, name))
            return settings->aliases.items[i].name;
    return name;
}

const struct override *settings_table(const struct settings *settings, const char *path,
                                      struct text heading)
{
    for (size_t i = 0; settings && i < settings->tables.count; i++) {
        const struct table_setting *setting = &settings->tables.items[i];

        if ((!setting->page || glob_matches(setting->page, text_from_string(path))) &&
            (setting->heading.length == 0 || text_equals_nocase(setting->heading, heading)))
            return &setting->override;
    }
    return NULL;
}

void settings_teach(const struct settings *settings, struct vocabulary *vocabulary)
{
    for (size_t i = 0; settings && i < settings->phrases.count; i++)
        vocabulary_add(vocabulary, WORD_EVENT, (int)settings->phrases.items[i].event,
                       settings->phrases.items[i].words);
}
