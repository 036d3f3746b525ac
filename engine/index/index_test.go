package index

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"esconsole/engine/eserr"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// fixture is an index of one shard with a mapping and a clock.
type fixture struct {
	testing.TB
	*Index
	mapping *mapping.Mapping
	clock   time.Time
}

const testMapping = `{"properties":{"text":{"type":"text"},"n":{"type":"long"},"kept":{"type":"keyword","store":true},
	"parts":{"type":"nested","properties":{"word":{"type":"keyword"}}}}}`

func newFixture(t testing.TB, types bool) *fixture {
	t.Helper()
	def, err := xcontent.Parse([]byte(testMapping), xcontent.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	m, _, err := mapping.New(mapping.Options{}).Merge("_doc", def, mapping.ReasonCreate)
	if err != nil {
		t.Fatal(err)
	}
	f := &fixture{TB: t, mapping: m, clock: time.Unix(1000, 0)}
	f.Index = New(Config{Name: Name{Index: "test", UUID: "uuid", UIDWithType: types, TermStored: true}, Shards: 1, RefreshEvery: -1,
		Now: func() time.Time { return f.clock }})
	return f
}

func (f *fixture) shard() *Shard { return f.Shards[0] }

// op is the write of a document.
func (f *fixture) op(id, source string) *Op {
	f.Helper()
	op := &Op{ID: id, Type: "_doc", Version: MatchAny, IfSeqNo: UnassignedSeqNo}
	if source == "" {
		return op
	}
	doc, grown, err := f.mapping.Parse(mapping.SourceToParse{Index: "test", Type: "_doc", ID: id, Source: []byte(source)})
	if err != nil || grown != nil {
		f.Fatal("the document does not fit the mapping: ", err)
	}
	op.Parsed, op.Source = doc, doc.Source
	return op
}

// run carries out a step and says what came of it. A step is a verb with an id
// and options: v5 a version, external its type, create, seq3 and term1 what is
// expected.
func (f *fixture) run(step string) string {
	f.Helper()
	words := strings.Fields(step)
	switch words[0] {
	case "refresh":
		f.Refresh()
		return ""
	case "merge":
		f.Merge()
		return ""
	case "wait":
		d, _ := time.ParseDuration(words[1])
		f.clock = f.clock.Add(d)
		return ""
	case "get":
		return f.shown(f.shard().Get("_doc", words[1]))
	case "search":
		return f.shown(f.shard().GetSearchable("_doc", words[1]), false)
	case "list":
		return f.list()
	}
	source := ""
	if words[0] == "index" {
		source = `{"text":"` + step + `"}`
	}
	op := f.op(words[1], source)
	for _, w := range words[2:] {
		n, _ := strconv.ParseInt(strings.TrimLeft(w, "abcdefghijklmnopqrstuvwxyz"), 10, 64)
		switch strings.TrimRight(w, "0123456789") {
		case "v":
			op.Version = n
		case "external":
			op.VersionType = External
		case "gte":
			op.VersionType = ExternalGTE
		case "create":
			op.Version = MatchDeleted
		case "seq":
			op.IfSeqNo = n
		case "term":
			op.IfTerm = n
		}
	}
	write := f.shard().Index
	if words[0] == "delete" {
		write = f.shard().Delete
	}
	r, err := write(op)
	var e *eserr.Error
	switch {
	case errors.As(err, &e) && e.Type == "version_conflict_engine_exception":
		return strings.TrimPrefix(e.Reason, "["+words[1]+"]: version conflict, ")
	case err != nil:
		f.Fatal(err)
	}
	outcome := map[bool]string{true: "created", false: "updated"}[r.Created]
	if words[0] == "delete" {
		outcome = map[bool]string{true: "deleted", false: "not_found"}[r.Found]
	}
	return fmt.Sprintf("%s v%d s%d t%d", outcome, r.Version, r.SeqNo, r.Term)
}

func (f *fixture) shown(d *Doc, translog bool) string {
	if d == nil {
		return "none"
	}
	text := fmt.Sprintf("%s v%d s%d %s", d.ID, d.Version, d.SeqNo, d.Source)
	if translog {
		text += " translog"
	}
	return text
}

func (f *fixture) list() string {
	var out []string
	for _, e := range f.shard().Entries() {
		text := fmt.Sprintf("%s v%d s%d %d", e.ID, e.Version, e.SeqNo, e.Bytes)
		if e.Deleted {
			text += " deleted"
		}
		if e.Searchable {
			text += " searchable"
		}
		out = append(out, text)
	}
	return strings.Join(out, "; ")
}

// TestShard follows documents step by step.
func TestShard(t *testing.T) {
	for name, steps := range map[string][][2]string{
		"versions count": {
			{"index a", "created v1 s0 t1"}, {"index a", "updated v2 s1 t1"}, {"index b", "created v1 s2 t1"},
			{"delete a", "deleted v3 s3 t1"}, {"delete a", "not_found v4 s4 t1"}, {"index a", "created v5 s5 t1"},
		},
		"a deletion is forgotten after a minute": {
			{"index a", "created v1 s0 t1"}, {"delete a", "deleted v2 s1 t1"}, {"wait 60s", ""}, {"index a", "created v3 s2 t1"},
			{"delete a", "deleted v4 s3 t1"}, {"wait 61s", ""}, {"list", ""}, {"index a", "created v1 s4 t1"},
			{"delete b", "not_found v1 s5 t1"}, {"wait 61s", ""}, {"refresh", ""}, {"delete b", "not_found v1 s6 t1"},
		},
		"a document is created once": {
			{"index a create", "created v1 s0 t1"}, {"index a create", "document already exists (current version [1])"},
			{"delete a", "deleted v2 s1 t1"}, {"index a create", "created v3 s2 t1"},
		},
		"sequence numbers are compared": {
			{"index a seq0 term1", "required seqNo [0], primary term [1]. but no document was found"}, {"index a", "created v1 s0 t1"},
			{"index a seq0 term1", "updated v2 s1 t1"},
			{"index a seq0 term1", "required seqNo [0], primary term [1]. current document has seqNo [1] and primary term [1]"},
			{"delete a seq1 term2", "required seqNo [1], primary term [2]. current document has seqNo [1] and primary term [1]"},
			{"refresh", ""}, {"delete a seq1 term1", "deleted v3 s2 t1"},
			{"delete a seq2 term1", "required seqNo [2], primary term [1]. but no document was found"},
		},
		"external versions must grow": {
			{"index a external v5", "created v5 s0 t1"}, {"index a external v5", "current version [5] is higher or equal to the one provided [5]"},
			{"index a gte v5", "updated v5 s1 t1"}, {"refresh", ""}, {"index a external v4", "current version [5] is higher or equal to the one provided [4]"},
			{"delete a external v9", "deleted v9 s2 t1"}, {"index a external v9", "current version [9] is higher or equal to the one provided [9]"},
			{"wait 61s", ""}, {"index a external v1", "created v1 s3 t1"},
		},
		"reads by id are up to date, searches are not": {
			{"index a", "created v1 s0 t1"}, {"get a", `a v1 s0 {"text":"index a"}`}, {"search a", "none"}, {"refresh", ""},
			{"search a", `a v1 s0 {"text":"index a"}`}, {"index a v1 gte", "updated v1 s1 t1"}, {"get a", `a v1 s1 {"text":"index a v1 gte"} translog`},
			{"search a", `a v1 s0 {"text":"index a"}`}, {"delete a", "deleted v2 s2 t1"}, {"get a", "none"}, {"search a", `a v1 s0 {"text":"index a"}`},
			{"refresh", ""}, {"search a", "none"},
		},
		"a shard lists what it knows": {
			{"index b", "created v1 s0 t1"}, {"refresh", ""}, {"index a", "created v1 s1 t1"}, {"list", "a v1 s1 18; b v1 s0 18 searchable"},
			{"delete b", "deleted v2 s2 t1"}, {"list", "a v1 s1 18; b v2 s2 0 deleted"}, {"refresh", ""},
			{"list", "a v1 s1 18 searchable; b v2 s2 0 deleted searchable"},
		},
		"a merge changes nothing that is live": {
			{"index a", "created v1 s0 t1"}, {"refresh", ""}, {"index b", "created v1 s1 t1"}, {"refresh", ""}, {"index a", "updated v2 s2 t1"},
			{"delete b", "deleted v2 s3 t1"}, {"merge", ""}, {"list", "a v2 s2 18 searchable; b v2 s3 0 deleted searchable"},
			{"get a", `a v2 s2 {"text":"index a"}`}, {"index b", "created v3 s4 t1"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, false)
			for i, s := range steps {
				if got := f.run(s[0]); got != s[1] {
					t.Errorf("step %d, %s:\n got %s\nwant %s", i, s[0], got, s[1])
				}
			}
		})
	}
}

