package cluster

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
)

// Prefers tells whether a read with a preference may go to a shard at all. A
// preference that begins with an underscore has to be one that the server knows.
//
// Server: org.elasticsearch.cluster.routing.OperationRouting.
func (s *State) Prefers(preference string, ix *Index, shard int) (bool, error) {
	if !strings.HasPrefix(preference, "_") {
		return true, nil
	}
	kind, rest, given := strings.Cut(preference, ":")
	if kind == "_shards" {
		if !given {
			return false, noList(kind)
		}
		list, more, _ := strings.Cut(rest, "|")
		found, err := listsShard(list, shard)
		if err != nil || !found || more == "" {
			return found, err
		}
		preference = more
		kind, rest, given = strings.Cut(more, ":")
	}
	switch kind {
	case "_local", "_only_local", "_onlyLocal":
		return true, nil
	case "_prefer_nodes", "_only_nodes":
		if !given {
			return false, noList(kind)
		}
		if kind == "_only_nodes" {
			return true, s.onlyNodes(javaSplit(rest), ix, shard)
		}
		return true, nil
	case "_shards":
		return false, eserr.IllegalArgument("unknown preference [SHARDS]")
	}
	return false, eserr.IllegalArgument("no Preference for [%s]", kind)
}

// noList is what the server stumbles over where a list was to follow.
func noList(kind string) error {
	n := len(kind)
	return &eserr.Error{Status: 500, Type: "string_index_out_of_bounds_exception", Plain: true,
		Reason: fmt.Sprintf("begin %d, end %d, length %d", n+1, n, n)}
}

// listsShard tells whether a shard is in a list of numbers.
func listsShard(list string, shard int) (bool, error) {
	for id := range strings.FieldsFuncSeq(list, func(r rune) bool { return r == ',' }) {
		n, err := strconv.ParseInt(id, 10, 32)
		if err != nil {
			return false, eserr.IntegerFormat(id)
		}
		if int(n) == shard {
			return true, nil
		}
	}
	return false, nil
}

// onlyNodes is an error if none of the nodes has a copy of the shard.
func (s *State) onlyNodes(names []string, ix *Index, shard int) error {
	nodes := s.FindNodes(names)
	for _, c := range s.Allocate(ix) {
		if c.Shard == shard && c.Node != nil && slices.Contains(nodes, c.Node) {
			return nil
		}
	}
	what := "criterion"
	if len(names) == 1 {
		what = "criteria"
	}
	return eserr.IllegalArgument("no data nodes with %s [%s] found for shard: [%s][%d]", what, strings.Join(names, ","), ix.Name, shard)
}

// javaSplit cuts at commas and drops empty parts at the end, but not the only one.
func javaSplit(s string) []string {
	parts := strings.Split(s, ",")
	for len(parts) > 1 && parts[len(parts)-1] == "" {
		parts = parts[:len(parts)-1]
	}
	return parts
}
