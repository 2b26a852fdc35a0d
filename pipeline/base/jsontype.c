/* jsontype.c - see saidby/jsontype.h */
#include <json-c/json.h>

#include "saidby/jsontype.h"

const char *sb_json_type_words(int type)
{
	switch (type) {
	case json_type_boolean:
		return "true or false";
	case json_type_int:
	case json_type_double:
		return "a number";
	case json_type_string:
		return "a string";
	case json_type_array:
		return "an array";
	case json_type_object:
		return "an object";
	default:
		return "null";
	}
}
