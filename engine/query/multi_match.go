package query

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// MultiMatch is a match query on several fields.
//
// Server: org.elasticsearch.index.query.MultiMatchQueryBuilder.
type MultiMatch struct {
	common
	matchOptions
	Fields []fieldBoost
	Text   string
	Type   string

	given      bool
	raw        mapping.QueryValue // the text as it was given
	tie        *float32
	lenientSet bool
}

// multiMatchTypes are the types with their kind and tie breaker.
func multiMatchType(name string) (kind matchKind, tie float32, ok bool) {
	switch name {
	case "best_fields", "boolean":
		return matchBoolean, 0, true
	case "most_fields":
		return matchBoolean, 1, true
	case "cross_fields":
		return matchBoolean, 0, true
	case "phrase":
		return matchPhrase, 0, true
	case "phrase_prefix":
		return matchPhrasePrefix, 0, true
	case "bool_prefix":
		return matchBoolPrefix, 1, true
	}
	return 0, 0, false
}

// parseMatchType reads the name of a type.
func parseMatchType(v xcontent.Value) (string, error) {
	name, err := objectparser.Text(v)
	if _, _, ok := multiMatchType(name); err == nil && !ok {
		err = eserr.Parse("failed to parse [multi_match] query type [%s]. unknown type.", name)
	}
	return name, err
}

func parseMultiMatch(body xcontent.Value, s scope) (Query, error) {
	q := &MultiMatch{common: newCommon(), matchOptions: newMatchOptions(), Type: "best_fields"}
	q.matchOptions.name, q.matchOptions.scope = "multi_match", s
	for _, f := range body.Fields() {
		if err := q.parseOption(body, f); err != nil {
			return nil, objectparser.Within(err, f.Value.Pos())
		}
	}
	switch {
	case body.Err() != nil:
		return nil, body.Err()
	case !q.given:
		return nil, parsingError(body, end(body), "No text specified for multi_match query")
	case q.fuzzy.fuzziness.set && (q.Type == "cross_fields" || q.Type == "phrase" || q.Type == "phrase_prefix"):
		return nil, parsingError(body, end(body), "Fuzziness not allowed for type [%s]", q.Type)
	case q.slop != 0 && q.Type == "bool_prefix":
		return nil, parsingError(body, end(body), "[slop] not allowed for type [bool_prefix]")
	case q.cutoff != nil && q.Type == "bool_prefix":
		return nil, parsingError(body, end(body), "[cutoff_frequency] not allowed for type [bool_prefix]")
	}
	fresh := &MultiMatch{common: newCommon(), matchOptions: newMatchOptions(), Type: "best_fields", raw: q.raw}
	if err := positiveBoosts(fresh, q.Fields, body); err != nil {
		return nil, err
	}
	switch {
	case q.fuzzy.maxExpansions <= 0:
		return nil, eserr.IllegalArgument("Max expansions must be strictly great than zero.")
	}
	return q, nil
}

func (q *MultiMatch) parseOption(body xcontent.Value, f xcontent.Field) (err error) {
	if f.Key == "fields" {
		if f.Value.Kind() == xcontent.KindNull {
			return unsupported(body, f, "multi_match")
		}
		return q.parseFields(body, f)
	}
	if !isScalar(f.Value) {
		return parsingError(body, f.Value.Pos(), "[multi_match] unknown token [%s] after [%s]", f.Value.Kind(), f.Key)
	}
	switch f.Key {
	case "query":
		q.given = f.Value.Kind() != xcontent.KindNull
		q.raw = mapping.NewQueryValue(f.Value)
		q.Text, err = textOrNull(f.Value)
	case "type":
		q.Type, err = parseMatchType(f.Value)
	case "tie_breaker":
		var n float32
		n, err = floatValue(f.Value)
		q.tie = &n
	default:
		q.lenientSet = q.lenientSet || f.Key == "lenient"
		var known bool
		if known, err = q.matchOptions.option(body, f, ownMatch+"slop "); !known {
			known, err = q.common.option(f)
		}
		if err == nil && !known {
			err = unsupported(body, f, "multi_match")
		}
	}
	return err
}

func (q *MultiMatch) parseFields(body xcontent.Value, f xcontent.Field) error {
	items := []xcontent.Value{f.Value}
	switch f.Value.Kind() {
	case xcontent.KindArray:
		items = f.Value.Items()
	case xcontent.KindObject:
		return unsupported(body, f, "multi_match")
	}
	for _, item := range items {
		text, err := objectparser.Text(item)
		if err != nil {
			return err
		}
		if text == "" && f.Value.Kind() != xcontent.KindArray {
			return parsingError(body, item.Pos(), "No field name in multi_match query")
		}
		one, err := parseFieldBoost(text)
		if err != nil {
			return err
		}
		q.Fields = append(q.Fields, one)
	}
	q.Fields = sorted(q.Fields)
	return f.Value.Err()
}

