package lucene

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// words makes a document of the words of a text.
func words(text string, id int) *Doc {
	t := Terms{Field: "f", Options: IndexPositions, Norms: true}
	for i, w := range strings.Fields(text) {
		t.AddString(w, i)
		t.Length++
	}
	key := strconv.Itoa(id)
	return &Doc{Parent: true, Key: key, Stored: []byte(key), Terms: []Terms{t}}
}

// found lists the numbers that are stored with the live matches of a query.
func found(t *testing.T, r *Reader, q Query) []int {
	t.Helper()
	s := &Searcher{Reader: r}
	w := s.NewWeight(q, true)
	var out []int
	for _, l := range r.Leaves {
		if sc := w.Scorer(l); sc != nil {
			if err := Each(context.Background(), l, sc, nil, func(doc int) bool {
				n, err := strconv.Atoi(string(l.Stored(doc)))
				if err != nil || l.Key(doc) != strconv.Itoa(n) {
					t.Errorf("the document of %q holds %q", l.Key(doc), l.Stored(doc))
				}
				out = append(out, n)
				return true
			}); err != nil {
				t.Fatal(err)
			}
		}
	}
	return out
}

func TestLengths(t *testing.T) {
	for n := range 40 {
		if got := decodeLength(encodeLength(n)); got != n {
			t.Errorf("a length of %d comes back as %d", n, got)
		}
	}
	for _, c := range [][2]int{{40, 40}, {41, 40}, {56, 56}, {1000, 984}, {100000, 98328}, {math.MaxInt32, 2013265944}} {
		if got := decodeLength(encodeLength(c[0])); got != c[1] {
			t.Errorf("a length of %d comes back as %d, not %d", c[0], got, c[1])
		}
	}
}

func TestPostings(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	w := NewWriter()
	want := map[string][]int{}
	for i := range 3000 {
		var list []string
		for range 1 + rnd.IntN(12) {
			word := fmt.Sprintf("w%d", rnd.IntN(40)*rnd.IntN(40))
			list = append(list, word)
		}
		for _, word := range slices.Compact(slices.Sorted(slices.Values(list))) {
			want[word] = append(want[word], i)
		}
		w.Add(words(strings.Join(list, " "), i))
	}
	leaf := w.Refresh().Leaves[0]
	f := leaf.fields["f"]
	for word, docs := range want {
		info, ok := f.find([]byte(word))
		if !ok || int(info.docFreq) != len(docs) {
			t.Fatalf("%s: %v, %d of %d documents", word, ok, info.docFreq, len(docs))
		}
		p := f.postings(info)
		for _, d := range docs {
			if got := p.Next(); got != d {
				t.Fatalf("%s: %d, not %d", word, got, d)
			}
			n := 0
			for pos := p.NextPosition(); pos != NoMoreDocs; pos = p.NextPosition() {
				n++
			}
			if n != p.Freq() {
				t.Fatalf("%s in %d: %d positions, not %d", word, d, n, p.Freq())
			}
		}
		if p.Next() != NoMoreDocs {
			t.Fatalf("%s does not end", word)
		}
		p = f.postings(info)
		for target := 0; target < 3000; {
			target += 1 + rnd.IntN(200)
			i, _ := slices.BinarySearch(docs, target)
			if p.Doc() >= target {
				continue
			}
			expect := NoMoreDocs
			if i < len(docs) {
				expect = docs[i]
			}
			if got := p.Advance(target); got != expect {
				t.Fatalf("%s from %d: %d, not %d", word, target, got, expect)
			}
			if expect == NoMoreDocs {
				break
			}
		}
	}
}

// TestWriter compares with a plain list under random writes, refreshes and merges.
func TestWriter(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	w := NewWriter()
	live := map[int]bool{}
	var ids []int
	for step := range 4000 {
		switch {
		case rnd.IntN(4) == 0 && len(ids) > 0:
			i := rnd.IntN(len(ids))
			w.Delete(strconv.Itoa(ids[i]))
			delete(live, ids[i])
			ids = slices.Delete(ids, i, i+1)
		default:
			w.Add(words(fmt.Sprintf("all n%d", step%7), step))
			live[step] = true
			ids = append(ids, step)
		}
		if rnd.IntN(30) != 0 {
			continue
		}
		var r *Reader
		if rnd.IntN(10) == 0 {
			r = w.Merge()
		} else {
			r = w.Refresh()
		}
		got := found(t, r, NewTerm("f", "all"))
		if len(got) != len(live) || r.NumDocs() != len(live) {
			t.Fatalf("step %d: %d found, %d counted, %d are live", step, len(got), r.NumDocs(), len(live))
		}
		for _, id := range got {
			if !live[id] {
				t.Fatalf("step %d: %v was deleted", step, id)
			}
		}
	}
	if n := len(w.Refresh().Leaves); n > 3*segmentsOfTier {
		t.Errorf("%d segments", n)
	}
}

