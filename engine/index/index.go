// Package index is one index at run time: its shards with documents, versions
// and sequence numbers, routing of documents to shards, refresh. What the index
// is called and how it is set up is cluster state and lives in package cluster.
package index

import (
	"math/bits"
	"sync/atomic"
	"time"
	"unicode/utf16"

	"github.com/twmb/murmur3"

	"esconsole/engine/analysis"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
)

// Index holds the shards of one index.
type Index struct {
	Name   Name
	Shards []*Shard

	routingShards int // index.number_of_routing_shards
	partition     int // index.routing_partition_size
	now           func() time.Time
	analysis      *analyzers
	refreshEvery  atomic.Int64 // nanoseconds; negative: never on its own
	lastRefresh   atomic.Int64 // unix nanoseconds
}

// SortField is one of the fields that the documents of an index are sorted by.
type SortField = lucene.SortField

// Config is what an index is made with.
type Config struct {
	Name          Name
	Shards        int
	RoutingShards int // 0: as the server derives it from Shards
	Partition     int // 0 means 1
	RefreshEvery  time.Duration
	Analysis      func() *analysis.Registry // nil: only what is built in
	Overlaps      func(similarity string) bool
	Now           func() time.Time
	Sort          []SortField
}

// New makes an index of empty shards.
func New(c Config) *Index {
	ix := &Index{Name: c.Name, routingShards: c.RoutingShards, partition: max(c.Partition, 1), now: c.Now}
	if ix.routingShards == 0 {
		ix.routingShards = DefaultRoutingShards(c.Shards)
	}
	ix.SetRefreshInterval(c.RefreshEvery)
	ix.lastRefresh.Store(c.Now().UnixNano())
	shared := &analyzers{}
	for i := range c.Shards {
		s := NewShard(i, c.Name, c.Now, c.Sort...)
		s.analysis = shared
		ix.Shards = append(ix.Shards, s)
	}
	ix.analysis = shared
	if c.Analysis != nil {
		ix.SetAnalysis(c.Analysis)
	}
	if c.Overlaps != nil {
		ix.SetOverlaps(c.Overlaps)
	}
	return ix
}

// SetAnalysis sets where the analyzers of the index come from.
func (ix *Index) SetAnalysis(registry func() *analysis.Registry) {
	ix.analysis.registry.Store(&registry)
}

// SetOverlaps sets which similarities count tokens of one position apart.
func (ix *Index) SetOverlaps(count func(similarity string) bool) {
	ix.analysis.overlaps.Store(&count)
}

// DefaultRoutingShards is index.number_of_routing_shards where none is given:
// shards times a power of two, at most 1024, that leaves room for one split at
// least (MetadataCreateIndexService). Before 7 it is the number of shards itself.
func DefaultRoutingShards(shards int) int {
	const log2MaxShards = 10
	return shards << max(1, log2MaxShards-bits.Len(uint(shards-1)))
}

// Shard is where a document lives: Murmur3 of the routing value, which is the id
// unless the request names one (org.elasticsearch.cluster.routing.OperationRouting).
func (ix *Index) Shard(id, routing string) *Shard {
	if len(ix.Shards) == 1 {
		return ix.Shards[0]
	}
	if routing == "" {
		return ix.at(hashRouting(id))
	}
	return ix.ShardOf(id, routing)
}

// ShardOf is where a document of that routing value would live, which may be the
// empty text.
func (ix *Index) ShardOf(id, routing string) *Shard {
	offset := 0
	if ix.partition > 1 {
		offset = java.FloorMod(int(hashRouting(id)), ix.partition)
	}
	return ix.at(hashRouting(routing) + int32(offset))
}

func (ix *Index) at(hash int32) *Shard {
	if len(ix.Shards) == 1 {
		return ix.Shards[0]
	}
	return ix.Shards[java.FloorMod(int(hash), ix.routingShards)/(ix.routingShards/len(ix.Shards))]
}

// hashRouting is Murmur3 over the UTF-16LE bytes of the text, seed 0.
func hashRouting(s string) int32 {
	buf := make([]byte, 0, 64)
	for _, r := range s {
		if r > 0xFFFF {
			high, low := utf16.EncodeRune(r)
			buf = append(buf, byte(high), byte(high>>8), byte(low), byte(low>>8))
			continue
		}
		buf = append(buf, byte(r), byte(r>>8))
	}
	return int32(murmur3.Sum32(buf))
}

// SetRefreshInterval sets index.refresh_interval; a negative one means that only
// requests refresh.
func (ix *Index) SetRefreshInterval(d time.Duration) { ix.refreshEvery.Store(int64(d)) }

// Refresh makes every write so far searchable.
func (ix *Index) Refresh() {
	ix.lastRefresh.Store(ix.now().UnixNano())
	for _, s := range ix.Shards {
		s.Refresh()
	}
}

// RefreshIfDue does what the scheduled refresh would have done by now. always
// says that a scheduled refresh has certainly happened since the last write.
func (ix *Index) RefreshIfDue(always bool) {
	every := ix.refreshEvery.Load()
	if every < 0 {
		return
	}
	if always || ix.now().UnixNano()-ix.lastRefresh.Load() >= every {
		ix.Refresh()
	}
}
