package document

import (
	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/xcontent"
)

// Get is one read by id.
type Get struct {
	Index, Type, ID string
	AnyType         bool // the request named no type
	Routing         string
	Realtime        bool
	Refresh         bool
	Version         int64
	VersionType     index.VersionType
	Source          *SourceFilter // nil: all of it
	StoredFields    []string
}

// Got is a document, or the news that there is none.
type Got struct {
	Index, Type, ID string
	Found           bool
	Version         int64
	SeqNo, Term     int64
	Routing         string
	Source          any // Raw or Object; nil: not asked for
}

// SourceFilter says what of _source an answer carries.
type SourceFilter struct {
	Fetch              bool
	Includes, Excludes []string
}

// Apply gives the part of a stored document that is asked for.
func (f *SourceFilter) Apply(source []byte) any {
	switch {
	case f == nil:
		return xcontent.Raw(source)
	case !f.Fetch:
		return nil
	case len(f.Includes) == 0 && len(f.Excludes) == 0:
		return xcontent.Raw(source)
	}
	return xcontent.FilterSource(source, f.Includes, f.Excludes)
}

// Get reads one document.
func (s *Service) Get(g *Get) (*Got, error) {
	ix, err := s.Node.State().SingleIndex(g.Index)
	if err != nil {
		return nil, err
	}
	return s.get(ix, g)
}

func (s *Service) get(ix *cluster.Index, g *Get) (*Got, error) {
	typ := g.Type
	if g.AnyType {
		if types := ix.Mapping.Types(); len(types) == 1 {
			typ = types[0]
		}
	}
	if g.Routing == "" && ix.Mapping.RoutingRequired(typ) {
		return nil, routingMissing(ix.Name, typ, g.ID)
	}
	shards := s.Node.Shards(ix)
	if shards == nil {
		return nil, cluster.IndexNotFound(g.Index)
	}
	shard := shards.Shard(g.ID, g.Routing)
	if g.Refresh {
		shard.Refresh()
	}
	read := shard.Get
	if !g.Realtime {
		read = shard.GetSearchable
	}
	doc := read(typ, g.ID)
	got := &Got{Index: ix.Name, Type: typ, ID: g.ID}
	if doc == nil || doc.Type != typ && !g.AnyType {
		return got, nil
	}
	if why := g.VersionType.ReadConflict(doc.Version, g.Version); why != "" {
		return nil, shard.Conflict(doc.Type, g.ID, why)
	}
	got.Found, got.Type = true, doc.Type
	got.Version, got.SeqNo, got.Term, got.Routing = doc.Version, doc.SeqNo, doc.Term, doc.Routing
	got.Source = g.Source.Apply(doc.Source)
	return got, nil
}

// ValidateVersion checks the version of a read.
func (g *Get) ValidateVersion() error {
	var v eserr.Validation
	if !g.VersionType.ValidForReads(g.Version) {
		v.Add("illegal version value [%d] for version type [%s]", g.Version, g.VersionType.Constant())
	}
	return v.Err()
}
