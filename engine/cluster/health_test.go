package cluster

import (
	"testing"

	"esconsole/engine/eserr"
	"esconsole/engine/settings"
)

func indexWith(s *State, name string, set ...string) *Index {
	var all settings.Settings
	for i := 0; i < len(set); i += 2 {
		all = all.WithText(set[i], set[i+1])
	}
	return s.ExpandReplicas((&Index{Name: name, UUID: "u-" + name}).WithSettings(all))
}

func TestHealth(t *testing.T) {
	for _, c := range []struct {
		name   string
		nodes  int
		set    []string
		status Status
		active int
	}{
		{"a replica needs a second node", 1, nil, Yellow, 1},
		{"two nodes", 2, nil, Green, 2},
		{"no replicas", 1, []string{"index.number_of_replicas", "0"}, Green, 1},
		{"three shards", 2, []string{"index.number_of_shards", "3"}, Green, 6},
		{"too many replicas", 3, []string{"index.number_of_replicas", "5"}, Yellow, 3},
		{"no node is as required", 2, []string{"index.routing.allocation.require.zone", "a"}, Red, 0},
		{"one node is left", 2, []string{"index.routing.allocation.exclude._name", "node-1"}, Yellow, 1},
		{"included by name", 3, []string{"index.routing.allocation.include._name", "node-1,node-3"}, Green, 2},
		{"allocation is off", 2, []string{"index.routing.allocation.enable", "none"}, Red, 0},
		{"one shard of the index on each node", 2, []string{"index.number_of_shards", "2", "index.routing.allocation.total_shards_per_node", "1"}, Yellow, 2},
		{"replicas expand to all nodes", 3, []string{"index.auto_expand_replicas", "0-all"}, Green, 3},
		{"replicas shrink", 1, []string{"index.auto_expand_replicas", "0-1"}, Green, 1},
	} {
		s := testState(c.nodes)
		h := s.HealthOf(indexWith(s, "x", c.set...))
		if h.Status != c.status || h.Active != c.active {
			t.Errorf("%s: %s with %d active, want %s with %d", c.name, h.Status, h.Active, c.status, c.active)
		}
	}
}

func TestAllocationSpreads(t *testing.T) {
	s := testState(3)
	ix := indexWith(s, "x", "index.number_of_shards", "6", "index.number_of_replicas", "1")
	held := map[string]int{}
	for i, c := range s.Allocate(ix) {
		if c.Node == nil {
			t.Fatalf("copy %d is on no node", i)
		}
		held[c.Node.Name]++
		if i%2 == 1 && s.Allocate(ix)[i-1].Node == c.Node {
			t.Errorf("both copies of shard %d are on %s", c.Shard, c.Node.Name)
		}
	}
	for name, n := range held {
		if n != 4 {
			t.Errorf("%s holds %d copies of 12", name, n)
		}
	}
}

func TestEnough(t *testing.T) {
	s := testState(1)
	ix := indexWith(s, "x")
	for want, enough := range map[int]bool{-2: true, -1: false, 0: true, 1: true, 2: false} {
		if got := s.Enough(ix, want); got != enough {
			t.Errorf("%d copies: %t", want, got)
		}
	}
}

func TestBlocks(t *testing.T) {
	s := testState(1)
	ix := indexWith(s, "x", "index.blocks.write", "true", "index.blocks.read_only_allow_delete", "true")
	err := ix.CheckWrite()
	e, ok := eserr.As(err)
	if want := "index [x] blocked by: [FORBIDDEN/8/index write (api), TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block];"; !ok || e.Reason != want || e.Status != 403 {
		t.Errorf("write: %v", err)
	}
	if err := CheckDeletable(ix); err != nil {
		t.Errorf("delete: %v", err)
	}
	if err := CheckBlocks(BlockRead, ix); err != nil {
		t.Errorf("read: %v", err)
	}
	shut, _ := s.Lookup("shut")
	if err := CheckBlocks(BlockRead, shut); err == nil {
		t.Error("a closed index can be read")
	}
}
