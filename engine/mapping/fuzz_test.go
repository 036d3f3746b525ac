package mapping

import (
	"path/filepath"
	"testing"

	"esconsole/engine/xcontent"
)

// addSeeds adds what the recorded courses send with the commands: of every file
// the first few of them.
func addSeeds(f *testing.F, add func(body string), commands ...string) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		courses, _ := readSteps(f, file)
		left := 20
		for _, steps := range courses {
			for _, s := range steps {
				for _, command := range commands {
					if s.command == command && left > 0 {
						add(s.body)
						left--
					}
				}
			}
		}
	}
}

// FuzzMapping merges a definition twice into an empty mapping: the second time
// must not change it, and what it prints must be a definition of it.
func FuzzMapping(f *testing.F) {
	addSeeds(f, func(body string) { f.Add(body) }, "create", "put")
	f.Fuzz(func(t *testing.T, body string) {
		def, err := xcontent.Parse([]byte(body), xcontent.Limits{})
		if err != nil {
			return
		}
		m, _, err := New(Options{Index: "f"}).Merge("_doc", def, ReasonCreate)
		if err != nil {
			return
		}
		printed := xcontent.Encode(m.Definition(), xcontent.Format{})
		again, err := xcontent.Parse(printed, xcontent.Limits{})
		if err != nil {
			t.Fatalf("%s: %v", printed, err)
		}
		if _, _, err := New(Options{Index: "f"}).Merge("_doc", again, ReasonCreate); err != nil {
			t.Fatalf("%s is not what it prints: %v", printed, err)
		}
	})
}

// everyType is a mapping with a field of each type.
const everyType = `{"properties":{"t":{"type":"text","fields":{"k":{"type":"keyword"},"n":{"type":"token_count","analyzer":"standard"}}},
"k":{"type":"keyword","ignore_above":5,"copy_to":"t"},"l":{"type":"long"},"b":{"type":"byte","ignore_malformed":true},"d":{"type":"double"},
"h":{"type":"half_float"},"s":{"type":"scaled_float","scaling_factor":10},"date":{"type":"date"},"nanos":{"type":"date_nanos"},"ip":{"type":"ip"},
"bool":{"type":"boolean"},"bin":{"type":"binary","doc_values":true},"ir":{"type":"integer_range"},"dr":{"type":"date_range"},"pr":{"type":"ip_range"},
"p":{"type":"geo_point","ignore_malformed":true},"g":{"type":"geo_shape"},"c":{"type":"completion","fields":{"k":{"type":"keyword"}}},
"rf":{"type":"rank_feature"},"rfs":{"type":"rank_features"},"say":{"type":"search_as_you_type"},"j":{"type":"join","relations":{"a":"b"}},
"q":{"type":"percolator"},"o":{"properties":{"x":{"type":"integer"}}},"n":{"type":"nested","properties":{"x":{"type":"integer"}}},
"off":{"type":"object","enabled":false},"al":{"type":"alias","path":"l"}}}`

// FuzzDocument parses a document against a mapping of every type and against one
// that is all dynamic.
func FuzzDocument(f *testing.F) {
	addSeeds(f, func(body string) { f.Add(body) }, "doc", "routed")
	def, err := xcontent.Parse([]byte(everyType), xcontent.Limits{})
	if err != nil {
		f.Fatal(err)
	}
	full, _, err := New(Options{Index: "f"}).Merge("_doc", def, ReasonCreate)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, body string) {
		for _, m := range []*Mapping{full, New(Options{Index: "f"})} {
			src := SourceToParse{Index: "f", Type: "_doc", ID: "1", Source: []byte(body)}
			doc, next, err := m.Parse(src)
			if err != nil {
				continue
			}
			_ = doc.CheckTerms()
			if next == nil {
				continue
			}
			// What a document has added must do for the same document.
			if _, again, err := next.Parse(src); err != nil || again != nil {
				t.Fatalf("%s against %s: %v", body, xcontent.Encode(next.Definition(), xcontent.Format{}), err)
			}
		}
	})
}
