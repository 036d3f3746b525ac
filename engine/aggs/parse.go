package aggs

import (
	"errors"
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// parsing is what readers of aggregations share.
type parsing struct {
	name  string // of the aggregation
	kind  string
	warn  objectparser.Warn
	depth int
	hits  readTopHits
}

// readTopHits reads the body of a top_hits of a name.
type readTopHits = func(name string, body xcontent.Value, warn objectparser.Warn) (TopHits, error)

// Reading is what reading aggregations needs of the search around them.
type Reading struct {
	Warn    func(text string) // takes deprecation warnings
	TopHits readTopHits       // nil: there are none
}

// Parse reads the aggregations of a search.
//
// Server: org.elasticsearch.search.aggregations.AggregatorFactories.
func Parse(v xcontent.Value, r Reading) (*Aggs, error) { return parseLevel(v, &r, 0) }

func parseLevel(v xcontent.Value, r *Reading, depth int) (*Aggs, error) {
	if depth > MaxDepth {
		return nil, eserr.IllegalArgument("aggregations are nested more than [%d] levels deep", MaxDepth)
	}
	out := &Aggs{}
	for _, f := range v.Fields() {
		if f.Key == "" || strings.ContainsAny(f.Key, "[]>") {
			return nil, parsingError(v, f.Pos, "Invalid aggregation name [%s]. Aggregation names can contain any character except '[', ']', and '>'", f.Key)
		}
		if f.Value.Kind() != xcontent.KindObject {
			if f.Value.IsMissing() && v.Err() != nil {
				return nil, v.Err()
			}
			return nil, parsingError(v, f.Value.Pos(), "Aggregation definition for [%s starts with a [%s], expected a [START_OBJECT].", f.Key, f.Value.Kind())
		}
		one, p, err := parseOne(f.Key, f.Value, r, depth)
		if err != nil {
			return nil, err
		}
		if p != nil {
			out.pipes = append(out.pipes, p)
			continue
		}
		if slices.ContainsFunc(out.list, func(o *agg) bool { return o.name == one.name }) {
			return nil, eserr.IllegalArgument("Two sibling aggregations cannot have the same name: [%s]", one.name)
		}
		out.list = append(out.list, one)
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return out, nil
}

// parseOne reads one aggregation: its type, what lies under it, and its meta.
func parseOne(name string, v xcontent.Value, r *Reading, depth int) (*agg, *pipe, error) {
	a := &agg{name: name}
	var p *pipe
	for _, f := range v.Fields() {
		if f.Value.Kind() != xcontent.KindObject {
			if f.Value.IsMissing() && v.Err() != nil {
				return nil, nil, v.Err()
			}
			return nil, nil, parsingError(v, f.Value.Pos(), "Expected [START_OBJECT] under [%s], but got a [%s] in [%s]", f.Key, f.Value.Kind(), name)
		}
		found, err := a.parseKey(v, f, r, depth)
		if err != nil {
			return nil, nil, err
		}
		if found != nil {
			p = found
		}
	}
	switch {
	case v.Err() != nil:
		return nil, nil, v.Err()
	case a.kind == nil:
		return nil, nil, parsingError(v, v.End()-1, "Missing definition for aggregation [%s]", name)
	case a.subs != nil && p != nil:
		return nil, nil, eserr.IllegalArgument("Aggregation [%s] cannot define sub-aggregations", name)
	case a.subs != nil && a.kind.leaf:
		return nil, nil, eserr.New(500, "aggregation_initialization_exception", "Aggregator [%s] of type [%s] cannot accept sub-aggregations", name, a.kind.name)
	case p != nil:
		p.meta = a.meta
		return nil, p, nil
	case a.subs == nil:
		a.subs = &Aggs{}
	}
	for _, sub := range a.subs.list {
		sub.parent = a
	}
	return a, nil, nil
}

// parseKey reads one key of an aggregation; it gives the pipeline if that is its kind.
func (a *agg) parseKey(v xcontent.Value, f xcontent.Field, r *Reading, depth int) (p *pipe, err error) {
	switch f.Key {
	case "meta":
		a.meta = f.Value
		return nil, f.Value.Err()
	case "aggregations", "aggs":
		if a.subs != nil {
			return nil, parsingError(v, f.Value.Pos(), "Found two sub aggregation definitions under [%s]", a.name)
		}
		a.subs, err = parseLevel(f.Value, r, depth+1)
		return nil, err
	}
	if a.kind != nil {
		return nil, parsingError(v, f.Value.Pos(), "Found two aggregation type definitions in [%s]: [%s] and [%s]", a.name, a.kind.name, f.Key)
	}
	k := kindOf(f.Key)
	switch {
	case k == nil:
		return nil, unknownKind(v, f)
	case k.parse == nil && k.pipe == nil, k.name == "top_hits" && r.TopHits == nil:
		return nil, eserr.NotImplemented("the aggregation [" + f.Key + "]")
	}
	a.kind = k
	reading := &parsing{name: a.name, kind: k.name, warn: r.Warn, depth: depth, hits: r.TopHits}
	if k.pipe != nil {
		p = &pipe{name: a.name, kind: k}
		p.spec, p.paths, err = k.pipe(reading, f.Value)
		return p, err
	}
	a.spec, err = k.parse(reading, f.Value)
	var syntax *xcontent.SyntaxError
	if errors.As(f.Value.Err(), &syntax) && !errors.As(err, &syntax) && eserr.From(err).Status == 501 {
		return nil, f.Value.Err()
	}
	return nil, err
}

// unknownKind is the error for a type that no aggregation has, with those that
// are alike.
func unknownKind(v xcontent.Value, f xcontent.Field) error {
	names := make([]string, 0, 80)
	for _, k := range kinds() {
		names = append(names, k.name)
	}
	line, col := v.LineCol(f.Value.Pos())
	e := eserr.Parsing(line, col, "Unknown aggregation type [%s]%s", f.Key, eserr.DidYouMean(f.Key, names))
	return e.Wrap(eserr.NamedObjectNotFound(line, col, f.Key))
}

func parsingError(v xcontent.Value, pos int, format string, args ...any) *eserr.Error {
	line, col := v.LineCol(pos)
	return eserr.Parsing(line, col, format, args...)
}
