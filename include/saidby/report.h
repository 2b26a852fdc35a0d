/* report.h - claims CSVs as one HTML page to review them on
 *
 * The page holds everything: claims as JSON, style and script, and asks for
 * nothing from anywhere. Its policy lets no other script run, and the script
 * puts what claims say into the page as text only. It is made from the files
 * beside pipeline/report/report.c. The same CSVs give the same bytes.
 */
#ifndef SAIDBY_REPORT_H
#define SAIDBY_REPORT_H

#include "saidby/config.h"

extern const struct sb_option sb_report_options[];

/* config->paths are CSVs, config->output the page. SB_DATA for a CSV without
 * claim_id or claim.
 */
enum sb_rc sb_report_run(const struct sb_config *config, struct sb_err *err);

#endif
