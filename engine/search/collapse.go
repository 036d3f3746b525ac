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

// collapseCollector keeps the first hit of each group.
type collapseCollector struct {
	*sortCollector
	field  *mapping.FieldType
	value  func(doc int) (*string, error)
	groups map[string]int // places in found
	none   int            // place of the group without a value, -1
	found  []hit
	err    error
}

func newCollapseCollector(c *sortCollector, ft *mapping.FieldType) *collapseCollector {
	return &collapseCollector{sortCollector: c, field: ft, groups: map[string]int{}, none: -1}
}

func (c *collapseCollector) start(leaf *lucene.Leaf, s lucene.Scorer) {
	c.sortCollector.start(leaf, s)
	c.value = groupOf(c.field, leaf)
}

func (c *collapseCollector) collect(doc int) {
	group, err := c.value(doc)
	if err != nil && c.err == nil {
		c.err = err
	}
	if err != nil {
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
	at := c.none
	if group != nil {
		var known bool
		if at, known = c.groups[*group]; !known {
			at = -1
		}
	}
	doc += c.leaf.Base
	if at >= 0 {
		if c.before(c.next, doc, &c.found[at]) {
			c.found[at].doc, c.found[at].score = doc, score
			copy(c.found[at].keys, c.next)
		}
		return
	}
	if group == nil {
		c.none = len(c.found)
	} else {
		c.groups[*group] = len(c.found)
	}
	c.found = append(c.found, hit{doc: doc, score: score, keys: slices.Clone(c.next), group: group})
}

func (c *collapseCollector) hits() []hit {
	c.heap = c.found
	out := c.sortCollector.hits()
	return out[:min(len(out), c.size)]
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
