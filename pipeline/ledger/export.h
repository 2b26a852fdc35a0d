/* export.h - what the formats of `saidby export` share */
#ifndef LEDGER_EXPORT_H
#define LEDGER_EXPORT_H

#include "internal.h"

struct json_object;

struct export
{
	const struct sb_config *config;
	struct sb_ledger *ledger;
	struct sb_out *out;
	struct sb_arena arena;
	bool begun; /* an item has been written */
};

enum sb_rc export_csv(struct export *x, struct sb_err *err);
enum sb_rc export_claimreview(struct export *x, struct sb_err *err);

/* datapackage.json beside the CSV that config->output names. */
const char *package_path(struct export *x);
enum sb_rc export_package(struct export *x, struct sb_err *err);

struct json_object *export_string(struct sb_slice s);
int export_int(struct sb_slice digits);
/* Writes O and END, and frees O. */
enum sb_rc export_json(struct export *x, struct json_object *o, int flags,
		       const char *end, struct sb_err *err);

#endif
