package document

import (
	"slices"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// TermVectors asks for the terms of one document, or of one that is not stored.
type TermVectors struct {
	Index           string
	Type            string // "_doc" stands for the one that there is
	ID              string
	HasID           bool
	Doc             []byte // an artificial document; nil: one that is stored
	Routing         string
	Preference      string
	Realtime        bool
	Version         int64
	VersionType     index.VersionType
	Fields          []string // patterns; nil: those whose vectors are stored
	Positions       bool
	Offsets         bool
	Payloads        bool
	FieldStatistics bool
	TermStatistics  bool
	Analyzers       map[string]string // by field, in place of its own
	Filter          *TermFilter       // nil: all terms
}

// NewTermVectors asks for everything but the statistics of terms, in real time.
func NewTermVectors() *TermVectors {
	return &TermVectors{Type: DefaultType, Realtime: true, Version: index.MatchAny, Positions: true, Offsets: true, Payloads: true, FieldStatistics: true}
}

// GotVectors are the vectors of a document, or the news that there is none.
type GotVectors struct {
	Index, Type, ID string
	Artificial      bool
	Found           bool
	Version         int64
	Fields          []VectorField // sorted by name; the server's order is that of a hash map with a random seed
}

// Validate checks what the server checks before it looks at any index.
func (t *TermVectors) Validate() error {
	var v eserr.Validation
	t.validate(&v)
	return v.Err()
}

func (t *TermVectors) validate(v *eserr.Validation) {
	if t.Index == "" {
		v.Add("index is missing")
	}
	if !t.HasID && t.Doc == nil {
		v.Add("id or doc is missing")
	}
}

// TermVectors gives the terms of one document.
//
// Server: org.elasticsearch.index.termvectors.TermVectorsService.
func (s *Service) TermVectors(t *TermVectors) (*GotVectors, error) {
	if err := t.Validate(); err != nil {
		return nil, err
	}
	ix, routing, err := s.source(&Get{Index: t.Index, Routing: t.Routing})
	if err != nil {
		return nil, err
	}
	if routing == "" && ix.Mapping.RoutingRequired(t.Type) {
		return nil, eserr.RoutingMissing(ix.Name, t.Type, t.vectorsID())
	}
	if err := cluster.CheckBlocks(cluster.BlockRead, ix); err != nil {
		return nil, err
	}
	return s.vectorsOf(ix, routing, t)
}

// vectorsID is the id that errors name. The server counts artificial documents.
func (t *TermVectors) vectorsID() string {
	if t.Doc != nil {
		return "1"
	}
	return t.ID
}

func (s *Service) vectorsOf(ix *cluster.Index, routing string, t *TermVectors) (*GotVectors, error) {
	shards := s.Node.Shards(ix)
	if shards == nil {
		return nil, eserr.IndexNotFoundBare(ix.Name)
	}
	shard := shards.Shards[0]
	if t.Doc == nil || routing != "" {
		shard = shards.Shard(t.ID, routing)
	}
	if found, err := s.Node.State().Prefers(t.Preference, ix, shard.ID); err != nil {
		return nil, err
	} else if !found {
		return nil, eserr.NullPointerAt("org.elasticsearch.index.shard.ShardId.getIndex()", `"shardId"`)
	}
	v := vectorReader{TermVectors: t, ix: ix, shard: shard, reader: shard.Snapshot().Reader, registry: ix.Analysis(), asked: t.Fields != nil}
	got, err := v.read(s.storedType(ix, t.Type))
	if err != nil {
		return nil, eserr.New(500, "exception", "failed to execute term vector request").Wrap(eserr.From(err))
	}
	return got, nil
}

// read finds the document and makes its vectors.
func (v *vectorReader) read(typ string) (*GotVectors, error) {
	v.expandFields()
	got := &GotVectors{Index: v.ix.Name, Type: v.Type, ID: v.ID, Artificial: v.Doc != nil, Found: true}
	if v.Doc != nil {
		return got, v.artificial(got, typ)
	}
	doc := v.find(typ)
	if doc == nil {
		got.Found = false
		return got, nil
	}
	if why := v.VersionType.ReadConflict(doc.Version, v.Version); why != "" {
		return nil, v.shard.Conflict(doc.Type, v.ID, why)
	}
	got.Version = doc.Version
	if err := v.stored(doc); err != nil {
		return nil, err
	}
	if err := v.generated(doc); err != nil {
		return nil, err
	}
	return got, v.finish(got)
}

// find reads the document. In real time, statistics count what was written since
// the last refresh.
func (v *vectorReader) find(typ string) *index.Doc {
	if !v.ix.Mapping.HasType(typ) {
		return nil
	}
	if !v.Realtime {
		return v.shard.GetSearchable(typ, v.ID)
	}
	if v.shard.GetSearchable(typ, v.ID) == nil {
		v.reader = v.shard.Current()
	}
	doc, _ := v.shard.Get(typ, v.ID)
	return doc
}

// expandFields puts the names of fields in the place of patterns.
func (v *vectorReader) expandFields() {
	if !v.asked {
		return
	}
	var names []string
	for _, pattern := range v.Fields {
		names = append(names, v.ix.Mapping.FieldNames(pattern)...)
	}
	slices.Sort(names)
	v.Fields = slices.Compact(names)
}

// stored makes the vectors of the fields that the index keeps them for.
func (v *vectorReader) stored(doc *index.Doc) error {
	fields, err := v.fieldsOf(doc)
	if err != nil {
		return err
	}
	for i := range fields {
		if f := &fields[i]; keepsVectors(f.Type) && f.Kind == mapping.KindText {
			to := v.field(f.Type.Name)
			to.positions = strings.Contains(f.Type.TermVector, "positions")
			to.offsets = strings.Contains(f.Type.TermVector, "offsets")
			to.payloads = strings.Contains(f.Type.TermVector, "payloads")
			if err := to.add(f.Str, v.analyzer(f.Type), false); err != nil {
				return err
			}
		}
	}
	return nil
}

func keepsVectors(t *mapping.FieldType) bool {
	return t.TermVector != "" && t.TermVector != "no" && t.Indexed && !t.BareVectors
}

// fieldsOf are the values of a stored document: those of its source, or what is
// kept of a document without one.
func (v *vectorReader) fieldsOf(doc *index.Doc) ([]mapping.IndexedField, error) {
	if doc.Source == nil {
		if doc.Fields == nil {
			return nil, nil
		}
		return doc.Fields.Fields, nil
	}
	d, _, err := v.ix.Mapping.Parse(mapping.SourceToParse{Index: v.ix.Name, Type: doc.Type, ID: doc.ID, Routing: doc.Routing, Source: doc.Source})
	if err != nil {
		return nil, err
	}
	return d.Fields, nil
}

// generated makes the vectors of the other fields that are asked for, from stored
// fields or the source.
func (v *vectorReader) generated(doc *index.Doc) error {
	names := v.Fields
	if !v.asked {
		for _, f := range v.fields {
			if v.Analyzers[f.Name] != "" {
				names = append(names, f.Name)
			}
		}
	}
	var source xcontent.Value
	if doc.Source != nil {
		source, _ = xcontent.Parse(doc.Source, xcontent.Limits{})
	}
	for _, name := range names {
		ft := v.ix.Mapping.Field(name)
		if ft == nil || ft.Name != name || !hasVectors(ft) || keepsVectors(ft) && v.Analyzers[name] == "" {
			continue
		}
		values := v.storedTexts(doc, name)
		if values == nil && doc.Source != nil {
			values = rawValues(nil, source, strings.Split(strings.TrimRight(name, "."), "."))
		}
		v.drop(name)
		if err := v.generate(ft, values); err != nil {
			return err
		}
	}
	return nil
}

// hasVectors tells whether terms can be made of the values of a field: it holds
// text or keywords, and is indexed.
func hasVectors(t *mapping.FieldType) bool {
	switch t.Type {
	case "text", "keyword", "search_as_you_type", "phrase", "prefix", "join", "_routing", "_ignored":
		return t.Indexed
	}
	return t.Shingled && t.Indexed
}

func (v *vectorReader) generate(ft *mapping.FieldType, values []string) error {
	if len(values) == 0 {
		return nil
	}
	a := v.analyzer(ft)
	to := v.field(ft.Name)
	to.positions, to.offsets, to.payloads = true, v.Offsets, false
	for _, text := range values {
		if err := to.add(text, a, true); err != nil {
			return err
		}
	}
	return nil
}

// storedTexts are the stored values of a field; nil if there are none.
func (v *vectorReader) storedTexts(doc *index.Doc, name string) []string {
	if name == "_routing" && doc.Routing != "" {
		return []string{doc.Routing}
	}
	var out []string
	for _, value := range storedValues(doc, name) {
		if text, ok := value.(string); ok {
			out = append(out, text)
		}
	}
	return out
}

// artificial makes the vectors of a document that is not stored. What its fields
// would add to the mapping is forgotten.
func (v *vectorReader) artificial(got *GotVectors, typ string) error {
	doc, _, err := v.ix.Mapping.Parse(mapping.SourceToParse{Index: v.ix.Name, Type: typ, ID: "_id_for_tv_api", Routing: v.Routing, Source: v.Doc})
	if err != nil {
		return err
	}
	if doc.Routing != "" {
		if ft := v.ix.Mapping.Field("_routing"); ft != nil && v.selects(ft.Name) {
			if err := v.generate(ft, []string{doc.Routing}); err != nil {
				return err
			}
		}
	}
	var names []string
	values := map[string][]string{}
	for i := range doc.Fields {
		f := &doc.Fields[i]
		name := f.Type.Name
		if !hasVectors(f.Type) || v.ix.Mapping.Field(name) == nil || !v.selects(name) {
			continue
		}
		if values[name] == nil {
			names = append(names, name)
		}
		values[name] = append(values[name], f.Str)
	}
	for _, name := range names {
		if err := v.generate(v.ix.Mapping.Field(name), values[name]); err != nil {
			return err
		}
	}
	return v.finish(got)
}

// finish filters the terms and adds what the index knows of them.
func (v *vectorReader) finish(got *GotVectors) error {
	slices.SortFunc(v.fields, func(a, b *fieldVector) int { return strings.Compare(a.Name, b.Name) })
	searcher := &lucene.Searcher{Reader: v.reader}
	for _, f := range v.fields {
		if !v.selects(f.Name) || len(f.terms) == 0 {
			continue
		}
		out := VectorField{Name: f.Name, Terms: f.sorted(), HasPositions: f.positions && v.Positions, HasOffsets: f.offsets && v.Offsets,
			HasPayloads: f.payloads && f.paid && v.Payloads}
		st := searcher.Stats(f.Name)
		if v.FieldStatistics {
			out.Stats = &st
		}
		for i := range out.Terms {
			docs, total := searcher.DocFreq(f.Name, []byte(out.Terms[i].Text))
			if v.TermStatistics {
				out.Terms[i].DocFreq, out.Terms[i].Total = docs, total
			}
			out.Terms[i].docs = docs
		}
		if v.Filter != nil {
			var err error
			if out.Terms, err = v.Filter.best(out.Terms, st); err != nil {
				return err
			}
		}
		got.Fields = append(got.Fields, out)
	}
	return nil
}

func (v *vectorReader) selects(name string) bool { return !v.asked || slices.Contains(v.Fields, name) }
