package document

import (
	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
)

// MultiGet is many reads by id in one request. Realtime and Refresh hold for all
// of them.
type MultiGet struct {
	Gets []*Get
	IDs  []bool // whether each of them names an id
}

// GotItem is what became of one read of a multi-get.
type GotItem struct {
	Got *Got

	// Of a read that failed:
	Err             *eserr.Error
	Index, Type, ID string
}

// Validate checks that there is something to read.
func (m *MultiGet) Validate() error {
	var v eserr.Validation
	if len(m.Gets) == 0 {
		v.Add("no documents to get")
	}
	for i, g := range m.Gets {
		if g.NoIndex {
			v.Add("index is missing for doc %d", i)
		}
		if !m.IDs[i] {
			v.Add("id is missing for doc %d", i)
		}
	}
	return v.Err()
}

// MultiGet reads all documents. A read that fails fails alone.
func (s *Service) MultiGet(m *MultiGet) ([]GotItem, error) {
	if err := m.Validate(); err != nil {
		return nil, err
	}
	items := make([]GotItem, len(m.Gets))
	for i, g := range m.Gets {
		got, in, err := s.getItem(g)
		if err != nil {
			items[i] = GotItem{Err: eserr.From(err), Index: in, Type: g.Type, ID: g.ID}
			continue
		}
		items[i] = GotItem{Got: got}
	}
	return items, nil
}

// getItem reads one document; in is the index that an error names.
func (s *Service) getItem(g *Get) (got *Got, in string, err error) {
	ix, routing, err := s.source(g)
	if err != nil {
		return nil, g.Index, err
	}
	if routing == "" && !g.EmptyRouting && ix.Mapping.RoutingRequired(DefaultType) {
		return nil, ix.Name, missingRouting(ix, g)
	}
	if err := cluster.CheckBlocks(cluster.BlockRead, ix); err != nil {
		return nil, ix.Name, err
	}
	if g.ID == "" {
		return nil, ix.Name, eserr.IllegalArgument("Ids can't be empty")
	}
	got, err = s.read(ix, routing, g)
	return got, ix.Name, err
}

// missingRouting says that a read needs a routing value; the server stumbles over
// the type that is not there.
func missingRouting(ix *cluster.Index, g *Get) error {
	if g.Type == "" {
		return &eserr.Error{Status: 500, Type: "null_pointer_exception", Reason: "type must not be null", Plain: true}
	}
	return eserr.RoutingMissing(ix.Name, g.Type, g.ID)
}
