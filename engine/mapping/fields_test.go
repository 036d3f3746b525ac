package mapping

import (
	"encoding/json"
	"os"
	"testing"

	"esconsole/engine/xcontent"
)

// The files of testdata/fields are what a real server answered about an index
// that has a field of every type.

func fieldsIndex(t *testing.T) *Mapping {
	t.Helper()
	def, err := os.ReadFile("testdata/fields/mapping.json")
	if err != nil {
		t.Fatal(err)
	}
	v, err := xcontent.Parse(def, xcontent.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	m, _, err := New(Options{Index: "m-f"}).Merge("_doc", v, ReasonCreate)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestFieldMappings(t *testing.T) {
	m := fieldsIndex(t)
	for file, defaults := range map[string]bool{"field_mapping": false, "field_mapping_defaults": true} {
		want, err := os.ReadFile("testdata/fields/" + file + ".json")
		if err != nil {
			t.Fatal(err)
		}
		fields := xcontent.Object{}
		for _, f := range m.FieldMappings("_doc", []string{"*"}, defaults) {
			fields = fields.With(f.Name, xcontent.Object{{Key: "full_name", Value: f.Name}, {Key: "mapping", Value: f.Definition}})
		}
		body := xcontent.Object{}.With("m-f", xcontent.Object{}.With("mappings", fields))
		if got := string(xcontent.Encode(body, xcontent.Format{})); got != string(want) {
			t.Errorf("%s:\n got %s\nwant %s", file, got, want)
		}
	}
}

func TestFieldCapabilities(t *testing.T) {
	m := fieldsIndex(t)
	data, err := os.ReadFile("testdata/fields/field_caps.json")
	if err != nil {
		t.Fatal(err)
	}
	var answer struct {
		Fields map[string]map[string]struct{ Searchable, Aggregatable bool }
	}
	if err := json.Unmarshal(data, &answer); err != nil {
		t.Fatal(err)
	}
	for name, types := range answer.Fields {
		for typ, want := range types {
			ft := m.Field(name)
			if ft == nil {
				if got := m.ObjectType(name); got != typ {
					t.Errorf("%s is %q, want %q", name, got, typ)
				}
				continue
			}
			if ft.Type != typ || ft.Searchable() != want.Searchable || ft.Aggregatable() != want.Aggregatable {
				t.Errorf("%s is %s %v %v, want %s %+v", name, ft.Type, ft.Searchable(), ft.Aggregatable(), typ, want)
			}
		}
	}
	for _, name := range m.FieldNames("*") {
		if answer.Fields[name] == nil {
			t.Errorf("%s is not known to the server", name)
		}
	}
}
