package engine

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// TestDocuments follows a document through its life.
func TestDocuments(t *testing.T) {
	now := time.Date(2021, 1, 14, 0, 0, 0, 0, time.UTC)
	e, err := Open(Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	do(e, Request{Method: "PUT", Path: "a", Body: []byte(`{"settings":{"number_of_shards":2,"refresh_interval":-1},"aliases":{"x":{}}}`)})
	for _, r := range []Request{
		{Method: "PUT", Path: "a/_doc/1", Body: []byte(`{"n":1}`)},
		{Method: "PUT", Path: "a/_doc/2", Query: "routing=k", Body: []byte(`{}`)},
		{Method: "POST", Path: "a/_refresh"},
		{Method: "PUT", Path: "a/_doc/1", Body: []byte(`{"n":2}`)},
		{Method: "DELETE", Path: "a/_doc/2", Query: "routing=k"},
	} {
		if resp := do(e, r); resp.Status >= 300 {
			t.Fatalf("%s", resp.Body)
		}
	}
	told := func(name string) string {
		t.Helper()
		list, err := e.Documents(name)
		if err != nil {
			return err.Error()
		}
		var b strings.Builder
		for _, d := range list {
			fmt.Fprintf(&b, "%s/%s v%d deleted=%t searchable=%t %d bytes\n", d.Index, d.ID, d.Version, d.Deleted, d.Searchable, d.Bytes)
		}
		return b.String()
	}
	const before = "a/1 v2 deleted=false searchable=false 7 bytes\na/2 v2 deleted=true searchable=false 0 bytes\n"
	sorted := func(text string) string {
		lines := strings.SplitAfter(text, "\n")
		if len(lines) > 2 && lines[0] > lines[1] {
			lines[0], lines[1] = lines[1], lines[0]
		}
		return strings.Join(lines, "")
	}
	for _, name := range []string{"a", "x", "a*", "a,x"} {
		if got := sorted(told(name)); got != before {
			t.Errorf("%s: %s", name, got)
		}
	}
	do(e, Request{Method: "POST", Path: "a/_refresh"})
	if got, want := sorted(told("a")), strings.ReplaceAll(before, "searchable=false", "searchable=true"); got != want {
		t.Errorf("after a refresh: %s", got)
	}
	now = now.Add(2 * time.Minute)
	if got := told("a"); got != "a/1 v2 deleted=false searchable=true 7 bytes\n" {
		t.Errorf("after two minutes: %s", got)
	}
	if got := told("b"); !strings.Contains(got, "no such index [b]") {
		t.Error(got)
	}
}
