/* where.c - where the rules are, see saidby/ruleset.h */
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "saidby/ruleset.h"
#include "saidby/vec.h"

#ifndef SAIDBY_DATADIR
#define SAIDBY_DATADIR "/usr/local/share/saidby"
#endif

struct search {
	struct sb_arena *arena;
	struct sb_text tried;
	const char *dir, *because;
};

static bool is_dir(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static bool take(struct search *s, const char *dir, const char *because)
{
	if (s->tried.n)
		sb_text_add(s->arena, &s->tried, SB_LIT(", "));
	sb_text_add(s->arena, &s->tried, sb_slice_of(dir));
	if (!is_dir(dir))
		return false;
	s->dir = dir;
	s->because = because;
	return true;
}

static bool in_config_folder(struct search *s)
{
	const char *xdg = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");

	if (xdg && *xdg)
		return take(s,
			    sb_arena_printf(s->arena, "%s/saidby/rules", xdg).p,
			    "the configuration folder");
	return home && *home &&
	       take(s,
		    sb_arena_printf(s->arena, "%s/.config/saidby/rules", home)
			    .p,
		    "the configuration folder");
}

/* build/saidby has its rules in ../rules. */
static bool beside_build(struct search *s)
{
	char self[4096];
	ssize_t n = readlink("/proc/self/exe", self, sizeof(self) - 1);
	const char *dir;
	char *slash;

	if (n <= 0)
		return false;
	self[n] = '\0';
	slash = strrchr(self, '/');
	if (!slash)
		return false;
	*slash = '\0';
	slash = strrchr(self, '/');
	if (!slash ||
	    (strcmp(slash, "/build") != 0 && strncmp(slash, "/build-", 7) != 0))
		return false;
	*slash = '\0';
	dir = sb_arena_printf(s->arena, "%s/rules", self).p;
	return take(s, dir, "beside the build folder");
}

enum sb_rc sb_ruleset_where(const struct sb_config *config,
			    struct sb_arena *arena, const char **dir,
			    const char **because, struct sb_err *err)
{
	struct search s = { .arena = arena };
	const char *env = getenv("SAIDBY_RULES");

	if (config->rules) {
		if (!take(&s, config->rules, "--rules"))
			return sb_fail(err, SB_DATA, config->rules, 0,
				       "no such folder of rules");
	} else if (env && *env) {
		if (!take(&s, env, "$SAIDBY_RULES"))
			return sb_fail(err, SB_DATA, env, 0,
				       "$SAIDBY_RULES is no folder");
	} else if (!in_config_folder(&s) && !beside_build(&s) &&
		   !take(&s, SAIDBY_DATADIR "/rules",
			 "the installed data folder")) {
		return sb_fail(err, SB_DATA, NULL, 0,
			       "no rules found; looked in %.*s",
			       SB_FMT(sb_text_slice(&s.tried)));
	}
	*dir = s.dir;
	*because = s.because;
	return SB_OK;
}
