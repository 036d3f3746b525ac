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
	return s.named(err)
}

// named names the index in an error that a query makes of a shard.
func (s *Shard) named(err error) *eserr.Error {
	e := eserr.From(err)
	if e.Type == "query_shard_exception" && len(e.Meta) == 0 {
		return e.InIndex(s.Index, s.UUID)
	}
	return e
}