// TestTypes keeps documents of one id and different types apart, before 6.
func TestTypes(t *testing.T) {
	f := newFixture(t, true)
	for i, typ := range []string{"one", "two", "one"} {
		op := f.op("a", fmt.Sprintf(`{"n":%d}`, i))
		op.Type, op.Routing = typ, "r"
		if _, err := f.shard().Index(op); err != nil {
			t.Fatal(err)
		}
	}
	f.Refresh()
	for typ, want := range map[string]string{"one": `a v2 s2 {"n":2}`, "two": `a v1 s1 {"n":1}`, "three": "none"} {
		d, _ := f.shard().Get(typ, "a")
		if got := f.shown(d, false); got != want {
			t.Errorf("%s: %s, not %s", typ, got, want)
		}
		if d != nil && (d.Type != typ || d.Routing != "r") {
			t.Errorf("%s: type %s, routing %s", typ, d.Type, d.Routing)
		}
	}
}

// TestStoredFields reads stored fields back, of nested objects too, before and
// after a refresh and a merge.
func TestStoredFields(t *testing.T) {
	f := newFixture(t, false)
	add := func(id, source string) {
		if _, err := f.shard().Index(f.op(id, source)); err != nil {
			t.Fatal(err)
		}
	}
	add("plain", `{"text":"x","parts":[{"word":"a"},{"word":"b"}]}`)
	add("kept", `{"kept":["k1","k2"],"parts":{"word":"c"}}`)
	check := func(when string) {
		t.Helper()
		if d, _ := f.shard().Get("_doc", "plain"); d == nil || d.Fields != nil {
			t.Errorf("%s: %+v", when, d)
		}
		d, _ := f.shard().Get("_doc", "kept")
		if d == nil || d.Fields == nil || len(d.Fields.Fields) != 2 || d.Fields.Fields[1].Str != "k2" || len(d.Fields.Nested) != 1 {
			t.Errorf("%s: %+v", when, d)
		}
	}
	check("in the buffer")
	f.Refresh()
	check("refreshed")
	add("more", `{}`)
	f.Merge()
	check("merged")
}

