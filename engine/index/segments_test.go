package index

import (
	"testing"
	"time"

	"esconsole/engine/mapping"
)

func TestSegments(t *testing.T) {
	s := NewShard(0, Name{Index: "i"}, time.Now)
	write := func(id string) {
		t.Helper()
		_, err := s.Index(&Op{ID: id, Type: "_doc", Version: MatchAny, IfSeqNo: UnassignedSeqNo, Source: []byte("{}"),
			Parsed: &mapping.Document{ID: id, Type: "_doc", Source: []byte("{}")}})
		if err != nil {
			t.Fatal(err)
		}
	}
	check := func(step string, want ...Segment) {
		t.Helper()
		got := s.Segments()
		for i := range got {
			got[i].Bytes = 0
		}
		if len(got) != len(want) {
			t.Fatalf("%s: %+v", step, got)
		}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("%s: %+v, want %+v", step, got[i], want[i])
			}
		}
	}
	check("empty")
	write("1")
	check("not refreshed")
	s.Refresh()
	check("refreshed", Segment{Docs: 1, Searched: true, Compound: true})
	write("2")
	s.Flush()
	check("flushed", Segment{Docs: 1, Committed: true, Searched: true, Compound: true}, Segment{Number: 1, Docs: 1, Committed: true, Compound: true})
	write("2")
	s.Refresh()
	check("replaced", Segment{Docs: 1, Committed: true, Searched: true, Compound: true},
		Segment{Number: 1, Deleted: 1, Committed: true, Searched: true, Compound: true}, Segment{Number: 2, Docs: 1, Searched: true, Compound: true})
	(&Index{Shards: []*Shard{s}, now: time.Now}).Merge()
	check("merged", Segment{Number: 3, Docs: 2, Committed: true, Searched: true})
}
