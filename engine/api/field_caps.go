package api

import (
	"slices"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/mapping"
	"esconsole/engine/query"
	"esconsole/engine/rest"
	"esconsole/engine/search"
)

// fieldCaps tells what the fields of several indices can do.
//
// Server: RestFieldCapabilitiesAction.
func (a *API) fieldCaps(c *rest.Call) (rest.Action, error) {
	names, fields := readNames(c, "index"), readNames(c, "fields")
	if len(fields) == 0 {
		return nil, eserr.IllegalArgument("specified fields can't be null or empty")
	}
	opts, err := readIndicesOptions(c, cluster.StrictExpandOpen)
	if err != nil {
		return nil, err
	}
	unmapped, err := c.Bool("include_unmapped", false)
	if err != nil {
		return nil, err
	}
	var filter query.Query
	if c.HasBodyOrSource() {
		body, err := c.ParseFirst()
		if filter, err = search.ParseQueryUnder("index_filter", c.Warn, body, err); err != nil {
			return nil, err
		}
	}
	return func() (*rest.Reply, error) {
		indices, err := a.resolve(opts, names)
		if err != nil {
			return nil, err
		}
		caps := &capsMerger{}
		for _, ix := range indices {
			// What goes wrong with an index leaves it out.
			if cluster.CheckBlocks(cluster.BlockRead, ix) == nil && a.mayMatch(ix, filter) {
				caps.add(ix.Name, indexCaps(ix.Mapping, fields))
			}
		}
		return rest.OK(caps.body(unmapped, c.Profile.TypelessPaths)), nil
	}, nil
}

// mayMatch tells whether a shard of an index can have documents that a filter
// finds.
func (a *API) mayMatch(ix *cluster.Index, filter query.Query) bool {
	if filter == nil {
		return true
	}
	shards, err := a.searchShards([]string{ix.Name}, searchPlace{options: cluster.StrictExpandOpen})
	return err == nil && slices.ContainsFunc(shards, func(s search.Shard) bool {
		may, err := s.Context().MayMatch(filter)
		return may && err == nil
	})
}

// fieldCap is what one index says of a field or object.
type fieldCap struct {
	field, typ              string
	searchable, aggregating bool
	meta                    [][2]string
}

// indexCaps are the fields of an index that patterns match, with the objects that
// they are in.
func indexCaps(m *mapping.Mapping, patterns []string) []fieldCap {
	var names []string
	for _, pattern := range patterns {
		names = append(names, m.FieldNames(pattern)...)
	}
	names = hashSet(names)
	var out []fieldCap
	seen := map[string]bool{}
	add := func(f fieldCap) {
		if !seen[f.field] {
			seen[f.field] = true
			out = append(out, f)
		}
	}
	for _, name := range names {
		t := m.Field(name)
		if t == nil {
			continue
		}
		add(fieldCap{field: name, typ: t.Type, searchable: t.Searchable(), aggregating: t.Aggregatable(), meta: t.Meta})
		for i := strings.LastIndexByte(t.Name, '.'); i >= 0; i = strings.LastIndexByte(t.Name[:i], '.') {
			parent := t.Name[:i]
			if seen[parent] {
				break
			}
			if m.Field(parent) == nil {
				add(fieldCap{field: parent, typ: m.ObjectType(parent)})
			}
		}
	}
	java.SortHashMap(out, func(f fieldCap) string { return f.field })
	return out
}

// hashSet are texts without repetitions in the order of a java.util.HashSet.
func hashSet(texts []string) []string {
	var out []string
	for _, i := range java.HashMapOrder(texts) {
		out = append(out, texts[i])
	}
	return out
}

// capsMerger puts together what the indices say.
type capsMerger struct {
	indices []string
	fields  []*mergedField // in the order in which they came
	byName  map[string]*mergedField
}

type mergedField struct {
	name  string
	types []*mergedType
}

// mergedType is a field as the indices have it in which it is of one type.
type mergedType struct {
	typ                     string
	indices                 []string
	searchable, aggregating []bool // by index
	meta                    [][2]string
}

func (m *capsMerger) add(index string, caps []fieldCap) {
	m.indices = append(m.indices, index)
	if m.byName == nil {
		m.byName = map[string]*mergedField{}
	}
	for _, c := range caps {
		f := m.byName[c.field]
		if f == nil {
			f = &mergedField{name: c.field}
			m.byName[c.field] = f
			m.fields = append(m.fields, f)
		}
		f.typed(c.typ).add(index, c)
	}
}

func (f *mergedField) typed(typ string) *mergedType {
	for _, t := range f.types {
		if t.typ == typ {
			return t
		}
	}
	t := &mergedType{typ: typ}
	f.types = append(f.types, t)
	return t
}

func (t *mergedType) add(index string, c fieldCap) {
	t.indices = append(t.indices, index)
	t.searchable = append(t.searchable, c.searchable)
	t.aggregating = append(t.aggregating, c.aggregating)
	t.meta = append(t.meta, c.meta...)
}
