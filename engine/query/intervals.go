package query

import (
	"slices"
	"strings"

	"esconsole/engine/analysis"
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/xcontent"
)

// Intervals matches documents whose Field has words near each other, as a rule
// describes.
//
// Server: org.elasticsearch.index.query.IntervalQueryBuilder.
type Intervals struct {
	common
	Field string
	rule  intervalRule
}

// intervalRule is a rule for intervals.
//
// Server: org.elasticsearch.index.query.IntervalsSourceProvider.
type intervalRule interface {
	source(c *intervalContext, ft *mapping.FieldType) (lucene.IntervalsSource, error)
	// fields gives the fields that are used instead of that of the query.
	fields(yield func(name string))
	// print gives the name and the options.
	print() (string, xcontent.Object)
}

// intervalContext is what rules need to become sources.
type intervalContext struct {
	*Context
	build lucene.IntervalsBuilder
}

func parseIntervals(body xcontent.Value, s scope) (Query, error) {
	q := &Intervals{common: newCommon()}
	fields := body.Fields()
	switch {
	case len(fields) == 0 && body.Err() != nil:
		return nil, body.Err()
	case len(fields) == 0:
		return nil, parsingError(body, end(body), "Expected [FIELD_NAME] but got [END_OBJECT]")
	case fields[0].Value.Kind() != xcontent.KindObject:
		return nil, parsingError(body, fields[0].Value.Pos(), "Expected [START_OBJECT] but got [%s]", fields[0].Value.Kind())
	}
	q.Field = fields[0].Key
	rules, name := fields[0].Value, ""
	for _, f := range rules.Fields() {
		var err error
		switch {
		case f.Key == "_name" || f.Key == "boost":
			_, err = q.option(f)
		case name != "":
			err = parsingError(body, f.Pos, "Only one interval rule can be specified, found [%s] and [%s]", name, f.Key)
		default:
			name = f.Key
			q.rule, err = parseRule(body, f, s)
		}
		if err != nil {
			return nil, metAt(err, f)
		}
	}
	switch {
	case rules.Err() != nil:
		return nil, rules.Err()
	case len(fields) > 1:
		return nil, parsingError(body, fields[1].Pos, "Expected [END_OBJECT] but got [FIELD_NAME]")
	case q.rule == nil:
		return nil, parsingError(body, end(body), "Missing intervals from interval query definition")
	}
	return q, body.Err()
}

// parseRule reads a rule by its name.
func parseRule(body xcontent.Value, f xcontent.Field, s scope) (intervalRule, error) {
	if s.depth > MaxDepth {
		return nil, eserr.IllegalArgument("the query is nested more than [%d] levels deep", MaxDepth)
	}
	r := ruleReader{body: body, name: f.Key, s: s.deeper()}
	switch f.Key {
	case "match":
		return r.match(f.Value)
	case "any_of", "all_of":
		return r.combined(f.Value, f.Key == "all_of")
	case "prefix", "wildcard", "fuzzy":
		return r.pattern(f.Value)
	}
	return nil, parsingError(body, f.Pos, "Unknown interval type [%s], expecting one of [match, any_of, all_of, prefix, wildcard]", f.Key)
}

// Build implements Query.
func (q *Intervals) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *Intervals) build(c *Context) (lucene.Query, error) {
	ft, missing := c.mapped(q.Field), false
	if ft == nil {
		return noDocs(""), nil
	}
	q.rule.fields(func(name string) { missing = missing || c.mapped(name) == nil })
	if missing {
		return noDocs(""), nil
	}
	ic := &intervalContext{Context: c}
	source, err := q.rule.source(ic, ft)
	if err == nil && ic.build.Err != nil {
		err = eserr.IllegalArgument("%s", ic.build.Err.Error())
	}
	if err != nil {
		return nil, err
	}
	return &lucene.Intervals{Field: q.Field, Source: source}, nil
}

// matchRule finds the words of a text.
type matchRule struct {
	text     string
	maxGaps  int // -1: any number
	ordered  bool
	analyzer string  // "" is the field's
	useField *string // nil: the field of the query
	filter   *intervalFilter
}

func (r *matchRule) fields(yield func(string)) {
	if r.useField != nil {
		yield(*r.useField)
	}
}

func (r *matchRule) source(c *intervalContext, ft *mapping.FieldType) (lucene.IntervalsSource, error) {
	if r.useField != nil {
		ft = c.mapped(*r.useField)
	}
	if err := intervalField(ft); err != nil {
		return nil, err
	}
	a := c.ownAnalyzer(r.analyzer)
	exact := false
	if a == nil {
		a, exact = c.searchAnalyzer(ft, false)
	}
	list := []token{{text: r.text, increment: 1, length: 1}}
	if !exact {
		var err error
		if list, _, err = analyze(a, r.text); err != nil {
			return nil, err
		}
	}
	out, err := c.text(list, r.maxGaps, r.ordered)
	if err != nil {
		return nil, err
	}
	if r.useField != nil {
		out = c.build.InField(*r.useField, out)
	}
	return r.filter.apply(c, ft, out)
}

// ownAnalyzer is an analyzer that the index defines, nil if it does not.
func (c *Context) ownAnalyzer(name string) *analysis.Analyzer {
	if name == "" {
		return nil
	}
	a, _ := c.Analysis.Analyzer(name)
	return a
}

