package search

import (
	"slices"
	"strconv"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

// Collapse keeps only the first hit of each value of a field.
//
// Server: org.elasticsearch.search.collapse.CollapseBuilder.
type Collapse struct {
	Field      string
	Inner      []*query.InnerHits // other hits of the group that are shown with each
	Concurrent int                // max_concurrent_group_searches; 0: not given
}

func parseCollapse(v xcontent.Value, warn func(string)) (*Collapse, error) {
	c := &Collapse{}
	p := objectparser.Parser[Collapse]{Name: "collapse", Fields: []objectparser.Field[Collapse]{
		{Name: "field", Takes: objectparser.String, Read: func(c *Collapse, v xcontent.Value, _ objectparser.Warn) error {
			if c.Field = v.Text(); c.Field == "" {
				return eserr.IllegalArgument("field name is null or empty")
			}
			return nil
		}},
		{Name: "max_concurrent_group_searches", Takes: objectparser.NumberOrString, Read: func(c *Collapse, v xcontent.Value, _ objectparser.Warn) error {
			n, err := objectparser.Int(v)
			if err == nil && n < 1 {
				err = eserr.IllegalArgument("maxConcurrentGroupRequests` must be positive")
			}
			c.Concurrent = n
			return err
		}},
		{Name: "inner_hits", Takes: objectparser.Object | objectparser.Array, Read: readCollapseInner},
	}}
	if err := p.Parse(c, v, warn); err != nil {
		return nil, err
	}
	return c, nil
}

func readCollapseInner(c *Collapse, v xcontent.Value, warn objectparser.Warn) error {
	items := []xcontent.Value{v}
	if v.Kind() == xcontent.KindArray {
		items = v.Items()
	}
	c.Inner = nil
	for _, item := range items {
		if item.Kind() != xcontent.KindObject {
			return objectparser.At(parsingError(v, item.Pos(), "Invalid token in inner_hits array"), item.Pos())
		}
		h, err := query.ParseInnerHits(item, warn)
		if err == nil {
			err = readInnerHits(h, warn)
		}
		if err != nil {
			return err
		}
		c.Inner = append(c.Inner, h)
	}
	return v.Err()
}

// checkCollapse refuses a collapse that does not fit the rest of the search.
func (r *Request) checkCollapse() error {
	switch {
	case r.Collapse == nil:
		return nil
	case r.Scroll:
		return eserr.New(500, "search_exception", "cannot use `collapse` in a scroll context")
	case r.After != nil:
		return eserr.New(500, "search_exception", "cannot use `collapse` in conjunction with `search_after`")
	case len(r.Rescore) > 0:
		return eserr.New(500, "search_exception", "cannot use `collapse` in conjunction with `rescore`")
	}
	return nil
}

// resolveCollapse checks the field on a shard.
func (c *Collapse) resolve(x *run) (*mapping.FieldType, error) {
	if c.Field == "" {
		return nil, eserr.NullPointerAt("String.equals(Object)", "fullName")
	}
	ft := x.shard.Mapping.Field(c.Field)
	switch {
	case ft == nil:
		return nil, eserr.IllegalArgument("no mapping found for `%s` in order to collapse on", c.Field)
	case ft.Type != "keyword" && !ft.IsNumeric() || ft.Type == "token_count":
		return nil, eserr.IllegalArgument("unknown type for collapse field `%s`, only keywords and numbers are accepted", c.Field)
	case !ft.DocValues:
		return nil, eserr.IllegalArgument("cannot collapse on field `%s` without `doc_values`", c.Field)
	case !ft.Indexed && len(c.Inner) > 0:
		return nil, eserr.IllegalArgument("cannot expand `inner_hits` for collapse field `%s`, only indexed field can retrieve `inner_hits`", c.Field)
	}
	return ft, nil
}

// groupOf gives the value of a document in a field, nil for none.
func groupOf(ft *mapping.FieldType, leaf *lucene.Leaf) func(doc int) (*string, error) {
	texts, numbers := leaf.Strings(ft.Name), leaf.Longs(ft.Name)
	return func(doc int) (*string, error) {
		ords, values := texts.Ords(doc), numbers.Values(doc)
		var text string
		switch {
		case len(ords)+len(values) == 0:
			return nil, nil
		case len(ords)+len(values) > 1:
			return nil, eserr.IllegalState("failed to collapse %d, the collapse field must be single valued", doc)
		case len(ords) == 1:
			text = texts.Term(ords[0])
		case ft.IsFloating():
			text = java.DoubleString(lucene.Double(values[0]))
		default:
			text = strconv.FormatInt(values[0], 10)
		}
		return &text, nil
	}
}

// collapseCollector keeps the first hit of each of the best groups. Once it has as
// many as are wanted, it looks at the group of a document only if that can still
// come before the last one.
//
// Server: org.apache.lucene.search.grouping.FirstPassGroupingCollector.
type collapseCollector struct {
	*sortCollector
	field *mapping.FieldType
	value func(doc int) (*string, error)
	found []hit // in their order, as soon as there are enough
	err   error

	places map[string]int // of groups in found, until there are enough
}

func newCollapseCollector(c *sortCollector, ft *mapping.FieldType) *collapseCollector {
	return &collapseCollector{sortCollector: c, field: ft, places: map[string]int{}}
}

func (c *collapseCollector) start(leaf *lucene.Leaf, s lucene.Scorer) {
	c.sortCollector.start(leaf, s)
	c.value = groupOf(c.field, leaf)
}

func (c *collapseCollector) collect(doc int) {
	if c.err != nil {
		return
	}
	var score float32
	if c.track || c.maxed {
		score = c.scorer.Score()
		if !c.some || score > c.max {
			c.max, c.some = score, true
		}
	}
	for i, read := range c.readers {
		c.next[i] = read(doc)
	}
	at := doc + c.leaf.Base
	full := len(c.found) >= c.size
	if full && !c.before(c.next, at, &c.found[len(c.found)-1]) {
		return
	}
	group, err := c.value(doc)
	if err != nil {
		c.err = err
		return
	}
	place := c.place(group, full)
	switch {
	case place >= 0:
		if !c.before(c.next, at, &c.found[place]) {
			return
		}
	case full:
		place = len(c.found) - 1 // whose group drops out
	default:
		if group != nil {
			c.places[*group] = len(c.found)
		}
		c.found = append(c.found, hit{doc: at, score: score, keys: slices.Clone(c.next), group: group})
		if len(c.found) == c.size {
			slices.SortFunc(c.found, c.compare)
		}
		return
	}
	h := &c.found[place]
	h.doc, h.score, h.group = at, score, group
	copy(h.keys, c.next)
	for ; full && place > 0 && c.compare(c.found[place], c.found[place-1]) < 0; place-- {
		c.found[place], c.found[place-1] = c.found[place-1], c.found[place]
	}
}

// place finds a group among those found, -1: it is new.
func (c *collapseCollector) place(group *string, sorted bool) int {
	if group == nil || sorted {
		return slices.IndexFunc(c.found, func(h hit) bool { return sameGroup(h.group, group) })
	}
	if at, known := c.places[*group]; known {
		return at
	}
	return -1
}

func sameGroup(a, b *string) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

func (c *collapseCollector) hits() []hit {
	c.heap = c.found
	return c.sortCollector.hits()
}

// collapsed keeps the first hit of each group of all shards.
func collapsed(hits []hit) []hit {
	seen, none := map[string]bool{}, false
	return slices.DeleteFunc(hits, func(h hit) bool {
		if h.group == nil {
			old := none
			none = true
			return old
		}
		old := seen[*h.group]
		seen[*h.group] = true
		return old
	})
}