// TestUnfit uses up a sequence number for a document that the index can't take.
func TestUnfit(t *testing.T) {
	f := newFixture(t, false)
	f.run("index a")
	op := f.op("b", `{"kept":"`+strings.Repeat("x", 40000)+`"}`)
	if _, err := f.shard().Index(op); err == nil {
		t.Fatal("a term of 40000 bytes was taken")
	}
	if got := f.run("index c"); got != "created v1 s2 t1" {
		t.Error(got)
	}
}

// contents are the searchable documents with their sources, by id.
func contents(s *Snapshot, shard *Shard) string {
	var out []string
	for _, l := range s.Leaves {
		for doc := range l.MaxDoc() {
			if l.IsLive(doc) && !l.IsPart(doc) {
				out = append(out, shard.Identity(l, doc).ID+"="+string(l.Stored(doc)))
			}
		}
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

// TestSnapshots lets readers look at snapshots while documents are written,
// deleted, refreshed and merged: a snapshot never changes.
func TestSnapshots(t *testing.T) {
	f := newFixture(t, false)
	var writers, readers sync.WaitGroup
	stop := make(chan struct{})
	for w := range 3 {
		rnd := rand.New(rand.NewPCG(uint64(w), 1))
		writers.Go(func() {
			for range 700 {
				id := strconv.Itoa(rnd.IntN(40))
				switch n := rnd.IntN(20); {
				case n < 13:
					_, _ = f.shard().Index(f.op(id, fmt.Sprintf(`{"text":"all %d","n":%d,"parts":[{"word":"a"}]}`, n, rnd.IntN(1000))))
				case n < 16:
					_, _ = f.shard().Delete(f.op(id, ""))
				case n < 19:
					f.Refresh()
				default:
					f.Merge()
				}
			}
		})
	}
	for range 2 {
		readers.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				s := f.shard().Snapshot()
				first := contents(s, f.shard())
				f.shard().Get("_doc", "7")
				f.shard().Entries()
				if again := contents(s, f.shard()); again != first {
					t.Errorf("a snapshot changed:\n%s\n%s", first, again)
				}
				if n := strings.Count(first, "="); n != s.Live {
					t.Errorf("%d documents, %d counted", n, s.Live)
				}
			}
		})
	}
	writers.Wait()
	close(stop)
	readers.Wait()
}

