package cluster

import (
	"strconv"
	"time"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// IndexNotFound is the error for a name that is neither an index nor an alias.
func IndexNotFound(name string) *eserr.Error { return indexNotFound(name, "index_or_alias") }

// IndexExpressionNotFound is the same where the name stood in an expression of
// one index: reading a document, for instance.
func IndexExpressionNotFound(name string) *eserr.Error {
	return indexNotFound(name, "index_expression")
}

func indexNotFound(name, kind string) *eserr.Error {
	return &eserr.Error{Status: 404, Type: "index_not_found_exception", Reason: "no such index [" + name + "]",
		Meta: xcontent.Object{{Key: "resource.type", Value: kind}, {Key: "resource.id", Value: name},
			{Key: "index_uuid", Value: "_na_"}, {Key: "index", Value: name}}}
}

// number is an integer setting, def if it is not set.
func (ix *Index) number(key string, def int) int {
	text, ok := ix.Settings.Get(key)
	if !ok {
		return def
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		return def
	}
	return n
}

// RoutingShards is index.number_of_routing_shards, 0 if it is not set.
func (ix *Index) RoutingShards() int { return ix.number("index.number_of_routing_shards", 0) }

// PartitionSize is index.routing_partition_size.
func (ix *Index) PartitionSize() int { return ix.number("index.routing_partition_size", 1) }

// RefreshInterval is index.refresh_interval; negative means never.
func (ix *Index) RefreshInterval() time.Duration {
	text, ok := ix.Settings.Get("index.refresh_interval")
	if !ok {
		return time.Second
	}
	if text == "-1" {
		return -1
	}
	if d, err := time.ParseDuration(text); err == nil {
		return d
	}
	return time.Second
}

// Copies is the number of copies of each shard that the index asks for.
func (ix *Index) Copies() int { return 1 + ix.Replicas }

// ActiveCopies is how many of them the simulated nodes have room for: a node
// holds one copy of a shard.
func (s *State) ActiveCopies(ix *Index) int { return min(ix.Copies(), len(s.Nodes)) }
