package rest

import (
	"testing"

	"esconsole/engine/eserr"
)

func TestRequestContentType(t *testing.T) {
	for _, c := range []struct {
		values []string
		want   ContentType
		err    string
	}{
		{nil, NoContent, ""},
		{[]string{"application/json"}, JSON, ""},
		{[]string{"application/json;charset=x"}, JSON, ""},
		{[]string{"application/json ; x"}, JSON, ""},
		{[]string{"APPLICATION/YAML"}, YAML, ""},
		{[]string{"application/x-ndjson"}, NDJSON, ""},
		{[]string{"text/plain"}, NoContent, ""},
		{[]string{"*/*"}, NoContent, ""},
		{[]string{"application/*"}, NoContent, ""},
		{[]string{"application/ json"}, NoContent, ""},
		{[]string{""}, NoContent, "invalid Content-Type header []"},
		{[]string{"json"}, NoContent, "invalid Content-Type header [json]"},
		{[]string{"a/"}, NoContent, "invalid Content-Type header [a/]"},
		{[]string{"a/b/c"}, NoContent, "invalid Content-Type header [a/b/c]"},
		{[]string{"é/x"}, NoContent, "invalid Content-Type header [é/x]"},
		{[]string{";"}, NoContent, "empty Content-Type header"},
		{[]string{"application/json", "application/json"}, NoContent, "only one Content-Type header should be provided"},
	} {
		got, err := requestContentType(c.values)
		reason := ""
		if e, ok := err.(*eserr.Error); ok {
			reason = e.Cause.Reason
		}
		if got != c.want || reason != c.err {
			t.Errorf("%q: %v, %q", c.values, got, reason)
		}
	}
}
