package suggest

import (
	"math"
	"testing"

	"esconsole/engine/xcontent"
)

var bodies = []struct{ body, fail string }{
	{`{"s":{"text":"x","term":{"field":"t"}}}`, ""},
	{`{"text":"x","s":{"term":{"field":"t","suggest_mode":"always","sort":"frequency","string_distance":"ngram"}}}`, ""},
	{`{"s":{"prefix":"x","completion":{"field":"t","fuzzy":{"fuzziness":2},"skip_duplicates":true}}}`, ""},
	{`{"s":{"regex":"x","completion":{"field":"t","regex":{"flags":"ALL"}}}}`, ""},
	{`{"s":{"text":"x","term":{}}}`, "the required field option [field] is missing"},
	{`{"s":{"text":"x"}}`, "missing suggestion object"},
	{`{"s":"x"}`, "[suggest] does not support [s]"},
	{`{"s":{"text":"x","term":{"field":"t","max_edits":5}}}`, "maxEdits must be between 1 and 2"},
	{`{"s":{"text":"x","completion":{"field":"t","wat":1}}}`, "[completion] unknown field [wat]"},
}

func TestParse(t *testing.T) {
	for _, c := range bodies {
		v, err := xcontent.Parse([]byte(c.body), xcontent.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err = Parse(v, func(string) {}); (err == nil) != (c.fail == "") || err != nil && err.Error() != c.fail && len(err.Error()) < len(c.fail) {
			t.Errorf("%s: %v", c.body, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, c := range bodies {
		f.Add(c.body)
	}
	f.Fuzz(func(t *testing.T, body string) {
		v, err := xcontent.Parse([]byte(body), xcontent.Limits{})
		if err != nil || v.Kind() != xcontent.KindObject {
			return
		}
		if r, err := Parse(v, func(string) {}); err == nil && r == nil {
			t.Error("neither a request nor an error")
		}
	})
}

func TestDistances(t *testing.T) {
	for _, c := range []struct {
		distance, a, b string
		want           float32
	}{
		{"levenshtein", "pryze", "prize", 0.8},
		{"damerau_levenshtein", "pryze", "prize", 0.8},
		{"damerau_levenshtein", "ab", "ba", 0.5},
		{"ngram", "pryze", "prize", 0.8},
		{"jaro_winkler", "pryze", "prize", 0.8933333},
		{"jaro_winkler", "abc", "xyz", 0},
	} {
		if got := similar(c.distance, c.a, c.b); math.Abs(float64(got-c.want)) > 1e-6 {
			t.Errorf("%s of %s and %s: %v, want %v", c.distance, c.a, c.b, got, c.want)
		}
	}
}

func TestShortest(t *testing.T) {
	f := &fuzzy{edits: 1, least: 3, prefix: 1, transpositions: true}
	for _, c := range []struct {
		ref, form string
		want      int
	}{{"nirv", "nirvana", 3}, {"nihgt", "nightfall", 5}, {"ni", "nx", -1}, {"ni", "nix", 2}, {"xirv", "nirvana", -1}} {
		if got := f.shortest([]rune(c.ref), []rune(c.form)); got != c.want {
			t.Errorf("%s of %s: %d, want %d", c.form, c.ref, got, c.want)
		}
	}
}
