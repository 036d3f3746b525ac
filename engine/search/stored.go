package search

import (
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// CheckStored tells what is wrong with a query that a document of the shard keeps.
func (s *Shard) CheckStored(q xcontent.Value) error {
	err := s.Context().CheckStored(q)
	if err == nil {
		return nil
	}
	e := *eserr.From(err)
	if e.Type == "query_shard_exception" && len(e.Meta) == 0 {
		e.Meta = xcontent.Object{{Key: "index_uuid", Value: s.UUID}, {Key: "index", Value: s.Index}}
	}
	return &e
}
