package cluster

import (
	"slices"
	"strconv"
	"strings"

	"esconsole/engine/settings"
	"esconsole/engine/wildcard"
)

// Copy is one copy of a shard in the routing table.
type Copy struct {
	Index   *Index
	Shard   int
	Primary bool
	Node    *Node // nil: it is on no node
}

// Allocate gives the copies of all shards of an index, by shard, the primary
// first, and where the simulated nodes hold them: a node holds one copy of a
// shard, and filters of the index may keep it from a node.
func (s *State) Allocate(ix *Index) []Copy {
	nodes := s.eligible(ix)
	perNode := ix.Int("index.routing.allocation.total_shards_per_node")
	held := make([]int, len(nodes))
	copies := make([]Copy, ix.Shards*ix.Copies())
	for c := range ix.Copies() { // primaries find their places first
		for shard := range ix.Shards {
			copied := Copy{Index: ix, Shard: shard, Primary: c == 0}
			if c < len(nodes) {
				i := (ix.FirstNode + shard + c) % len(nodes)
				if perNode < 0 || held[i] < perNode {
					held[i]++
					copied.Node = &s.Nodes[nodes[i]]
				}
			}
			copies[shard*ix.Copies()+c] = copied
		}
	}
	return copies
}

// eligible lists the nodes that may hold copies of an index.
func (s *State) eligible(ix *Index) []int {
	enable := strings.ToLower(ix.Value("index.routing.allocation.enable"))
	if enable == "none" {
		return nil
	}
	filters := ix.Settings.Filter(func(key string) bool { return strings.HasPrefix(key, "index.routing.allocation.") })
	var nodes []int
	for i := range s.Nodes {
		if s.Nodes[i].passes(filters) {
			nodes = append(nodes, i)
		}
	}
	return nodes
}

// passes tells whether the filters of an index let it be on the node.
//
// Server: org.elasticsearch.cluster.node.DiscoveryNodeFilters.
func (n *Node) passes(filters settings.Settings) bool {
	included, asked := false, false
	for _, f := range filters {
		kind, attribute, _ := strings.Cut(strings.TrimPrefix(f.Key, "index.routing.allocation."), ".")
		values := strings.Split(f.Value, ",")
		if f.IsNull || f.Value == "" {
			continue
		}
		match := false
		all := true
		for _, v := range values {
			if n.matches(attribute, strings.TrimSpace(v)) {
				match = true
			} else {
				all = false
			}
		}
		switch kind {
		case "require":
			if !all {
				return false
			}
		case "exclude":
			if match {
				return false
			}
		case "include":
			asked = true
			included = included || match
		}
	}
	return included || !asked
}

// matches tells whether an attribute of the node has a value.
func (n *Node) matches(attribute, value string) bool {
	switch attribute {
	case "_name":
		return wildcard.Match(value, n.Name)
	case "_id":
		return value == n.ID
	case "_ip", "_host_ip", "_publish_ip":
		return wildcard.Match(value, n.IP)
	case "_host":
		return wildcard.Match(value, n.Host) || wildcard.Match(value, n.IP)
	case "_tier":
		return true
	}
	return slices.ContainsFunc(n.Attributes, func(a Attribute) bool { return a.Name == attribute && wildcard.Match(value, a.Value) })
}

// ActiveCopies is how many copies of its first shard an index has on nodes.
func (s *State) ActiveCopies(ix *Index) int {
	if !ix.restricted() {
		return min(ix.Copies(), len(s.Nodes))
	}
	active := 0
	for _, c := range s.Allocate(ix)[:ix.Copies()] {
		if c.Node != nil {
			active++
		}
	}
	return active
}

// restricted tells whether the index has settings that keep copies from nodes.
func (ix *Index) restricted() bool {
	const prefix = "index.routing.allocation."
	i, _ := slices.BinarySearchFunc(ix.Settings, prefix, func(e settings.Setting, k string) int { return strings.Compare(e.Key, k) })
	return i < len(ix.Settings) && strings.HasPrefix(ix.Settings[i].Key, prefix)
}

// EmptiestNode is the node that holds the fewest shards, where the first shard
// of a new index goes.
func (s *State) EmptiestNode() int {
	held := make(map[*Node]int, len(s.Nodes))
	s.Indices.Scan(func(_ string, ix *Index) bool {
		for _, c := range s.Allocate(ix) {
			if c.Node != nil {
				held[c.Node]++
			}
		}
		return true
	})
	best := 0
	for i := range s.Nodes {
		if held[&s.Nodes[i]] < held[&s.Nodes[best]] {
			best = i
		}
	}
	return best
}

// ExpandReplicas gives the index with as many replicas as
// index.auto_expand_replicas makes of the number of nodes.
func (s *State) ExpandReplicas(ix *Index) *Index {
	auto, err := settings.ParseAutoExpand(ix.Value("index.auto_expand_replicas"))
	if err != nil {
		return ix
	}
	n, ok := auto.Replicas(len(s.Nodes))
	if !ok || n == ix.Replicas {
		return ix
	}
	return ix.WithSettings(ix.Settings.WithText("index.number_of_replicas", strconv.Itoa(n)))
}

// Enough tells whether every shard of an index has as many copies on nodes as a
// request waits for: -2 is what the index says, -1 is all of them. Copies neither
// come nor go by themselves here, so there is nothing to wait for.
func (s *State) Enough(ix *Index, want int) bool {
	if want == -2 {
		text := ix.Value("index.write.wait_for_active_shards")
		n, err := strconv.Atoi(text)
		if err != nil {
			n = -1
		}
		want = n
	}
	if want == -1 {
		want = ix.Copies()
	}
	active := make([]int, ix.Shards)
	for _, c := range s.Allocate(ix) {
		if c.Node != nil {
			active[c.Shard]++
		}
	}
	for _, n := range active {
		if n < want {
			return false
		}
	}
	return true
}
