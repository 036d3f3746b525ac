package rest

import "testing"

func TestYAMLBody(t *testing.T) {
	cases := []struct{ yaml, json, err string }{
		{"---\na: 1\nb: [x, 2.5, true, null]\n", `{"a":1,"b":["x",2.5,true,null]}`, ""},
		{"query:\n  term: {k: \"1\"}\n", `{"query":{"term":{"k":"1"}}}`, ""},
		{"a: &x 1\nb: *x\n", "", "not_implemented_exception: an alias in a YAML body is not supported by this engine"},
		{"a: [1", "", "parse_exception: line 1: did not find expected ',' or ']'"},
	}
	for _, c := range cases {
		call := &Call{body: []byte(c.yaml), bodyType: YAML}
		err := call.jsonBody()
		if c.err != "" {
			if err == nil || err.Error() != c.err {
				t.Errorf("%q: error %v, want %s", c.yaml, err, c.err)
			}
			continue
		}
		if err != nil || string(call.body) != c.json {
			t.Errorf("%q: %s, %v, want %s", c.yaml, call.body, err, c.json)
		}
	}
}

func FuzzYAMLBody(f *testing.F) {
	f.Add([]byte("a: 1\nb: [x, {c: d}]\n"))
	f.Fuzz(func(_ *testing.T, body []byte) {
		call := &Call{body: body, bodyType: YAML}
		_ = call.jsonBody()
	})
}
