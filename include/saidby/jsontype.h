/* jsontype.h - what a JSON value is, in words for messages */
#ifndef SAIDBY_JSONTYPE_H
#define SAIDBY_JSONTYPE_H

/* "a string", "a number", "true or false", "an array", "an object", "null";
 * constant. TYPE is json-c's enum json_type.
 */
const char *sb_json_type_words(int type);

#endif
