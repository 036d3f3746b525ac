package search

import (
	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/script"
	"esconsole/engine/xcontent"
)

// parseScriptFields reads script_fields, which do not run yet.
//
// Server: org.elasticsearch.search.builder.SearchSourceBuilder.ScriptField.
func parseScriptFields(v xcontent.Value, warn func(string)) error {
	n, err := readScriptFields(v, warn)
	if err == nil && n > 0 {
		err = eserr.NotImplemented("the option [script_fields] of inner hits")
	}
	return err
}

// readScriptFields reads script_fields and counts them.
func readScriptFields(v xcontent.Value, warn func(string)) (n int, err error) {
	for _, f := range v.Fields() {
		if f.Value.IsMissing() {
			return n, v.Err()
		}
		if f.Value.Kind() != xcontent.KindObject {
			return n, parsingError(v, f.Value.Pos(), "Expected [START_OBJECT] in [%s] but found [%s]", f.Key, token(f.Value))
		}
		n++
		for _, o := range f.Value.Fields() {
			kind := o.Value.Kind()
			scalar := kind == xcontent.KindString || kind == xcontent.KindNumber || kind == xcontent.KindBool
			switch {
			case o.Value.IsMissing():
				return n, v.Err()
			case o.Key == "script" && (scalar || kind == xcontent.KindObject):
				if _, err := script.Parse(o.Value, warn); err != nil {
					return n, err
				}
			case o.Key == "ignore_failure" && scalar:
				if _, err := objectparser.Boolean(o.Value); err != nil {
					return n, err
				}
			default:
				return n, unknownKey(v, o)
			}
		}
	}
	return n, v.Err()
}
