package document_test

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"esconsole/engine/compat"
	"esconsole/engine/document"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/node"
	"esconsole/engine/xcontent"
)

// newService gives an empty cluster.
func newService(t testing.TB) *document.Service {
	t.Helper()
	profile, _ := compat.For(7)
	n := node.New(node.Options{Profile: profile, Nodes: 1, Now: time.Now, Rand: rand.New(rand.NewPCG(1, 2)), Log: slog.New(slog.DiscardHandler)})
	return &document.Service{Node: n, Creator: creator{n}}
}

// creator makes indices without a request.
type creator struct{ node *node.Node }

func (c creator) AutoCreate(name string) error {
	_, err := c.node.CreateIndex(node.CreateIndex{Name: name, Provided: name, WaitFor: node.WaitDefault})
	if e, ok := eserr.As(err); ok && e.Type == "resource_already_exists_exception" {
		return nil
	}
	return err
}

// model is what an index of one shard ought to hold.
type model struct {
	docs    map[string]*modelDoc
	nextSeq int64
}

type modelDoc struct {
	version, seqNo int64
	source         string // "" for a deleted document
}

// expect tells what a write does: its outcome, or "conflict".
func (m *model) expect(w *document.Write) string {
	doc := m.docs[w.ID]
	there := doc != nil && doc.source != ""
	switch {
	case w.IfSeqNo != index.UnassignedSeqNo && (!there || doc.seqNo != w.IfSeqNo || w.IfTerm != 1):
		return "conflict"
	case w.Op == document.OpCreate && there:
		return "conflict"
	case w.VersionType == index.External && doc != nil && doc.version >= w.Version:
		return "conflict"
	case w.VersionType == index.ExternalGTE && doc != nil && doc.version > w.Version:
		return "conflict"
	case w.Op == document.OpDelete && there:
		return "deleted"
	case w.Op == document.OpDelete:
		return "not_found"
	case there:
		return "updated"
	}
	return "created"
}

// apply carries out a write that goes ahead.
func (m *model) apply(w *document.Write) *modelDoc {
	doc := &modelDoc{version: 1, seqNo: m.nextSeq, source: string(w.Source)}
	if old := m.docs[w.ID]; old != nil {
		doc.version = old.version + 1
	}
	if w.VersionType != index.Internal {
		doc.version = w.Version
	}
	m.nextSeq++
	m.docs[w.ID] = doc
	return doc
}

// randomWrite is a write to one of a few ids.
func (m *model) randomWrite(r *rand.Rand, n int) *document.Write {
	w := document.NewWrite([]document.OpType{document.OpIndex, document.OpIndex, document.OpCreate, document.OpDelete}[r.IntN(4)])
	w.Index, w.Type, w.ID = "model", document.DefaultType, strconv.Itoa(r.IntN(6))
	if w.Op != document.OpDelete {
		w.Source = fmt.Appendf(nil, `{"n":%d}`, n)
	}
	if w.Op == document.OpCreate {
		return w
	}
	switch r.IntN(4) {
	case 0:
		w.IfSeqNo, w.IfTerm = max(m.nextSeq-r.Int64N(8), 0), 1+r.Int64N(2)*r.Int64N(2)
		if doc := m.docs[w.ID]; doc != nil && r.IntN(2) == 0 {
			w.IfSeqNo = doc.seqNo
		}
	case 1:
		w.VersionType = []index.VersionType{index.External, index.ExternalGTE}[r.IntN(2)]
		w.Version = r.Int64N(40)
	}
	return w
}

// TestAgainstModel compares random writes, each followed by a read, with a map.
func TestAgainstModel(t *testing.T) {
	s := newService(t)
	r := rand.New(rand.NewPCG(3, 4))
	m := &model{docs: map[string]*modelDoc{}}
	ensure(t, s, "model")
	for n := range 5000 {
		w := m.randomWrite(r, n)
		want := m.expect(w)
		res, err := s.Do(context.Background(), w)
		if want == "conflict" {
			if e, ok := eserr.As(err); !ok || e.Status != 409 {
				t.Fatalf("%d: %+v went ahead: %+v, %v", n, w, res, err)
			}
		} else {
			if err != nil || res.Outcome != want {
				t.Fatalf("%d: %+v gave %+v, %v; want %s", n, w, res, err, want)
			}
			if doc := m.apply(w); doc.version != res.Version || doc.seqNo != res.SeqNo {
				t.Fatalf("%d: version %d and seq_no %d, want %d and %d", n, res.Version, res.SeqNo, doc.version, doc.seqNo)
			}
		}
		m.check(t, s, w.ID)
	}
}

