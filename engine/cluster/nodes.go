package cluster

import (
	"slices"
	"strings"

	"esconsole/engine/wildcard"
)

// FindNodes gives the nodes that names stand for: ids, names, addresses,
// patterns of these, _master, _local, _all, the roles as data:true, and
// attributes as name:value. No name
// stands for all nodes.
//
// Server: org.elasticsearch.cluster.node.DiscoveryNodes.resolveNodes.
func (s *State) FindNodes(names []string) []*Node {
	var found []*Node
	add := func(n *Node) {
		if !slices.Contains(found, n) {
			found = append(found, n)
		}
	}
	remove := func(n *Node) { found = slices.DeleteFunc(found, func(f *Node) bool { return f == n }) }
	if len(names) == 0 {
		names = []string{AllIndices}
	}
	for _, name := range names {
		attribute, value, isAttribute := strings.Cut(name, ":")
		change := add
		if isAttribute && value == "false" {
			change = remove
		}
		for i := range s.Nodes {
			n := &s.Nodes[i]
			switch {
			case name == "_local" || name == "_master":
				if i == 0 {
					add(n)
				}
			case name == AllIndices, name == n.ID, wildcard.Match(name, n.Name), wildcard.Match(name, n.Host), wildcard.Match(name, n.IP):
				add(n)
			case isAttribute && slices.Contains([]string{"master", "data", "ingest"}, attribute) && (value == "true" || value == "false"):
				change(n)
			case isAttribute && n.has(attribute, value):
				add(n)
			}
		}
	}
	return found
}

// has tells whether patterns match the name and the value of an attribute.
func (n *Node) has(name, value string) bool {
	return slices.ContainsFunc(n.Attributes, func(a Attribute) bool { return wildcard.Match(name, a.Name) && wildcard.Match(value, a.Value) })
}