// intervalField refuses fields without words.
func intervalField(ft *mapping.FieldType) error {
	if ft.Type != "text" {
		return eserr.IllegalArgument("Can only use interval queries on text fields - not on [%s] which is of type [%s]", ft.Name, ft.Type)
	}
	return intervalPositions(ft)
}

func intervalPositions(ft *mapping.FieldType) error {
	if !hasPositions(ft) || !ft.Indexed {
		return eserr.IllegalArgument("Cannot create intervals over field [%s] with no positions indexed", ft.Name)
	}
	return nil
}

// text is the source of an analyzed text.
//
// Server: org.elasticsearch.index.query.IntervalBuilder.
func (c *intervalContext) text(list []token, maxGaps int, ordered bool) (lucene.IntervalsSource, error) {
	switch {
	case len(list) == 0:
		return c.build.None(), nil
	case len(list) == 1:
		return c.build.Term(list[0].text), nil
	case isGraph(list):
		parts, err := c.graph(list)
		return c.combine(parts, maxGaps, ordered), err
	case slices.ContainsFunc(list, func(t token) bool { return t.increment == 0 }):
		return c.combine(c.synonyms(list), maxGaps, ordered), nil
	}
	return c.combine(c.terms(list), maxGaps, ordered), nil
}

// combine puts sources together.
func (c *intervalContext) combine(list []lucene.IntervalsSource, maxGaps int, ordered bool) lucene.IntervalsSource {
	switch {
	case len(list) == 0:
		return c.build.None()
	case len(list) == 1:
		return list[0]
	case maxGaps == 0 && ordered:
		return c.build.Phrase(list)
	}
	in := c.build.Unordered
	if ordered {
		in = c.build.Ordered
	}
	if maxGaps == -1 {
		return in(list)
	}
	return c.build.MaxGaps(maxGaps, in(list))
}

// terms are sources for tokens, wider by the words that have been left out before.
func (c *intervalContext) terms(list []token) []lucene.IntervalsSource {
	var out []lucene.IntervalsSource
	for _, t := range list {
		out = append(out, c.extend(c.build.Term(t.text), t.increment-1))
	}
	return out
}

func (c *intervalContext) extend(in lucene.IntervalsSource, spaces int) lucene.IntervalsSource {
	if spaces == 0 {
		return in
	}
	return c.build.Extend(in, spaces, 0)
}

// synonyms are sources for tokens of which several may stand at a place.
func (c *intervalContext) synonyms(list []token) []lucene.IntervalsSource {
	var out []lucene.IntervalsSource
	for i := 0; i < len(list); {
		var same []lucene.IntervalsSource
		spaces := max(list[i].increment-1, 0)
		for j := i; i < len(list) && (i == j || list[i].increment == 0); i++ {
			same = append(same, c.build.Term(list[i].text))
		}
		one := same[0]
		if len(same) > 1 {
			one = c.build.Or(same)
		}
		out = append(out, c.extend(one, spaces))
	}
	return out
}

// graph are sources for tokens some of which span several positions.
func (c *intervalContext) graph(list []token) ([]lucene.IntervalsSource, error) {
	g, err := newTokenGraph(list)
	if err != nil {
		return nil, err
	}
	var out []lucene.IntervalsSource
	for _, s := range g.stretches() {
		paths, err := g.paths(s)
		if err != nil {
			return nil, err
		}
		if !g.sides(s.from) {
			out = append(out, c.terms(paths[0])...)
			continue
		}
		var ways []lucene.IntervalsSource
		for _, p := range paths {
			ways = append(ways, c.combine(c.terms(p), 0, true))
		}
		out = append(out, c.build.Or(ways))
	}
	return out, nil
}

// combinedRule finds any or all of several rules.
type combinedRule struct {
	all     bool
	rules   []intervalRule
	ordered bool
	maxGaps int
	filter  *intervalFilter
}

func (r *combinedRule) fields(yield func(string)) {
	for _, rule := range r.rules {
		rule.fields(yield)
	}
}

func (r *combinedRule) source(c *intervalContext, ft *mapping.FieldType) (lucene.IntervalsSource, error) {
	var list []lucene.IntervalsSource
	for _, rule := range r.rules {
		one, err := rule.source(c, ft)
		if err != nil {
			return nil, err
		}
		list = append(list, one)
	}
	if r.all {
		return r.filter.apply(c, ft, c.combine(list, r.maxGaps, r.ordered))
	}
	return r.filter.apply(c, ft, c.build.Or(list))
}

// intervalFilter keeps the intervals that are in a relation to those of a rule.
type intervalFilter struct {
	relation string
	rule     intervalRule
}

func (f *intervalFilter) apply(c *intervalContext, ft *mapping.FieldType, in lucene.IntervalsSource) (lucene.IntervalsSource, error) {
	if f == nil {
		return in, nil
	}
	reference, err := f.rule.source(c, ft)
	if err != nil {
		return nil, err
	}
	name := strings.ToLower(f.relation)
	if out := c.build.Filter(name, in, reference); out != nil {
		return out, nil
	}
	return nil, eserr.IllegalArgument("Unknown filter type [%s]", name)
}
