package engine

import (
	"fmt"
	"testing"
)

// TestFields lists the fields of several indices.
func TestFields(t *testing.T) {
	e, err := Open(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for path, body := range map[string]string{
		"a": `{"aliases":{"x":{}},"mappings":{"properties":{"title":{"type":"text","fields":{"raw":{"type":"keyword"}}},"o":{"properties":{"n":{"type":"long"}}},"list":{"type":"nested"},"other":{"type":"alias","path":"title"}}}}`,
		"b": `{"mappings":{"properties":{"d":{"type":"date"}}}}`,
		"c": "",
	} {
		if resp := do(e, Request{Method: "PUT", Path: path, Body: []byte(body)}); resp.Status >= 300 {
			t.Fatalf("%s", resp.Body)
		}
	}
	const ofA = "{list nested false} {o object false} {o.n long false} {other alias false} {title text false} {title.raw keyword true}"
	for names, want := range map[string]string{
		"x": "[" + ofA + "]", "b": "[{d date false}]", "a,b": "[" + ofA + " {d date false}]", "": "[" + ofA + " {d date false}]", "c": "[]",
	} {
		if list, err := e.Fields(names); err != nil || fmt.Sprint(list) != want {
			t.Errorf("%q: %v, %v", names, list, err)
		}
	}
	if list, err := e.Fields("nothing"); err == nil {
		t.Errorf("of no index: %v", list)
	}
}
