package xcontent

import (
	"errors"
	"strings"
	"testing"
)

// TestFilterPath compares with what a real server left of the answer to a get.
func TestFilterPath(t *testing.T) {
	for _, c := range readCases(t, filterPathFile) {
		answer := Object{}.With("_index", recordIndex).With("_type", "_doc").With("_id", "1").With("_version", 1).
			With("_seq_no", 0).With("_primary_term", 1).With("found", true).With("_source", Raw(c[0]))
		filtered, ok := FilterPath(answer, []string{c[1]})
		if got := string(Encode(filtered, Format{})); got != c[2] || !ok {
			t.Errorf("%s of %s:\n got %s\nwant %s", c[1], c[0], got, c[2])
		}
	}
}

func TestFilterPathOfList(t *testing.T) {
	list := []Object{{{"index", "a"}, {"health", "green"}}, {{"health", "red"}}}
	filtered, ok := FilterPath(list, []string{"index"})
	if got := string(Encode(filtered, Format{})); got != `[{"index":"a"}]` || !ok {
		t.Errorf("got %s", got)
	}
	if filtered, ok := FilterPath(list, []string{"nope"}); ok {
		t.Errorf("something is left: %v", filtered)
	}
	if err := CheckFilterPath([]string{"a,-"}); !errors.Is(err, ErrEmptyFilter) {
		t.Errorf("a blank filter is accepted: %v", err)
	}
	if err := CheckFilterPath([]string{"a,-,-b", ""}); err != nil {
		t.Error(err)
	}
}

// TestFilterSource compares with what a real server left of a document, in the
// order of get and in that of search.
func TestFilterSource(t *testing.T) {
	list := func(s string) []string {
		if s == "" {
			return nil
		}
		return strings.Split(s, ",")
	}
	for _, c := range readCases(t, filterSourceFile) {
		if c[1] == "" && c[2] == "" {
			continue // the document is not touched
		}
		v, err := Parse([]byte(c[0]), Limits{})
		if err != nil {
			t.Fatal(err)
		}
		filter := NewSourceFilter(list(c[1]), list(c[2]))
		for i, order := range []SourceOrder{KeepOrder, HashOrder} {
			if got := string(Encode(filter.Apply(v, order), Format{})); got != c[3+i] {
				t.Errorf("+%s -%s of %s:\n got %s\nwant %s", c[1], c[2], c[0], got, c[3+i])
			}
		}
		if got := string(Encode(FilterSource(Raw(c[0]), list(c[1]), list(c[2])), Format{})); got != c[3] {
			t.Errorf("FilterSource gives %s", got)
		}
	}
}

// FuzzFilterPath demands that filtering twice changes nothing more, and that what
// is kept and what is taken away by the same pattern do not overlap.
func FuzzFilterPath(f *testing.F) {
	for _, c := range readCases(f, filterPathFile) {
		f.Add([]byte(c[0]), c[1])
	}
	f.Fuzz(func(t *testing.T, doc []byte, pattern string) {
		if v, err := Parse(doc, Limits{}); err != nil || v.Kind() != KindObject {
			return
		}
		once, ok := FilterPath(Raw(doc), []string{pattern})
		if !ok {
			t.Fatalf("%q of %q leaves no object", pattern, doc)
		}
		text := string(Encode(once, Format{}))
		twice, _ := FilterPath(once, []string{pattern})
		if again := string(Encode(twice, Format{})); again != text {
			t.Errorf("%q of %q gives %s, then %s", pattern, doc, text, again)
		}
		NewSourceFilter([]string{pattern}, []string{pattern}).Apply(parseRaw(doc), HashOrder)
	})
}
