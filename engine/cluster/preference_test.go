package cluster

import (
	"testing"

	"esconsole/engine/eserr"
)

func TestPrefers(t *testing.T) {
	ix := &Index{Name: "a", Shards: 2}
	s := &State{Nodes: []Node{{Name: "node-1", ID: "id1"}}}
	for _, c := range []struct {
		preference, err string
		found           bool
	}{
		{"", "", true},
		{"x", "", true},
		{"_local", "", true},
		{"_only_local", "", true},
		{"_primary", "no Preference for [_primary]", false},
		{"_shards", "begin 8, end 7, length 7", false},
		{"_shards:", "", false},
		{"_shards:0", "", false},
		{"_shards:0,1", "", true},
		{"_shards:1|", "", true},
		{"_shards:1|_local", "", true},
		{"_shards:1|x", "no Preference for [x]", false},
		{"_shards:x", `For input string: "x"`, false},
		{"_prefer_nodes:none", "", true},
		{"_only_nodes:node*", "", true},
		{"_only_nodes:x,y", "no data nodes with criterion [x,y] found for shard: [a][1]", true},
	} {
		found, err := s.Prefers(c.preference, ix, 1)
		reason := ""
		if err != nil {
			reason = eserr.From(err).Reason
		}
		if found != c.found || reason != c.err {
			t.Errorf("%q: got %v, %q; want %v, %q", c.preference, found, reason, c.found, c.err)
		}
	}
}