func TestSnapshotStays(t *testing.T) {
	w := NewWriter()
	w.Add(words("a", 1))
	w.Add(words("a", 2))
	old := w.Refresh()
	w.Delete("1")
	w.Add(words("a", 3))
	young := w.Merge()
	if got := fmt.Sprint(found(t, old, NewTerm("f", "a"))); got != "[1 2]" {
		t.Errorf("the old snapshot has %s", got)
	}
	if got := fmt.Sprint(found(t, young, NewTerm("f", "a"))); got != "[3 2]" {
		t.Errorf("the new snapshot has %s", got)
	}
}

func TestQueries(t *testing.T) {
	w := NewWriter()
	for i, text := range []string{"quick brown fox", "quick fox", "brown quick fox jumps", "lazy dog", "fox fox quick"} {
		w.Add(words(text, i))
	}
	r := w.Refresh()
	term := func(s string) Query { return NewTerm("f", s) }
	phrase := func(slop int, list ...string) Query {
		p := &Phrase{Field: "f", Slop: slop}
		for i, s := range list {
			p.Terms = append(p.Terms, PhraseTerm{[]string{s}, i})
		}
		return p
	}
	for _, c := range []struct {
		query Query
		want  string
		text  string
	}{
		{term("fox"), "[0 1 2 4]", "f:fox"},
		{(&Bool{}).With(Must, term("quick")).With(MustNot, term("brown")), "[1 4]", "+f:quick -f:brown"},
		{(&Bool{}).With(Should, term("lazy")).With(Should, term("brown")), "[0 2 3]", "f:lazy f:brown"},
		{&Bool{Clauses: []Clause{{term("quick"), Should}, {term("brown"), Should}, {term("jumps"), Should}}, MinShould: 2}, "[0 2]",
			"(f:quick f:brown f:jumps)~2"},
		{phrase(0, "quick", "fox"), "[1 2]", `f:"quick fox"`},
		{phrase(1, "quick", "fox"), "[0 1 2]", `f:"quick fox"~1`},
		{phrase(2, "quick", "fox"), "[0 1 2 4]", `f:"quick fox"~2`},
		{phrase(0, "fox", "fox"), "[4]", `f:"fox fox"`},
		{&Phrase{Field: "f", Multi: true, Terms: []PhraseTerm{{[]string{"quick", "lazy"}, 0}, {[]string{"dog", "fox"}, 1}}}, "[1 2 3]",
			`f:"(quick lazy) (dog fox)"`},
		{&PhrasePrefix{Phrase: Phrase{Field: "f", Terms: []PhraseTerm{{[]string{"quick"}, 0}, {[]string{"f"}, 1}}}, MaxExpansions: 10}, "[1 2]",
			`f:"quick f*"`},
		{&MultiTerm{Field: "f", Prefix: "br", Print: "br*"}, "[0 2]", "f:br*"},
		{&TermSet{Field: "f", Terms: []string{"lazy", "jumps"}}, "[2 3]", "f:(jumps lazy)"},
		{&DisMax{Queries: []Query{term("lazy"), term("jumps")}, TieBreaker: 0.5}, "[2 3]", "(f:lazy | f:jumps)~0.5"},
		{&ConstantScore{term("dog")}, "[3]", "ConstantScore(f:dog)"},
		{&MatchNone{"none"}, "[]", `MatchNoDocsQuery("none")`},
		{&MatchAll{}, "[0 1 2 3 4]", "*:*"},
		{NewSynonym("f", []string{"lazy", "jumps"}), "[2 3]", "Synonym(f:jumps f:lazy)"},
		{&Boosting{term("fox"), term("brown"), 0.2}, "[0 1 2 4]", "FunctionScoreQuery(f:fox, scored by boost(queryboost(score(f:brown))^0.2))"},
	} {
		if got := fmt.Sprint(found(t, r, c.query)); got != c.want {
			t.Errorf("%s finds %s, not %s", c.text, got, c.want)
		}
		if got := c.query.Text(""); got != c.text {
			t.Errorf("%s prints as %s", c.text, got)
		}
	}
}