// TestAgainstModel compares a shard with a plain map under random writes,
// refreshes, merges, and goings back to states that were kept.
func TestAgainstModel(t *testing.T) {
	type model map[string]string
	type kept struct {
		state      *State
		now, shown model
	}
	for seed := range uint64(8) {
		rnd := rand.New(rand.NewPCG(seed, 2))
		f := newFixture(t, false)
		now, shown := model{}, model{}
		var past []kept
		for step := range 600 {
			id := strconv.Itoa(rnd.IntN(60))
			switch n := rnd.IntN(40); {
			case n < 22:
				source := fmt.Sprintf(`{"text":"%s","n":%d}`, strings.Repeat("word ", rnd.IntN(400)), step)
				if _, err := f.shard().Index(f.op(id, source)); err != nil {
					t.Fatal(err)
				}
				now[id] = source
			case n < 30:
				_, _ = f.shard().Delete(f.op(id, ""))
				delete(now, id)
			case n < 34:
				f.Refresh()
				shown = clone(now)
			case n == 34:
				f.Merge()
				shown = clone(now)
			case n < 37:
				past = append(past, kept{f.State(), clone(now), clone(shown)})
			case len(past) > 0:
				k := past[rnd.IntN(len(past))]
				f.Restore(k.state)
				now, shown = clone(k.now), clone(k.shown)
			}
			if d, _ := f.shard().Get("_doc", id); d == nil && now[id] != "" || d != nil && string(d.Source) != now[id] {
				t.Fatalf("seed %d, step %d: %s is %v, not %s", seed, step, id, d, now[id])
			}
			var want []string
			for id, source := range shown {
				want = append(want, id+"="+source)
			}
			slices.Sort(want)
			if got := contents(f.shard().Snapshot(), f.shard()); got != strings.Join(want, " ") {
				t.Fatalf("seed %d, step %d: the snapshot holds %d bytes: %.200s\nnot %.200s", seed, step, len(got), got, strings.Join(want, " "))
			}
		}
	}
}

func clone(m map[string]string) map[string]string {
	out := make(map[string]string, len(m))
	for k, v := range m {
		out[k] = v
	}
	return out
}

// TestState tells states apart that differ.
func TestState(t *testing.T) {
	f := newFixture(t, false)
	empty := f.State()
	if !empty.Same(f.State()) {
		t.Error("nothing has changed, the states differ")
	}
	f.run("index a")
	one := f.State()
	if empty.Same(one) {
		t.Error("a write changed nothing")
	}
	f.Refresh()
	if one.Same(f.State()) {
		t.Error("a refresh changed nothing")
	}
	f.Restore(one)
	if got := f.run("search a"); got != "none" {
		t.Error("the refresh was not taken back: ", got)
	}
	if !one.Same(f.State()) {
		t.Error("going back gives another state")
	}
}
