// Compiled into better-sqlite3 when it is built for a runtime with Node-API 9 (force-included, see
// native-binding.mjs). The one thing its source needs from Node-API 10 is references to strings.
// Node-API 9 cannot reference a string: hold it in a tagged object instead.
#include <node_api.h>
static const napi_type_tag holder_tag = {0x71c3a5d2e9b84f06ULL, 0x9d2f6b1a43e8c750ULL};
static inline napi_status ref9(napi_env env, napi_value value, uint32_t n, napi_ref* out) {
  napi_valuetype type; napi_status s = napi_typeof(env, value, &type);
  if (s != napi_ok) return s;
  if (type == napi_object || type == napi_function || type == napi_symbol || type == napi_external)
    return napi_create_reference(env, value, n, out);
  napi_value holder;
  if ((s = napi_create_object(env, &holder)) != napi_ok) return s;
  if ((s = napi_type_tag_object(env, holder, &holder_tag)) != napi_ok) return s;
  if ((s = napi_set_named_property(env, holder, "value", value)) != napi_ok) return s;
  return napi_create_reference(env, holder, n, out);
}
static inline napi_status deref9(napi_env env, napi_ref ref, napi_value* out) {
  napi_status s = napi_get_reference_value(env, ref, out);
  if (s != napi_ok || *out == nullptr) return s;
  napi_valuetype type; bool held = false;
  if ((s = napi_typeof(env, *out, &type)) != napi_ok || type != napi_object) return s;
  if ((s = napi_check_object_type_tag(env, *out, &holder_tag, &held)) != napi_ok) return s;
  return held ? napi_get_named_property(env, *out, "value", out) : napi_ok;
}
#define napi_create_reference ref9
#define napi_get_reference_value deref9