// check reads one document.
func (m *model) check(t *testing.T, s *document.Service, id string) {
	t.Helper()
	g := document.NewGet()
	g.Index, g.Type, g.ID = "model", document.DefaultType, id
	got, err := s.Get(g)
	if err != nil {
		t.Fatal(err)
	}
	doc := m.docs[id]
	if there := doc != nil && doc.source != ""; got.Found != there {
		t.Fatalf("%s: found %t, want %t", id, got.Found, there)
	}
	if !got.Found {
		return
	}
	if source := string(got.Source.(xcontent.Raw)); source != doc.source || got.Version != doc.version || got.SeqNo != doc.seqNo {
		t.Fatalf("%s is %s, version %d, seq_no %d; want %+v", id, source, got.Version, got.SeqNo, doc)
	}
}

func ensure(t *testing.T, s *document.Service, name string) {
	t.Helper()
	if err := s.Creator.AutoCreate(name); err != nil {
		t.Fatal(err)
	}
}

// TestConcurrentWriters lets several writers count in the same documents, by
// compare and set and by updates that are retried. No count may get lost, and
// every sequence number must have been given out once.
func TestConcurrentWriters(t *testing.T) {
	const writers, rounds, ids = 4, 100, 3
	s := newService(t)
	ensure(t, s, "counters")
	seqNos := make([][]int64, writers)
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			r := rand.New(rand.NewPCG(uint64(w), 5))
			for n := range rounds {
				seqNos[w] = append(seqNos[w], increment(t, s, strconv.Itoa(r.IntN(ids))))
				if n%10 == 0 {
					searchable(t, s, strconv.Itoa(r.IntN(ids)))
				}
			}
		})
	}
	wg.Wait()
	var total, versions int64
	for id := range ids {
		got := read(t, s, strconv.Itoa(id))
		total += count(got)
		versions += got.Version
	}
	if total != writers*rounds || versions != total {
		t.Errorf("counted to %d in %d versions, want %d", total, versions, writers*rounds)
	}
	all := slices.Concat(seqNos...)
	slices.Sort(all)
	for i, n := range all {
		if n != int64(i) {
			t.Fatalf("sequence number %d in place %d", n, i)
		}
	}
}

// increment adds one to the counter in a document and gives the sequence number
// of the write that went ahead.
func increment(t *testing.T, s *document.Service, id string) int64 {
	for {
		w := document.NewWrite(document.OpIndex)
		got := read(t, s, id)
		if got.Found {
			w.IfSeqNo, w.IfTerm = got.SeqNo, got.Term
		} else {
			w.Op = document.OpCreate
		}
		w.Index, w.Type, w.ID = "counters", document.DefaultType, id
		w.Source = fmt.Appendf(nil, `{"count":%d,"by_%s":true}`, count(got)+1, id)
		res, err := s.Do(context.Background(), w)
		if err == nil {
			return res.SeqNo
		}
		if e, ok := eserr.As(err); !ok || e.Status != 409 {
			t.Errorf("increment: %v", err)
			return -1
		}
	}
}

func read(t *testing.T, s *document.Service, id string) *document.Got {
	g := document.NewGet()
	g.Index, g.Type, g.ID = "counters", document.DefaultType, id
	got, err := s.Get(g)
	if err != nil {
		t.Errorf("read: %v", err)
		return &document.Got{}
	}
	return got
}

// searchable reads a document as searches see it, after a refresh, while others write.
func searchable(t *testing.T, s *document.Service, id string) {
	g := document.NewGet()
	g.Index, g.Type, g.ID = "counters", document.DefaultType, id
	g.Realtime, g.Refresh = false, true
	got, err := s.Get(g)
	if err != nil {
		t.Errorf("searchable: %v", err)
		return
	}
	if count(got) != got.Version && got.Found {
		t.Errorf("%s: counted to %d in version %d", id, count(got), got.Version)
	}
}

func count(g *document.Got) int64 {
	if !g.Found {
		return 0
	}
	v, _ := xcontent.Parse(g.Source.(xcontent.Raw), xcontent.Limits{})
	n, _ := v.Get("count").Int64()
	return n
}

// TestConcurrentUpdates adds fields to one document from several sides; with
// enough retries every update goes through.
func TestConcurrentUpdates(t *testing.T) {
	const writers, rounds = 4, 25
	s := newService(t)
	ensure(t, s, "counters")
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			for n := range rounds {
				write := document.NewWrite(document.OpUpdate)
				write.Index, write.Type, write.ID = "counters", document.DefaultType, "1"
				write.Update, write.RetryOnConflict = document.NewUpdate(), 1_000_000
				body := fmt.Appendf(nil, `{"doc":{"w%d":%d},"doc_as_upsert":true}`, w, n)
				if err := document.ReadUpdate(write, body, xcontent.Limits{}, s.Node.Profile, func(string) {}); err != nil {
					t.Error(err)
				}
				if _, err := s.Do(context.Background(), write); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	got := read(t, s, "1")
	if got.Version != writers*rounds {
		t.Errorf("version %d, want %d", got.Version, writers*rounds)
	}
	v, _ := xcontent.Parse(got.Source.(xcontent.Raw), xcontent.Limits{})
	for w := range writers {
		if n, _ := v.Get(fmt.Sprintf("w%d", w)).Int64(); n != rounds-1 {
			t.Errorf("w%d is %d", w, n)
		}
	}
}
