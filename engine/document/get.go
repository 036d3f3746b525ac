package document

import (
	"slices"

	"esconsole/engine/cluster"
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// Get is one read by id.
type Get struct {
	Index        string
	NoIndex      bool   // no index was given
	Type         string // "": whatever type the index has
	ID           string
	Routing      string
	EmptyRouting bool   // a routing was given, and is empty: that is one, too
	Preference   string // which copy to read, as the server knows them
	Realtime     bool
	Refresh      bool // before a read that is not realtime
	Version      int64
	VersionType  index.VersionType
	Source       *SourceFilter // nil: all of it, unless stored fields are asked for
	StoredFields []string      // nil: not asked for
}

// NewGet is a realtime read of all of a document, whatever its version is.
func NewGet() *Get { return &Get{Realtime: true, Version: index.MatchAny} }

// Got is a document, or the news that there is none.
type Got struct {
	Index, Type, ID string
	NoType          bool // it is not known
	Found           bool
	Version         int64
	SeqNo, Term     int64
	Source          any             // Raw or Object; nil: not asked for
	Metadata        xcontent.Object // stored metadata fields
	Fields          xcontent.Object // stored fields
}

// Validate checks what the server checks before it looks at any index.
func (g *Get) Validate(p *compat.Profile) error {
	var v eserr.Validation
	if g.NoIndex {
		v.Add("index is missing")
	}
	if g.ID == "" {
		v.Add("id is missing")
	}
	if !g.VersionType.ValidForReads(g.Version) {
		v.Add("illegal version value [%d] for version type [%s]", g.Version, g.VersionType.Constant())
	}
	if g.VersionType == index.Force && p.ForceVersions == compat.Refused {
		v.Add(forceRefused)
	}
	return v.Err()
}

// Get reads one document.
func (s *Service) Get(g *Get) (*Got, error) {
	if err := g.Validate(s.profile()); err != nil {
		return nil, err
	}
	if g.VersionType == index.Force && s.profile().ForceVersions == compat.Deprecated {
		s.warn(forceWarning)
	}
	ix, routing, err := s.source(g)
	if err != nil {
		return nil, err
	}
	if err := cluster.CheckBlocks(cluster.BlockRead, ix); err != nil {
		return nil, err
	}
	if routing == "" && !g.EmptyRouting && ix.Mapping.RoutingRequired(g.Type) {
		return nil, eserr.RoutingMissing(ix.Name, g.Type, g.ID)
	}
	return s.read(ix, routing, g)
}

// source is the index that a document is read from, and its routing there.
func (s *Service) source(g *Get) (*cluster.Index, string, error) {
	state := s.Node.State()
	name, err := s.resolveName(g.Index)
	if err != nil {
		return nil, "", err
	}
	ix, err := state.SingleIndex(name)
	if err != nil {
		return nil, "", err
	}
	routing, err := state.ReadRouting(g.Index, g.Routing)
	return ix, routing, err
}

// read reads a document from its shard.
//
// Server: org.elasticsearch.index.get.ShardGetService.
func (s *Service) read(ix *cluster.Index, routing string, g *Get) (*Got, error) {
	shards := s.Node.Shards(ix)
	if shards == nil {
		return nil, eserr.IndexNotFoundBare(ix.Name)
	}
	shard := shards.Shard(g.ID, routing)
	if routing == "" && g.EmptyRouting {
		shard = shards.ShardOf(g.ID, "")
	}
	if found, err := s.Node.State().Prefers(g.Preference, ix, shard.ID); err != nil {
		return nil, err
	} else if !found {
		return nil, eserr.NullPointerAt("org.elasticsearch.index.shard.ShardId.getIndex()", `"shardId"`)
	}
	if g.Refresh && !g.Realtime {
		shard.Refresh()
	}
	got := &Got{Index: ix.Name, Type: g.Type, ID: g.ID}
	types := []string{s.storedType(ix, g.Type)}
	if g.Type == "" {
		types = ix.Mapping.Types()
		got.NoType = len(types) == 0 || s.profile().MissingTypeNull
		if len(types) > 0 {
			got.Type = types[0]
		}
	}
	var doc *index.Doc
	translog := false
	for _, typ := range types {
		if doc != nil || !ix.Mapping.HasType(typ) {
			continue
		}
		if g.Realtime {
			doc, translog = shard.Get(typ, g.ID)
			if translog && s.profile().GetRefreshes {
				shard.Refresh()
				translog = false
			}
		} else {
			doc = shard.GetSearchable(typ, g.ID)
		}
	}
	if doc == nil {
		return got, nil
	}
	if g.Type == "" {
		got.Type, got.NoType = doc.Type, false
	}
	if why := g.VersionType.ReadConflict(doc.Version, g.Version); why != "" {
		return nil, shard.Conflict(doc.Type, g.ID, why)
	}
	got.Found, got.Version, got.SeqNo, got.Term = true, doc.Version, doc.SeqNo, doc.Term
	return got, got.fill(ix, doc, g, translog)
}

// fill puts what is asked for of a document into the answer.
func (got *Got) fill(ix *cluster.Index, doc *index.Doc, g *Get, translog bool) error {
	for _, name := range g.StoredFields {
		if ix.Mapping.IsObject(name) {
			return eserr.IllegalArgument("field [" + name + "] isn't a leaf field")
		}
	}
	filter := g.Source
	if filter == nil && g.StoredFields != nil {
		filter = &SourceFilter{Fetch: slices.Contains(g.StoredFields, "_source")}
	}
	if doc.Source != nil {
		got.Source = filter.Apply(doc.Source)
	}
	if len(g.StoredFields) == 0 && filter != nil && !filter.Fetch {
		return nil // nothing stored is looked at
	}
	got.metadata(doc, g, translog)
	for _, name := range g.StoredFields {
		if values := storedValues(doc, name); len(values) > 0 && !isMetadata(doc, name) {
			got.Fields.Set(name, values)
		}
	}
	java.SortHashMap(got.Fields, func(m xcontent.Member) string { return m.Key })
	return nil
}

// metadata puts the stored metadata fields into the answer. The translog has no
// ignored fields; they show if something is asked for that the server has to
// read the document for again.
func (got *Got) metadata(doc *index.Doc, g *Get, translog bool) {
	if doc.Routing != "" {
		got.Metadata = got.Metadata.With("_routing", doc.Routing)
	}
	if parent := storedValues(doc, "_parent"); len(parent) > 0 {
		got.Metadata = got.Metadata.With("_parent", parent[0])
	}
	if translog && !slices.ContainsFunc(g.StoredFields, notInTranslog) {
		return
	}
	if ignored := storedValues(doc, ignoredField); len(ignored) > 0 {
		got.Metadata = got.Metadata.With(ignoredField, ignored)
		java.SortHashMap(got.Metadata, func(m xcontent.Member) string { return m.Key })
	}
}

func notInTranslog(field string) bool {
	return field != "_source" && field != "_routing" && field != "_id"
}

// ignoredField names the fields of a document that could not be indexed.
const ignoredField = "_ignored"

// storedValues are the stored values of a field, in the order of the document.
func storedValues(doc *index.Doc, name string) []any {
	if doc.Fields == nil {
		return nil
	}
	var out []any
	for i := range doc.Fields.Fields {
		if f := &doc.Fields.Fields[i]; f.Type.Stored && f.Type.Name == name {
			out = append(out, f.Printed())
		}
	}
	return out
}

// isMetadata tells whether a field of the document is one of the server's own.
func isMetadata(doc *index.Doc, name string) bool {
	for i := range doc.Fields.Fields {
		if f := doc.Fields.Fields[i].Type; f.Name == name {
			return f.Metadata
		}
	}
	return false
}