// defaultFields is index.query.default_field.
func (c *Context) defaultFields() []fieldBoost {
	text := "*"
	if c.Setting != nil {
		if s := c.Setting("index.query.default_field"); s != "" {
			text = s
		}
	}
	var out []fieldBoost
	for name := range strings.SplitSeq(strings.Trim(text, "[]"), ",") {
		if one, err := parseFieldBoost(strings.TrimSpace(strings.Trim(name, `"`))); err == nil {
			out = append(out, one)
		}
	}
	return out
}

func hasAll(fields []fieldBoost) bool {
	for _, f := range fields {
		if f.name == "*" {
			return true
		}
	}
	return false
}

// Build implements Query.
func (q *MultiMatch) Build(c *Context) (lucene.Query, error) {
	m, err := q.use(c, "multi_match")
	if err != nil {
		return nil, err
	}
	names := q.Fields
	if len(names) == 0 {
		names = c.defaultFields()
	}
	if !q.lenientSet && hasAll(names) {
		m.lenient = true
	}
	fields, err := c.resolveFields(names, "")
	if err != nil {
		return nil, err
	}
	if len(fields) == 0 {
		return q.finish(c, unmappedFields(""), nil)
	}
	kind, tie, _ := multiMatchType(q.Type)
	if q.tie != nil {
		tie = *q.tie
	}
	var queries []lucene.Query
	if q.Type == "cross_fields" {
		queries, err = q.crossFields(m, fields, tie)
	} else {
		queries, err = q.eachField(m, kind, fields)
	}
	if err != nil {
		return nil, err
	}
	built, err := grouped(m, queries, tie)
	return q.finish(c, built, err)
}

// unmappedFields matches nothing, as there is no field of the name.
func unmappedFields(name string) lucene.Query { return noDocs("unmapped fields [" + name + "]") }

func grouped(m *textMatch, queries []lucene.Query, tie float32) (lucene.Query, error) {
	switch len(queries) {
	case 0:
		return m.nothing(), nil
	case 1:
		return queries[0], nil
	}
	if tie < 0 || tie > 1 { // what is no number passes
		return nil, eserr.IllegalArgument("tieBreakerMultiplier must be in [0, 1]")
	}
	return &lucene.DisMax{Queries: queries, TieBreaker: tie}, nil
}

// one is the query for one field; nil if the text has no terms there.
func (q *MultiMatch) one(m *textMatch, kind matchKind, field string) (lucene.Query, error) {
	built, err := m.parse(kind, field, q.Text)
	if err != nil || built == nil {
		return nil, err
	}
	return maybeMinShould(built, q.minimumShouldMatch)
}

func (q *MultiMatch) eachField(m *textMatch, kind matchKind, fields []weightedName) ([]lucene.Query, error) {
	var queries []lucene.Query
	for _, f := range fields {
		one, err := q.one(m, kind, f.name)
		if err != nil {
			return nil, err
		}
		if one == nil {
			continue
		}
		if _, none := one.(*lucene.MatchNone); !none {
			one = lucene.Boosted(one, f.boost)
		}
		queries = append(queries, one)
	}
	return queries, nil
}

// crossFields searches the fields of each analyzer as if they were one.
func (q *MultiMatch) crossFields(m *textMatch, fields []weightedName, tie float32) ([]lucene.Query, error) {
	groups := map[string][]weighted{}
	var order []string
	for _, f := range fields {
		ft := m.c.field(f.name)
		key := ""
		if m.analyzer == nil {
			if a, exact := m.c.searchAnalyzer(ft, false); !exact {
				key = a.Name
			}
		}
		if groups[key] == nil {
			order = append(order, key)
		}
		groups[key] = append(groups[key], weighted{ft, f.boost})
	}
	var queries []lucene.Query
	for _, i := range java.HashMapOrder(order) {
		group := groups[order[i]]
		m.blended, m.tie = nil, tie
		if len(group) > 1 {
			m.blended = group
		}
		one, err := q.one(m, matchBoolean, group[0].ft.Name)
		if err != nil {
			return nil, err
		}
		if one == nil {
			continue
		}
		if len(group) == 1 {
			one = lucene.Boosted(one, group[0].boost)
		}
		queries = append(queries, one)
	}
	return queries, nil
}
