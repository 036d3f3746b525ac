package engine

import (
	"strings"

	"esconsole/engine/cluster"
)

// DocumentState is a document as the engine keeps it, which no API of the server
// tells as a whole: what concurrency control compares, on which shard it is, and
// whether searches see it yet.
type DocumentState struct {
	Index, Type, ID, Routing string

	Shard       int
	Version     int64
	SeqNo       int64
	PrimaryTerm int64
	Deleted     bool // a tombstone: its version counts for a minute after the deletion
	Searchable  bool // searches see it so: a refresh has come since
	Bytes       int  // of the source
}

// Documents lists the documents of the indices that a name stands for: an index,
// an alias, a pattern, several between commas. Recently deleted ones are among
// them. They come by index, shard and id. The error is the server's.
func (e *Engine) Documents(name string) ([]DocumentState, error) {
	e.whole.RLock()
	defer e.whole.RUnlock()
	e.node.Tick()
	indices, err := e.node.State().Resolve(e.node.Now(), cluster.StrictExpandHidden, strings.Split(name, ",")...)
	if err != nil {
		return nil, err
	}
	var list []DocumentState
	for _, ix := range indices {
		shards := e.node.Shards(ix)
		if shards == nil {
			continue
		}
		for _, s := range shards.Shards {
			for _, d := range s.Entries() {
				list = append(list, DocumentState{Index: ix.Name, Type: d.Type, ID: d.ID, Routing: d.Routing, Shard: d.Shard,
					Version: d.Version, SeqNo: d.SeqNo, PrimaryTerm: d.Term, Deleted: d.Deleted, Searchable: d.Searchable, Bytes: d.Bytes})
			}
		}
	}
	return list, nil
}