// TestBounds checks that leaving out documents that score too low changes nothing
// of the best hits.
func TestBounds(t *testing.T) {
	r := corpus(5000)
	s := &Searcher{Reader: r}
	term := func(s string) Query { return NewTerm("body", s) }
	for _, q := range []Query{
		term("w2"), term("w40"),
		(&Bool{}).With(Should, term("w2")).With(Should, term("w40")),
		(&Bool{}).With(Should, term("w2")).With(Should, term("w4999")),
		(&Bool{}).With(Should, Boosted(term("w1"), 0)).With(Should, term("w2")),
		(&Bool{}).With(Should, term("w1")).With(Should, term("w2")).With(Should, term("w3")).With(Should, term("w2")),
		(&Bool{}).With(Should, term("w1")).With(Should, term("w30")).With(Should, term("w500")).With(Should, Boosted(term("w9"), 3)),
	} {
		best := func(limit int) string {
			top := NewTopScores(20)
			w := s.NewWeight(q, true)
			for _, l := range r.Leaves {
				if sc := w.Scorer(l); sc != nil {
					if err := top.Collect(context.Background(), l, sc, nil, limit); err != nil {
						t.Fatal(err)
					}
				}
			}
			return fmt.Sprint(top.Hits())
		}
		plain := NewTopScores(20)
		for _, l := range r.Leaves {
			if sc := s.NewWeight(q, true).Scorer(l); sc != nil {
				if err := Each(context.Background(), l, sc, nil, func(doc int) bool {
					plain.Add(l.Base+doc, sc.Score())
					return true
				}); err != nil {
					t.Fatal(err)
				}
			}
		}
		want := fmt.Sprint(plain.Hits())
		for _, limit := range []int{0, 100, math.MaxInt32} {
			if got := best(limit); got != want {
				t.Errorf("%s with %d counted:\n%s\n%s", q.Text(""), limit, got, want)
			}
		}
	}
}

// TestExplain checks that explanations have the score that scorers give.
func TestExplain(t *testing.T) {
	r := corpus(2000)
	s := &Searcher{Reader: r}
	term := func(s string) Query { return NewTerm("body", s) }
	for _, q := range []Query{
		term("w3"),
		(&Bool{}).With(Must, term("w2")).With(Should, term("w9")).With(Filter, term("w1")),
		&DisMax{Queries: []Query{term("w4"), Boosted(term("w5"), 2)}, TieBreaker: 0.3},
		&Phrase{Field: "body", Slop: 3, Terms: []PhraseTerm{{[]string{"w1"}, 0}, {[]string{"w2"}, 1}, {[]string{"w1"}, 2}}},
		&Boosting{term("w3"), term("w1"), 0.5},
	} {
		w := s.NewWeight(q, true)
		for _, l := range r.Leaves {
			sc := w.Scorer(l)
			for doc := sc.Next(); doc != NoMoreDocs; doc = sc.Next() {
				if e := w.Explain(l, doc); !e.Match || e.Value != sc.Score() {
					t.Fatalf("%s in %d: %v explained, %v scored", q.Text(""), doc, e.Value, sc.Score())
				}
			}
		}
	}
}

func TestFuzzy(t *testing.T) {
	for _, c := range []struct {
		term, other    string
		edits, prefix  int
		transpositions bool
		boost          float32
		ok             bool
	}{
		{"tomatto", "tomato", 2, 0, true, 1 - float32(1)/6, true},
		{"suop", "soup", 1, 0, true, 0.75, true},
		{"suop", "soup", 1, 0, false, 0, false},
		{"suop", "soup", 2, 0, false, 0.5, true},
		{"abc", "xbc", 1, 1, true, 0, false},
		{"中文", "中", 1, 0, true, 0, true},
		{"same", "same", 2, 0, true, 1, true},
	} {
		f := NewFuzzy(c.term, c.edits, c.prefix, c.transpositions)
		if !strings.HasPrefix(c.other, f.Prefix) {
			if c.ok {
				t.Errorf("%s and %s have another beginning", c.term, c.other)
			}
			continue
		}
		if boost, ok, _ := f.walk(0).test([]byte(c.other)); ok != c.ok || ok && boost != c.boost {
			t.Errorf("%s and %s: %v %v, not %v %v", c.term, c.other, boost, ok, c.boost, c.ok)
		}
	}
}

func TestSortable(t *testing.T) {
	list := []float64{math.Inf(-1), -3.5, -1, math.Copysign(0, -1), 0, 1e-300, 2, math.Inf(1)}
	for i, f := range list {
		if got := Double(SortableDouble(f)); got != f {
			t.Errorf("%v comes back as %v", f, got)
		}
		if i > 0 && SortableDouble(list[i-1]) >= SortableDouble(f) {
			t.Errorf("%v is not before %v", list[i-1], f)
		}
	}
	for _, c := range [][2]float64{{21.3, 21.296875}, {0.1, 0.0999755859375}, {65504, 65504}, {1e-8, 0}} {
		if got := RoundHalf(c[0]); got != c[1] {
			t.Errorf("%v in half precision is %v, not %v", c[0], got, c[1])
		}
	}
	if NextHalf(1) != 1+1.0/1024 || PrevHalf(1) != 1-1.0/2048 {
		t.Errorf("around 1 in half precision: %v %v", PrevHalf(1), NextHalf(1))
	}
}

// A conjunction sends its leader to the end once another clause is there.
func TestNestedScorerAtTheEnd(t *testing.T) {
	n := &nestedScorer{doc: -1}
	if doc := n.Advance(NoMoreDocs); doc != NoMoreDocs || n.Doc() != NoMoreDocs {
		t.Errorf("at %d", doc)
	}
}
