package engine

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"testing"
)

// TestWritersAgreeOnNewFields lets several writers add the same new fields with
// values of different kinds, while others change and read the mapping. Each field
// has the type of one of the values: documents that fit it are there, all others
// were refused, and no field of a document that was accepted is missing.
func TestWritersAgreeOnNewFields(t *testing.T) {
	const writers, fields = 6, 30
	e, err := Open(Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	do := func(method, path, body string) (int, []byte) {
		res := e.Do(context.Background(), Request{Method: method, Path: path, Header: http.Header{"Content-Type": {"application/json"}}, Body: []byte(body)})
		return res.Status, res.Body
	}
	if status, body := do("PUT", "/race", `{"settings":{"number_of_shards":3}}`); status != 200 {
		t.Fatalf("%d %s", status, body)
	}
	// Only a number fits a number; a text field takes them all, a date none of the rest.
	values := []string{`5`, `"word"`, `true`, `{"inner":1}`, `"2020-01-02"`, `[{"x":[1.5]}]`}
	var wg sync.WaitGroup
	accepted := make([][fields]bool, writers)
	for w := range writers {
		wg.Go(func() {
			for f := range fields {
				status, body := do("PUT", fmt.Sprintf("/race/_doc/%d-%d", w, f), fmt.Sprintf(`{"f%d":%s,"all":"x"}`, f, values[w%len(values)]))
				accepted[w][f] = status == 201
				if status != 201 && status != 400 {
					t.Errorf("writer %d, field %d: %d %s", w, f, status, body)
				}
			}
		})
	}
	wg.Go(func() {
		for f := range fields {
			if status, body := do("PUT", "/race/_mapping", fmt.Sprintf(`{"properties":{"put%d":{"type":"keyword"}}}`, f)); status != 200 {
				t.Errorf("%d %s", status, body)
			}
			if status, _ := do("GET", "/race/_mapping", ""); status != 200 {
				t.Errorf("reading the mapping: %d", status)
			}
		}
	})
	wg.Wait()
	_, body := do("GET", "/race/_mapping", "")
	var got map[string]struct {
		Mappings struct {
			Properties map[string]struct{ Type string }
		}
	}
	if err := json.Unmarshal(body, &got); err != nil {
		t.Fatal(err)
	}
	properties := got["race"].Mappings.Properties
	if len(properties) != 2*fields+1 {
		t.Errorf("%d fields, want %d", len(properties), 2*fields+1)
	}
	for f := range fields {
		field, some := properties[fmt.Sprintf("f%d", f)]
		taken := 0
		for w := range writers {
			if accepted[w][f] {
				taken++
			}
			if status, _ := do("GET", fmt.Sprintf("/race/_doc/%d-%d", w, f), ""); (status == 200) != accepted[w][f] {
				t.Errorf("field %d, writer %d: the document answers %d", f, w, status)
			}
			if again, _ := do("PUT", fmt.Sprintf("/race/_doc/again-%d-%d", w, f), fmt.Sprintf(`{"f%d":%s}`, f, values[w%len(values)])); (again == 201) != accepted[w][f] {
				t.Errorf("field %d of type %q took %s: %v, and now %d", f, field.Type, values[w%len(values)], accepted[w][f], again)
			}
		}
		if !some || taken == 0 {
			t.Errorf("field %d: mapped %v, %d documents", f, some, taken)
		}
	}
}
